/** The parts of a ladder's pages that have an address of their own. */
import type { Heading } from '#model/rich-text.ts';
import type { LegalMove } from '../move/moves.ts';
import type { Ladder } from './schema.ts';

/** Below the address of a ladder; its levels stand beside them, each at its id. */
export const MATRIX_PATH = 'matrix/';
export const EXPECTATIONS_PATH = 'expectations/';
export const MOVES_PATH = 'moves/';
export const COMPARE_PATH = 'compare/';
export const SKILLS_PATH = 'skills/';
export const RESPONSIBILITIES_PATH = 'responsibilities/';
export const COVERAGE_PATH = 'coverage/';

/** No level may be called so. */
export const TAKEN_BY_PAGES: readonly string[] = [
  MATRIX_PATH,
  EXPECTATIONS_PATH,
  MOVES_PATH,
  COMPARE_PATH,
  SKILLS_PATH,
  RESPONSIBILITIES_PATH,
  COVERAGE_PATH,
  'calibration/',
].map((path) => path.replace('/', ''));

export const OVERVIEW_SECTIONS = [
  'how-to-read',
  'levels',
  'ways-on',
  'dimensions',
  'groups',
  'disciplines',
  'promotion',
  'points',
  'myths',
  'questions',
] as const;
type OverviewSection = (typeof OVERVIEW_SECTIONS)[number];

export const LEVEL_SECTIONS = [
  'at-a-glance',
  'bands',
  'what-is-expected',
  'in-disciplines',
  'still-expected',
  'what-to-avoid',
  'skills',
  'moves',
] as const;
export type LevelSection = (typeof LEVEL_SECTIONS)[number];

export const MOVE_SECTIONS = [
  'added',
  'deepened',
  'reworded',
  'continuing',
  'dropped',
  'in-disciplines',
  'dimensions',
  'skills',
  'evidence',
  'other-moves',
] as const;
export type MoveSection = (typeof MOVE_SECTIONS)[number];

/** The heading of each, as pages and their tables of contents print it. */
export const HEADINGS: Readonly<Record<OverviewSection | LevelSection, string>> = {
  'how-to-read': 'How to read it',
  levels: 'Levels',
  'ways-on': 'Ways on from here',
  dimensions: 'What sets levels apart',
  groups: 'What expectations are about',
  disciplines: 'Disciplines',
  promotion: 'Promotion',
  points: 'Points',
  myths: 'Myths',
  questions: 'Questions',
  'at-a-glance': 'At a glance',
  bands: 'Within the level',
  'what-is-expected': 'What is expected',
  'in-disciplines': 'In single disciplines',
  'still-expected': 'Still expected',
  'what-to-avoid': 'What to avoid',
  skills: 'Skills',
  moves: 'From here',
};

/** The sections of its main page that a ladder has something to say in. */
export function overviewSections({
  guidance,
  dimensions,
  disciplines,
  promotion,
  pointsModel,
}: Ladder): readonly OverviewSection[] {
  const filled: Readonly<Record<OverviewSection, boolean>> = {
    'how-to-read': true,
    levels: true,
    'ways-on': true,
    dimensions: dimensions.length > 0,
    groups: true,
    disciplines: disciplines.length > 0,
    promotion: promotion !== undefined,
    points: pointsModel !== undefined,
    myths: guidance.myths.length > 0,
    questions: guidance.faq.length > 0,
  };
  return OVERVIEW_SECTIONS.filter((id) => filled[id]);
}

/** The headings of a move, in the words of what it is. */
export function moveHeadings(kind: LegalMove['kind'], from: string, to: string): Readonly<Record<MoveSection, string>> {
  return {
    added: 'Added',
    deepened: 'Deepened',
    reworded: 'Said otherwise',
    continuing: 'Continuing',
    dropped: kind === 'up' ? `Not named again at ${to}` : 'No longer asked',
    'in-disciplines': 'In single disciplines',
    dimensions: 'Before and after',
    skills: 'Skills, before and after',
    evidence: 'Evidence to gather',
    'other-moves': `Other ways from ${from}`,
  };
}

/** The part of the page of all moves that is about disciplines. */
export const BETWEEN_DISCIPLINES: Heading = { depth: 2, id: 'between-disciplines', text: 'Between disciplines' };

/** The parts of the report for editors. */
export const COVERAGE_HEADINGS = {
  cells: 'Expectations by group and level',
  'by-level': 'Level by level',
  'without-example': 'Without an example',
  'without-skill': 'Without a skill',
  undescribed: 'Steps that their skill does not describe',
} as const;

/** The last part of the page of all expectations. */
export const RETIRED: Heading = { depth: 2, id: 'asked-no-longer', text: 'Asked no longer' };
