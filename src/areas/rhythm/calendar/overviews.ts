/** The pages about all rituals together, each at an address of its own below `/rhythm/`. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { subscribeBody } from '../feeds/subscribe.ts';
import { loadBody } from '../load/load.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { monthBody } from './month.ts';
import { quarterBody } from './quarter.ts';
import { reviewsBody } from './reviews.ts';
import { weekBody } from './week.ts';

export function ritualOverviews(rituals: readonly Entry<'ritual'>[], tools: PageTools): readonly OverviewDraft[] {
  // What is no longer held is in nobody's calendar.
  const live = rituals.filter(({ data }) => data.status !== 'archived');
  const { ritual, role } = tools.speech.names;
  const { nav, calendar, load, reviews, feeds } = rhythmWords(tools.speech);
  return [
    {
      template: 'week',
      path: '/rhythm/',
      title: calendar.week.title,
      description: calendar.week.description,
      body: weekBody(live, tools),
      contents: [],
      nav: { label: nav.week },
      action: { label: nav.seeWeek, onHome: true },
    },
    {
      template: 'month',
      path: '/rhythm/month/',
      title: calendar.months.title,
      description: calendar.months.description(ritual),
      body: monthBody(live, tools),
      contents: [],
      listed: false,
    },
    {
      template: 'quarter',
      path: '/rhythm/quarter/',
      title: calendar.quarter.title,
      description: calendar.quarter.description(ritual),
      body: quarterBody(live, tools),
      contents: [],
      listed: false,
    },
    {
      template: 'load',
      path: '/rhythm/load/',
      title: load.title,
      description: load.description(ritual, role),
      body: loadBody(live, tools),
      contents: [
        { depth: 2, id: 'by-role', text: load.sections.byRole(role) },
        { depth: 2, id: 'conflicts', text: load.sections.conflicts },
        { depth: 2, id: 'asynchronous', text: load.sections.asynchronous },
      ],
    },
    {
      template: 'reviews',
      path: '/rhythm/reviews/',
      title: reviews.title(ritual),
      description: reviews.description(ritual),
      body: reviewsBody(live, tools),
      contents: [
        { depth: 2, id: 'by-ritual', text: reviews.sections.byRitual(ritual) },
        { depth: 2, id: 'unreviewed', text: reviews.sections.unreviewed(ritual) },
      ],
    },
    {
      template: 'subscribe',
      path: '/rhythm/subscribe/',
      title: feeds.title,
      description: feeds.description(ritual),
      body: subscribeBody(live, tools),
      contents: [
        { depth: 2, id: 'how', text: feeds.sections.how },
        { depth: 2, id: 'calendars', text: feeds.sections.calendars },
      ],
    },
  ];
}
