/** The sections of the page of an outcome, in their order. */
import type { Sections } from '#site/kit/sections.ts';
import type { Outcome } from './schema.ts';

export const outcomeSections = {
  ended: { id: 'what-came-of-it', when: ({ ended }) => ended !== undefined },
  keyResults: { id: 'key-results', when: ({ keyResults }) => keyResults.length > 0 },
  checkIn: { id: 'check-in' },
  milestones: { id: 'milestones', when: ({ milestones }) => milestones.length > 0 },
  dependsOn: { id: 'depends-on', when: ({ dependsOn }) => dependsOn.length > 0 },
  risks: { id: 'risks', when: ({ risks }) => risks.length > 0 },
  notDoing: { id: 'not-doing', when: ({ notDoing }) => notDoing.length > 0 },
  serves: { id: 'serves' },
  served: { id: 'served-by' },
} satisfies Sections<Outcome>;
