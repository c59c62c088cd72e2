/** The parts of a role's page that have an address of their own. */
import type { Role } from './schema.ts';

export const SECTIONS = ['responsibilities', 'rituals', 'decisions', 'conversations', 'owned'] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADINGS: Readonly<Record<Section, { readonly id: string; readonly text: string }>> = {
  responsibilities: { id: 'responsibilities', text: 'Answers for' },
  rituals: { id: 'rituals', text: 'Rituals' },
  decisions: { id: 'decisions', text: 'Decisions' },
  conversations: { id: 'conversations', text: 'Talks to newcomers' },
  owned: { id: 'what-it-owns', text: 'What it keeps true' },
};

/** Those that a role fills by itself; the others depend on the rest of the playbook. */
export function roleAnchors({ responsibilities }: Role): readonly string[] {
  return responsibilities.length > 0 ? [HEADINGS.responsibilities.id] : [];
}
