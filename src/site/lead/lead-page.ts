/** What needs a person today, for the staff meeting on Monday: of each list the count and the oldest, then what changed, and in one line what is in order. */
import { LISTS } from '#model/lists.ts';
import { LEAD_PATH } from '#model/shared-pages.ts';
import type { PageTools } from '#model/kind.ts';
import { homeLink, plainChrome } from '../assembly/chrome.ts';
import type { Frame } from '../assembly/frame.ts';
import { listedRows, shownRow } from '../kit/listed-rows.ts';
import { siteWords } from '../words/site-words.ts';
import { DIGEST, FEED } from './exports.ts';
import { LEADER_LISTS, lastMonday } from './leader-lists.ts';

/** As many as fit on one sheet where every list has some. */
const MOST_ROWS = 3;
const MOST_MOVES = 8;

export type LeadBody = ReturnType<typeof leadPage>['body'];

export function leadPage({ context, site }: Frame, tools: PageTools) {
  const { speech, today } = context;
  const { title, description, inFiles } = siteWords(speech).lead;
  const since = lastMonday(today);
  const lists = LEADER_LISTS.map((name) => listedRows(name, since, MOST_ROWS, tools));
  const moves = tools.moves(since, ...tools.kindsOn(...LISTS));
  return {
    template: 'site/lead',
    path: LEAD_PATH,
    title,
    description,
    chrome: plainChrome(site, [homeLink(speech), { label: title, href: LEAD_PATH }]),
    body: {
      today,
      since,
      waiting: lists.filter(({ count }) => count > 0),
      inOrder: lists.filter(({ count }) => count === 0).map((list) => list.title),
      moves: moves.slice(0, MOST_MOVES).map((row) => shownRow(row, tools)),
      moreMoves: Math.max(0, moves.length - MOST_MOVES),
      /** Nothing to compare with: no repository, a shallow clone, or content that is newer than Monday. */
      isHistoryCut: context.history.asOf(since) === undefined,
      files: [
        { label: inFiles.feed, href: FEED },
        { label: inFiles.digest, href: DIGEST },
      ],
    },
  };
}
