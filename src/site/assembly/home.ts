/** The home page: a way in for each audience, and what the playbook holds. */
import { reviewedOn } from '#model/freshness.ts';
import { CONFIG_FILE } from '#load/place.ts';
import { parseInline } from '#markdown/inline.ts';
import type { Config } from '#model/config.ts';
import type { Link } from '#model/page.ts';
import { LEAD_PATH } from '#model/shared-pages.ts';
import { AUDIENCES, type Audience } from '#model/standing.ts';
import { GREETING_FILE } from '#model/theme-folder.ts';
import { attentionIn } from './attention.ts';
import { plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import type { AreaDoor } from './doors.ts';
import type { Frame } from './frame.ts';
import type { Shelf } from './order.ts';
import { siteWords } from '../words/site-words.ts';
import { reviewsLink } from './reviews-page.ts';
import { indexLink } from './sidebar.ts';
import type { SiteTools } from './tools.ts';

const MOST_LINKS = 5;
const MOST_RECENT = 6;
const MOST_CHOICES = 4;

export type HomeBody = ReturnType<typeof homePage>['body'];

export function homePage(frame: Frame, tools: SiteTools) {
  const { context, site, doors } = frame;
  const { config, theme } = context.view;
  return {
    template: 'site/home',
    path: '/',
    title: config.name,
    description: site.description,
    chrome: plainChrome(site),
    body: {
      // The description stands beside it, so it does not serve as the heading too.
      tagline: config.home.tagline === undefined ? config.name : parseInline(config.home.tagline).text,
      greeting: theme.greeting === undefined ? [] : tools.text(theme.greeting, { file: GREETING_FILE }),
      paths: paths(context, config, tools),
      actions: doors.flatMap(actionsOf),
      attention: [...attentionIn(context.shelves, tools), ...reviewsLink(context)],
      lead: { label: siteWords(context.speech).lead.open, href: LEAD_PATH },
      areas: doors.map(areaView),
      further: context.shelves.filter((shelf) => frame.doorOf(shelf) === undefined).map(countedIndex),
      recent: recent(context),
    },
  };
}

function paths(context: SiteContext, { home }: Config, tools: SiteTools) {
  const written = new Map(home.paths.map((path) => [path.audience, path]));
  return AUDIENCES.map((audience) => {
    const own = written.get(audience);
    const links = own?.links.flatMap((link) => wayIn(link, context, tools)) ?? suggested(context, audience);
    return {
      ...siteWords(context.speech).home.audiences[audience],
      ...(own && { label: own.label, question: parseInline(own.question).text }),
      links,
    };
  }).filter((path) => path.links.length > 0);
}

type WayIn = Config['home']['paths'][number]['links'][number];

/** None where readers may not see what it leads to. */
function wayIn(written: WayIn, { view, link }: SiteContext, tools: SiteTools): readonly Link[] {
  if (typeof written === 'string') return [view.resolve(written) ?? []].flat().map(link);
  const href = tools.href(written.url, { file: CONFIG_FILE });
  return href === undefined ? [] : [{ label: written.label, href }];
}

/** The first entry for this audience of each kind, so that the way in shows how wide the playbook is. */
function suggested({ shelves, link }: SiteContext, audience: Audience) {
  return shelves
    .flatMap((shelf) => shelf.entries.find((entry) => entry.data.audience.includes(audience)) ?? [])
    .slice(0, MOST_LINKS)
    .map(link);
}

/** Those that people come for often. Of a page that several entries have, the first few. */
function actionsOf({ tools }: AreaDoor) {
  return tools.flatMap(({ action, href, pages }) =>
    action?.onHome === true
      ? [{ label: action.label, href, pages: pages.slice(0, MOST_CHOICES), hasMore: pages.length > MOST_CHOICES }]
      : [],
  );
}

function areaView({ label, href, summary, shelves }: AreaDoor) {
  return { label, href, summary, kinds: shelves.map(countedIndex) };
}

function countedIndex(shelf: Shelf) {
  return { ...indexLink(shelf), count: shelf.entries.length };
}

function recent(context: SiteContext) {
  const byDate = context.view.entries
    .flatMap((entry) => {
      const reviewed = reviewedOn(entry);
      return reviewed === undefined ? [] : [{ entry, reviewed }];
    })
    .toSorted((a, b) => b.reviewed.localeCompare(a.reviewed) || a.entry.file.localeCompare(b.entry.file, 'en'));
  return byDate.slice(0, MOST_RECENT).map(({ entry, reviewed }) => ({
    ...context.link(entry),
    kindLabel: context.kindOf(entry).label.one,
    reviewed,
  }));
}
