/** The sections and anchors of the page of a strategy. */
import type { Sections } from '#site/kit/sections.ts';
import type { Strategy } from './schema.ts';

/** In the order of the page. */
export const strategySections = {
  policies: { id: 'policies', when: () => true },
  diagnosis: { id: 'diagnosis', when: () => true },
  actions: { id: 'actions', when: ({ actions }) => actions.length > 0 },
  notDoing: { id: 'not-doing', when: ({ notDoing }) => notDoing.length > 0 },
  mind: { id: 'change-of-mind', when: ({ wouldChangeOurMind }) => wouldChangeOurMind.length > 0 },
  outcomes: { id: 'outcomes', when: () => true },
} satisfies Sections<Strategy>;

/** Where a single policy can be linked to. */
export function policyAnchor(id: string): string {
  return `policy-${id}`;
}
