/** The sections of a ladder's main page. In a file of their own, for the page reads them and must not bring a parser into the theme. */
import type { Sections } from '#site/kit/sections.ts';
import type { Ladder } from '../ladder/schema.ts';

export const overviewSections = {
  levels: { id: 'levels', when: () => true },
  waysOn: { id: 'ways-on', when: () => true },
  reading: { id: 'how-to-read', when: () => true },
  dimensions: { id: 'dimensions', when: ({ dimensions }) => dimensions.length > 0 },
  groups: { id: 'groups', when: () => true },
  disciplines: { id: 'disciplines', when: ({ disciplines }) => disciplines.length > 0 },
  promotion: { id: 'promotion', when: ({ promotion }) => promotion !== undefined },
  points: { id: 'points', when: ({ pointsModel }) => pointsModel !== undefined },
  myths: { id: 'myths', when: ({ guidance }) => guidance.myths.length > 0 },
  questions: { id: 'questions', when: ({ guidance }) => guidance.faq.length > 0 },
} satisfies Sections<Ladder>;
