/** Feeds of changes as Atom: which page changed when, and how. What people wrote about a revision, and who they are, is not told. */
import type { ExportedFile, PageTools } from '#model/kind.ts';
import type { EntryChange } from '#model/history.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { atomFeed } from '#words/atom.ts';
import { absolute } from '../assembly/absolute.ts';
import type { SiteContext } from '../assembly/context.ts';
import { siteWords } from '../words/site-words.ts';
import type { ChangeFeed } from './change-feeds.ts';

export function changeFiles(context: SiteContext, tools: PageTools): readonly ExportedFile[] {
  return context.feeds().map((feed) => ({ path: feed.path, content: () => atom(feed, context, tools) }));
}

function atom({ path, title, page, changes }: ChangeFeed, { view }: SiteContext, tools: PageTools): string {
  const { name } = view.config;
  const place = (address: string) => absolute(address, tools) ?? relative(path, address);
  return atomFeed({
    id: urn(name, path),
    title,
    self: place(path),
    page: place(page),
    author: name,
    entries: changes.map((change) => item(change, place, tools)),
  });
}

function item(
  { entry, id, date, what }: EntryChange,
  place: (address: string) => string,
  { view, speech, address, kindLabel, linkTo }: PageTools,
) {
  const words = siteWords(speech).changes;
  const owner = view.resolve(entry.data.owner, OWNER_KINDS);
  return {
    id: urn(view.config.name, `${[entry.kind, ...entry.folders, entry.id].join('/')}:${id}`),
    title: words.titles[what](linkTo(entry).label),
    href: place(address(entry)),
    published: date,
    updated: date,
    summary: words.owned(kindLabel(entry).one, owner?.data.title),
    category: what,
  };
}

function urn(name: string, what: string): string {
  return `urn:waymark:changes:${encodeURIComponent(name)}:${what}`;
}

/** From the folder of a file to an address: `../../teams/payments/`. */
function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 2);
  return `${up === '' ? './' : up}${to.slice(1)}`;
}
