/** The parts of a ritual's page that have an address of their own, in their order. */
import type { Ritual } from './schema.ts';

const RITUAL_SECTIONS = [
  'who-takes-part',
  'before-and-after',
  'agenda',
  'norms',
  'signs',
  'when-to-end-it',
  'without-a-meeting',
] as const;
export type RitualSection = (typeof RITUAL_SECTIONS)[number];

/** The heading of each, as the page and its table of contents print it. */
export const HEADINGS: Readonly<Record<RitualSection, string>> = {
  'who-takes-part': 'Who takes part',
  'before-and-after': 'Before and after',
  agenda: 'Agenda',
  norms: 'What we hold to',
  signs: 'How one can tell',
  'when-to-end-it': 'When to end it',
  'without-a-meeting': 'Without a meeting',
};

/** The sections that a ritual has something to say in. */
export function ritualSections(ritual: Ritual): readonly RitualSection[] {
  const filled: Readonly<Record<RitualSection, boolean>> = {
    'who-takes-part': true,
    'before-and-after': ritual.inputs.length + ritual.outputs.length + ritual.reviews.length > 0,
    agenda: ritual.agenda.length > 0,
    norms: ritual.norms.length > 0,
    signs: ritual.signsItWorks.length + ritual.antiPatterns.length > 0,
    'when-to-end-it': ritual.killCriteria.length > 0,
    'without-a-meeting': ritual.asyncAlternative !== undefined,
  };
  return RITUAL_SECTIONS.filter((id) => filled[id]);
}
