/** The parts of a ladder's pages that have an address of their own. */
import type { Ladder } from './schema.ts';

/** Below the address of a ladder; its levels stand beside it, each at its id. */
export const MATRIX_PATH = 'matrix/';

export const OVERVIEW_SECTIONS = [
  'how-to-read',
  'levels',
  'dimensions',
  'groups',
  'promotion',
  'myths',
  'questions',
] as const;
type OverviewSection = (typeof OVERVIEW_SECTIONS)[number];

export const LEVEL_SECTIONS = ['at-a-glance', 'what-is-expected', 'still-expected', 'what-to-avoid', 'skills'] as const;
export type LevelSection = (typeof LEVEL_SECTIONS)[number];

/** The heading of each, as pages and their tables of contents print it. */
export const HEADINGS: Readonly<Record<OverviewSection | LevelSection, string>> = {
  'how-to-read': 'How to read it',
  levels: 'Levels',
  dimensions: 'What sets levels apart',
  groups: 'What expectations are about',
  promotion: 'Promotion',
  myths: 'Myths',
  questions: 'Questions',
  'at-a-glance': 'At a glance',
  'what-is-expected': 'What is expected',
  'still-expected': 'Still expected',
  'what-to-avoid': 'What to avoid',
  skills: 'Skills',
};

/** The sections of its main page that a ladder has something to say in. */
export function overviewSections({ guidance, dimensions, promotion }: Ladder): readonly OverviewSection[] {
  const filled: Readonly<Record<OverviewSection, boolean>> = {
    'how-to-read': guidance.notice !== undefined,
    levels: true,
    dimensions: dimensions.length > 0,
    groups: true,
    promotion: promotion !== undefined,
    myths: guidance.myths.length > 0,
    questions: guidance.faq.length > 0,
  };
  return OVERVIEW_SECTIONS.filter((id) => filled[id]);
}
