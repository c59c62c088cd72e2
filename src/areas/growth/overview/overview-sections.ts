/** The sections of a ladder's main page. In a file of their own, for the page reads them and must not bring a parser into the theme. */
import type { Sections } from '#site/kit/sections.ts';
import type { Ladder } from '../ladder/schema.ts';

export const overviewSections = {
  levels: { id: 'levels', title: 'Levels', when: () => true },
  waysOn: { id: 'ways-on', title: 'Ways on from here', when: () => true },
  reading: { id: 'how-to-read', title: 'How to read it', when: () => true },
  dimensions: { id: 'dimensions', title: 'What sets levels apart', when: ({ dimensions }) => dimensions.length > 0 },
  groups: { id: 'groups', title: 'What expectations are about', when: () => true },
  disciplines: { id: 'disciplines', title: 'Disciplines', when: ({ disciplines }) => disciplines.length > 0 },
  promotion: { id: 'promotion', title: 'Promotion', when: ({ promotion }) => promotion !== undefined },
  points: { id: 'points', title: 'Points', when: ({ pointsModel }) => pointsModel !== undefined },
  myths: { id: 'myths', title: 'Myths', when: ({ guidance }) => guidance.myths.length > 0 },
  questions: { id: 'questions', title: 'Questions', when: ({ guidance }) => guidance.faq.length > 0 },
} satisfies Sections<Ladder>;
