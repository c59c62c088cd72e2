/** The parts of a governance guide's page that have an address of their own, in their order. */
import type { Governance } from './schema.ts';

const GOVERNANCE_SECTIONS = ['steps', 'decision-rights'] as const;
export type GovernanceSection = (typeof GOVERNANCE_SECTIONS)[number];

/** The heading of each, as the page and its table of contents print it. */
export const HEADINGS: Readonly<Record<GovernanceSection, string>> = {
  steps: 'Step by step',
  'decision-rights': 'Who decides what',
};

/** The sections that a guide has something to say in. */
export function governanceSections({ steps, decisionRights }: Governance): readonly GovernanceSection[] {
  const filled: Readonly<Record<GovernanceSection, boolean>> = {
    steps: steps.length > 0,
    'decision-rights': decisionRights.length > 0,
  };
  return GOVERNANCE_SECTIONS.filter((id) => filled[id]);
}
