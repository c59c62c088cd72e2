/** The pages about all rituals together, each at an address of its own below `/rhythm/`. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { loadBody } from '../load/load.ts';
import { monthBody } from './month.ts';
import { quarterBody } from './quarter.ts';
import { reviewsBody } from './reviews.ts';
import { subscribeBody } from '../feeds/subscribe.ts';
import { weekBody } from './week.ts';

export function ritualOverviews(rituals: readonly Entry<'ritual'>[], tools: PageTools): readonly OverviewDraft[] {
  // What is no longer held is in nobody's calendar.
  const live = rituals.filter(({ data }) => data.status !== 'archived');
  return [
    {
      template: 'week',
      path: '/rhythm/',
      title: 'The rhythm',
      description: 'The week, the month and the quarter at a glance, and what is coming up.',
      body: weekBody(live, tools),
      contents: [],
    },
    {
      template: 'month',
      path: '/rhythm/month/',
      title: 'The rhythm of the month',
      description: 'This month and the next: which ritual is on which day.',
      body: monthBody(live, tools),
      contents: [],
      listed: false,
    },
    {
      template: 'quarter',
      path: '/rhythm/quarter/',
      title: 'The rhythm of the quarter',
      description: 'Thirteen weeks: which ritual falls into which of them.',
      body: quarterBody(live, tools),
      contents: [],
      listed: false,
    },
    {
      template: 'load',
      path: '/rhythm/load/',
      title: 'Meeting load',
      description:
        'How many hours a week rituals ask of each role, where they collide, and which need not be meetings.',
      body: loadBody(live, tools),
      contents: [
        { depth: 2, id: 'by-role', text: 'Hours a week by role' },
        { depth: 2, id: 'conflicts', text: 'At the same time' },
        { depth: 2, id: 'asynchronous', text: 'Could this be asynchronous?' },
      ],
    },
    {
      template: 'reviews',
      path: '/rhythm/reviews/',
      title: 'What rituals review',
      description: 'What each ritual looks at, and what nobody comes back to.',
      body: reviewsBody(live, tools),
      contents: [
        { depth: 2, id: 'by-ritual', text: 'By ritual' },
        { depth: 2, id: 'unreviewed', text: 'What no ritual reviews' },
      ],
    },
    {
      template: 'subscribe',
      path: '/rhythm/subscribe/',
      title: 'Subscribe to the rhythm',
      description: 'The rituals in your own calendar, kept true by themselves.',
      body: subscribeBody(live, tools),
      contents: [
        { depth: 2, id: 'how', text: 'How to subscribe' },
        { depth: 2, id: 'calendars', text: 'Calendars' },
      ],
    },
  ];
}
