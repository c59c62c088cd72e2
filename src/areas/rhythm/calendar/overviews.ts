/** The pages about all rituals together, each at an address of its own below `/rhythm/`. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import { subscribeBody } from '../feeds/subscribe.ts';
import { loadBody } from '../load/load.ts';
import { rhythmWords } from '../words/rhythm-words.ts';
import { monthBody } from './month.ts';
import { quarterBody } from './quarter.ts';
import { reviewsBody } from './reviews.ts';
import { spansOf, type ShownSpan, type SpanView } from './spans.ts';
import { weekBody } from './week.ts';

export function ritualOverviews(rituals: readonly Entry<'ritual'>[], tools: PageTools): readonly OverviewDraft[] {
  // What is no longer held is in nobody's calendar.
  const live = rituals.filter(({ data }) => data.status !== 'archived');
  const { ritual, role } = tools.speech.names;
  const { load, reviews, feeds } = rhythmWords(tools.speech);
  return [
    ...calendarPages(live, tools),
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

/** The present week, month and quarter, each with those before and after it. */
function calendarPages(live: readonly Entry<'ritual'>[], tools: PageTools): readonly OverviewDraft[] {
  const { ritual } = tools.speech.names;
  const { nav, calendar } = rhythmWords(tools.speech);
  const present: readonly (Omit<OverviewDraft, 'body' | 'path' | 'contents'> & {
    readonly template: SpanView;
    body(span: ShownSpan): { readonly span: string };
  })[] = [
    {
      template: 'week',
      title: calendar.week.title,
      description: calendar.week.description,
      nav: { label: nav.week },
      holdsNone: true,
      action: { label: nav.seeWeek, onHome: true },
      body: (span) => weekBody(live, tools, span),
    },
    {
      template: 'month',
      title: calendar.months.title,
      description: calendar.months.description(ritual),
      listed: false,
      body: (span) => monthBody(live, tools, span),
    },
    {
      template: 'quarter',
      title: calendar.quarter.title,
      description: calendar.quarter.description(ritual),
      listed: false,
      body: (span) => quarterBody(live, tools, span),
    },
  ];
  return present.flatMap(({ nav: listing, action, ...page }) =>
    spansOf(page.template, tools.today).map((span): OverviewDraft => {
      const body = page.body(span);
      const draft = { ...page, path: span.path, body, contents: [] };
      return span.place === 0
        ? { ...draft, nav: listing, action }
        : { ...draft, title: `${page.title}: ${body.span}`, nav: { label: body.span }, listed: false };
    }),
  );
}
