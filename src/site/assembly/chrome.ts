/** What stands around the body of an entry's page. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { BackReference, Chrome, EntryMeta, Link, NavLink, SiteModel } from '#model/page.ts';
import type { Heading } from '#model/rich-text.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { isOverdue, nextReview } from '#model/freshness.ts';
import { sectionAddress } from './address.ts';
import type { SiteContext } from './context.ts';
import { editLink } from './edit-link.ts';
import type { Shelf } from './order.ts';

/** Beyond this many siblings a sidebar is no help, and repeated on every page it would outweigh the content. */
const MOST_SIBLINGS = 60;

export const HOME: Link = { label: 'Home', href: '/' };

/** Around a page that belongs to no entry. */
export function plainChrome(
  site: SiteModel,
  breadcrumbs: readonly Link[] = [],
  contents: readonly Heading[] = [],
): Chrome {
  return { site, breadcrumbs, sidebar: [], contents };
}

/** @param part the title of a page below the entry's main one, with its own address */
export function entryChrome(
  entry: Entry,
  context: SiteContext,
  tools: PageTools,
  site: SiteModel,
  contents: readonly Heading[],
  part?: Link,
): Chrome {
  const shelf = context.shelfOf(entry);
  const here = part?.href ?? context.address(entry);
  const at = shelf.entries.indexOf(entry);
  const neighbour = (index: number) => (part === undefined ? linkTo(shelf.entries[index], context) : undefined);
  return {
    site,
    breadcrumbs: breadcrumbs(entry, shelf, context, part),
    sidebar: sidebar(entry, shelf, context, here),
    contents,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    entry: entryMeta(entry, context, tools),
  };
}

function linkTo(entry: Entry | undefined, context: SiteContext): Link | undefined {
  return entry && context.link(entry);
}

function breadcrumbs(entry: Entry, shelf: Shelf, context: SiteContext, part: Link | undefined): readonly Link[] {
  const ancestors: Link[] = [];
  for (let parent = shelf.parentOf(entry); parent !== undefined; parent = shelf.parentOf(parent))
    ancestors.unshift(context.link(parent));
  const own = part === undefined ? [] : [context.link(entry)];
  return [HOME, { label: shelf.kind.label.many, href: sectionAddress(shelf.kind) }, ...ancestors, ...own];
}

/** The branch of the tree that leads to the entry: its ancestors' siblings stay closed. */
function sidebar(entry: Entry, shelf: Shelf, context: SiteContext, here: string): readonly NavLink[] {
  const line = new Set<Entry>([entry]);
  for (let parent = shelf.parentOf(entry); parent !== undefined; parent = shelf.parentOf(parent)) line.add(parent);
  const branch = (parent: Entry | undefined): readonly NavLink[] => {
    const siblings = shelf.childrenOf(parent);
    const shown = siblings.length <= MOST_SIBLINGS ? siblings : siblings.filter((sibling) => line.has(sibling));
    return shown.map((sibling) => ({
      ...context.link(sibling),
      current: context.address(sibling) === here,
      children: line.has(sibling) ? branch(sibling) : [],
    }));
  };
  return branch(undefined);
}

function entryMeta(entry: Entry, context: SiteContext, tools: PageTools): EntryMeta {
  const { view, today } = context;
  const { data, life } = entry;
  const owner = view.resolve(data.owner, OWNER_KINDS);
  return {
    kind: entry.kind,
    kindLabel: context.kindOf(entry).label.one,
    status: life,
    audience: data.audience,
    tags: data.tags,
    owner: owner && owner !== entry ? context.link(owner) : undefined,
    reviewed: data.reviewed,
    nextReview: nextReview(entry),
    overdue: life !== 'archived' && isOverdue(entry, today),
    editHref: editLink(view.config.repository, entry.file),
    related: data.related.flatMap((ref) => linkTo(view.resolve(ref), context) ?? []),
    links: tools.namedLinks(data.links, entry),
    usedBy: usedBy(entry, context),
  };
}

/** Who refers to the entry, each once; owning is shown on the owner's own page. */
function usedBy(entry: Entry, context: SiteContext): readonly BackReference[] {
  const from = new Map(
    context.view
      .referencesTo(entry)
      .filter(({ path }) => path[0] !== 'owner')
      .map((reference) => [entryKey(reference.from), reference.from]),
  );
  from.delete(entryKey(entry));
  return [...from.values()]
    .map((each) => ({ ...context.link(each), kindLabel: context.kindOf(each).label.one }))
    .toSorted((a, b) => a.kindLabel.localeCompare(b.kindLabel, 'en') || a.label.localeCompare(b.label, 'en'));
}
