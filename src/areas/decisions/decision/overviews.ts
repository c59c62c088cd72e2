/** The pages about all decisions together, and the files beside them. */

export const OVERVIEWS = {
  timeline: {
    id: 'timeline',
    title: 'Timeline of decisions',
    about: 'What was raised, decided and is to be looked at again, by year.',
  },
  map: { id: 'map', title: 'Which decision follows which', about: 'What was superseded or amended, and by what.' },
  exceptions: {
    id: 'exceptions',
    title: 'Register of exceptions',
    about: 'Where we depart from our own standards, and until when.',
  },
  affected: {
    id: 'affected',
    title: 'Decisions by what they affect',
    about: 'For each team and each part of the software, what has been decided about it.',
  },
} as const;
export type OverviewName = keyof typeof OVERVIEWS;

export function overviewAddress(name: OverviewName): string {
  return `/decisions/${OVERVIEWS[name].id}/`;
}

export const FEED = '/decisions/feed.xml';
export const CALENDAR = '/decisions/due.ics';
