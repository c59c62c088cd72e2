/** The page that lists what is due for review, the longest overdue first; the home page leads to it. */
import { isOverdue, nextReview } from '#model/freshness.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { siteWords } from '../words/site-words.ts';
import { REVIEWS_PATH } from './address.ts';
import { homeLink, plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import type { Frame } from './frame.ts';
import { listedEntry } from './listed-entry.ts';

/** The longest overdue first. */
export function dueEntries({ view, today }: SiteContext) {
  return view.entries
    .filter((entry) => entry.life !== 'archived' && isOverdue(entry, today))
    .toSorted((a, b) => (nextReview(a) < nextReview(b) ? -1 : 1));
}

/** None where every page is fresh. */
export function reviewsLink(context: SiteContext): readonly Link[] {
  const { length } = dueEntries(context);
  return length === 0 ? [] : [{ label: siteWords(context.speech).attention.reviews(length), href: REVIEWS_PATH }];
}

export type ReviewsBody = NonNullable<ReturnType<typeof reviewsPage>>['body'];

export function reviewsPage({ context, site }: Frame, tools: PageTools) {
  const due = dueEntries(context);
  if (due.length === 0) return undefined;
  const { speech, view } = context;
  const { title, lead, since } = siteWords(speech).reviews;
  return {
    template: 'site/reviews',
    path: REVIEWS_PATH,
    title,
    description: lead,
    chrome: plainChrome(site, [homeLink(speech), { label: title, href: REVIEWS_PATH }]),
    body: {
      items: due.map((entry) => {
        const owner = view.resolve(entry.data.owner, OWNER_KINDS);
        const facts = [since(speech.day(nextReview(entry))), ...(owner === undefined ? [] : [owner.data.title])];
        return listedEntry(entry, [tools.kindLabel(entry).one, ...facts], tools);
      }),
    },
  };
}
