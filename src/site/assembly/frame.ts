/** What the frame around every page is made from: the doors, and every page of the kinds. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';
import type { Door, SiteModel } from '#model/page.ts';
import type { SiteContext } from './context.ts';
import { SITE_FEED } from '../changes/change-feeds.ts';
import { siteWords } from '../words/site-words.ts';
import { doorsOf, type AreaDoor, type Drafts } from './doors.ts';
import type { Shelf } from './order.ts';
import { rightsRegister } from '../rights/register.ts';
import { ownLook } from './own-look.ts';
import { reportForm } from './report-form.ts';
import { indexLink } from './sidebar.ts';
import type { SiteTools } from './tools.ts';

export interface Frame {
  readonly context: SiteContext;
  readonly drafts: Drafts;
  readonly doors: readonly AreaDoor[];
  readonly site: SiteModel;
  /** None where the navigation leaves the kind out. */
  doorOf(shelf: Shelf): AreaDoor | undefined;
}

export function siteFrame(context: SiteContext, tools: SiteTools): Frame {
  const drafts = draftsOf(context, tools);
  const doors = doorsOf(context, drafts);
  const doorOf = (shelf: Shelf) => doors.find(({ shelves }) => shelves.includes(shelf));
  const further = context.shelves.filter((shelf) => doorOf(shelf) === undefined);
  const { view, today } = context;
  const { config } = view;
  const site: SiteModel = {
    name: config.name,
    description: parseInline(config.description).text,
    language: config.language,
    names: context.names,
    asOf: config.today && today,
    feed: siteFeed(context),
    navigation: doors.map(mastheadDoor),
    furtherSections: further.map(indexLink),
    reports: reportForm(config),
    ...ownLook(context, tools),
  };
  return { context, drafts, doors, site, doorOf };
}

function siteFeed(context: SiteContext): SiteModel['feed'] {
  const feed = context.feeds().find(({ path }) => path === SITE_FEED);
  return feed && { label: siteWords(context.speech).changes.feed, href: feed.path };
}

/** Every page is made once, however many lists name it. */
function draftsOf(context: SiteContext, tools: SiteTools): Drafts {
  const register = rightsRegister(context, tools);
  const overviews = new Map(
    context.shelves.map((shelf) => {
      const own = shelf.kind.overviews?.(shelf.entries, tools) ?? [];
      return [shelf, shelf === register?.host ? [...own, register.draft] : own] as const;
    }),
  );
  const pages = new Map(
    context.shelves
      .flatMap(({ entries }) => entries)
      .map((entry): [Entry, ReturnType<Drafts['of']>] => [entry, context.kindOf(entry).pages(entry, tools)]),
  );
  return { of: (entry) => pages.get(entry) ?? [], overviewsOf: (shelf) => overviews.get(shelf) ?? [] };
}

function mastheadDoor({ label, href, shelves, tools, hasPage }: AreaDoor): Door {
  const indexes = shelves.map(indexLink);
  const others = tools.filter((tool) => !indexes.some((index) => index.href === tool.href));
  const children = [...indexes, ...others.map((tool) => ({ label: tool.label, href: tool.href }))];
  return { label, href, children: hasPage ? children : [] };
}
