/** The parts of a skill's page that have an address of their own. */
import type { Skill } from './schema.ts';

export const SECTIONS = ['steps', 'who-needs-it', 'resources'] as const;
type Section = (typeof SECTIONS)[number];

export const HEADINGS: Readonly<Record<Section, string>> = {
  steps: 'Step by step',
  'who-needs-it': 'Who needs it',
  resources: 'Where to learn it',
};

/** Those that a skill fills by itself; who needs it depends on the ladders of the playbook. */
export function ownSections(skill: Skill): readonly Section[] {
  return SECTIONS.filter((id) =>
    id === 'steps' ? Object.keys(skill.levels).length > 0 : id === 'resources' && skill.resources.length > 0,
  );
}

/** The anchor of a step. */
export function stepAnchor(step: string): string {
  return `step-${step}`;
}
