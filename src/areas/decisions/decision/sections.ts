/** The parts of a decision's page that have an address of their own, in their order. */
import type { Decision } from './schema.ts';

const DECISION_SECTIONS = ['what-matters', 'options', 'dissent', 'consequences', 'confirmation'] as const;
export type DecisionSection = (typeof DECISION_SECTIONS)[number];

/** The heading of each, as the page and its table of contents print it. */
export const HEADINGS: Readonly<Record<DecisionSection, string>> = {
  'what-matters': 'What matters',
  options: 'Options',
  dissent: 'Dissent',
  consequences: 'Consequences',
  confirmation: 'How we will know',
};

/** Which follows which: known only beside the other decisions, so nothing can link to it. */
export const LINEAGE = { id: 'decisions-before-and-after', text: 'Before and after' } as const;

/** The sections that a decision has something to say in. In the form of MADR the text says it, and the page does not repeat it. */
export function decisionSections({
  form,
  drivers,
  options,
  dissent,
  consequences,
  confirmation,
}: Decision): readonly DecisionSection[] {
  const own = form === 'fields';
  const filled: Readonly<Record<DecisionSection, boolean>> = {
    'what-matters': own && drivers.length > 0,
    options: own && options.length > 0,
    dissent: dissent.length > 0,
    consequences: own && consequences.length > 0,
    confirmation: own && confirmation.length > 0,
  };
  return DECISION_SECTIONS.filter((id) => filled[id]);
}
