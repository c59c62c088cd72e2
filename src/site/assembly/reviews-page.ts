/** The page that lists what asks to be read again: what is overdue, what is due next, and what something changed around. The home page leads to it. */
import { isOverdue, nextReview } from '#model/freshness.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { lastDayWithin, reviewsAsked, type ReviewAsked } from '#model/reviews.ts';
import { siteWords } from '../words/site-words.ts';
import { REVIEWS_PATH } from './address.ts';
import { homeLink, plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import type { Frame } from './frame.ts';
import { listedEntry } from './listed-entry.ts';
import type { ListGroup } from './listing/listing.ts';

/** What is due within this time can be planned. */
const SOON = 'P30D';

/** So many changes are named. */
const MOST_AROUND = 2;

/** The longest overdue first. */
export function dueEntries({ view, today }: SiteContext) {
  return view.entries
    .filter((entry) => entry.life !== 'archived' && isOverdue(entry, today))
    .toSorted((a, b) => ((nextReview(a) ?? '') < (nextReview(b) ?? '') ? -1 : 1));
}

function asked({ view, today, history }: SiteContext) {
  const until = lastDayWithin(today, SOON);
  return { until, all: reviewsAsked(view, { today, until }, history) };
}

/** None where every page is fresh. */
export function reviewsLink(context: SiteContext): readonly Link[] {
  const { attention, reviews } = siteWords(context.speech);
  const overdue = dueEntries(context).length;
  if (overdue > 0) return [{ label: attention.reviews(overdue), href: REVIEWS_PATH }];
  const { until, all } = asked(context);
  const soon = all.filter(({ why }) => why === 'soon').length;
  return soon === 0 ? [] : [{ label: reviews.toReview(soon, context.speech.day(until)), href: REVIEWS_PATH }];
}

export type ReviewsBody = NonNullable<ReturnType<typeof reviewsPage>>['body'];

export function reviewsPage({ context, site }: Frame, tools: PageTools) {
  const { until, all } = asked(context);
  // What is neither overdue nor due soon has no page of its own: no link leads to it then.
  if (all.every(({ why }) => why === 'changed')) return undefined;
  const { speech } = context;
  const words = siteWords(speech).reviews;
  const { title, lead } = words;
  const labels = { overdue: words.overdue, soon: words.soon(speech.day(until)), changed: words.changed } as const;
  return {
    template: 'site/reviews',
    path: REVIEWS_PATH,
    title,
    description: lead,
    chrome: plainChrome(site, [homeLink(speech), { label: title, href: REVIEWS_PATH }]),
    body: {
      groups: (['overdue', 'soon', 'changed'] as const).flatMap((why): readonly ListGroup[] => {
        const own = all.filter((each) => each.why === why);
        const items = own.map((each) => listedEntry(each.entry, factsOf(each, tools), tools));
        return own.length === 0 ? [] : [{ id: why, label: labels[why], count: own.length, items, groups: [] }];
      }),
    },
  };
}

function factsOf({ entry, why, due, around, owner }: ReviewAsked, { speech, kindLabel }: PageTools): readonly string[] {
  const words = siteWords(speech).reviews;
  const day = why === 'overdue' ? [words.since(speech.day(due))] : why === 'soon' ? [words.by(speech.day(due))] : [];
  const named = around
    .slice(0, MOST_AROUND)
    .map(({ entry: to, change }) => words.around(to.data.title, speech.day(change.date)));
  const further = around.length > MOST_AROUND ? [words.further(around.length - MOST_AROUND)] : [];
  const title = owner?.data.title;
  return [kindLabel(entry).one, ...day, ...(title === undefined ? [] : [title]), ...named, ...further];
}
