/** What stands beside a page: its neighbours in its kind and the pages of its entry, or the kinds and tools of its area. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageDraft } from '#model/kind.ts';
import type { Link, NavLink, Sidebar } from '#model/page.ts';
import { sectionAddress } from '#model/entry-address.ts';
import type { SiteContext } from './context.ts';
import { listedName, listedOverviews, type AreaDoor, type Drafts } from './doors.ts';
import { isEntry, type ShelfPlace, type Shelf } from './order.ts';

/** Beyond this many siblings a sidebar is no help, and repeated on every page it would outweigh the content. */
const MOST_SIBLINGS = 60;

/** The branch of the tree that leads to the entry, and its own pages: its ancestors' siblings stay closed. */
export function entrySidebar(entry: Entry, here: string, context: SiteContext, drafts: Drafts): Sidebar {
  const shelf = context.shelfOf(entry);
  const line = new Set<ShelfPlace>([entry]);
  for (let parent = shelf.parentOf(entry); parent !== undefined; parent = shelf.parentOf(parent)) line.add(parent);
  // Found on the line: to look through the siblings on the page of each would take time by their square.
  const fewChildren = (parent: ShelfPlace | undefined) =>
    shelf.childrenOf(parent).length <= MOST_SIBLINGS
      ? shelf.childrenOf(parent)
      : [...line].filter((each) => shelf.parentOf(each) === parent);
  const branch = (parent: ShelfPlace | undefined): readonly NavLink[] => {
    const siblings = fewChildren(parent);
    const below = siblings.filter((each) => !isEntry(each) && !line.has(each)).flatMap(shelf.childrenOf);
    const areListed = siblings.length + below.length <= MOST_SIBLINGS;
    return siblings.map((sibling) => {
      if (line.has(sibling))
        return { ...stepTo(sibling), children: [...branch(sibling), ...(sibling === entry ? ownPages() : [])] };
      // A folder leads nowhere itself: what is in it does, while that is not too much.
      const shown = isEntry(sibling) || !areListed ? [] : shelf.childrenOf(sibling);
      return { ...stepTo(sibling), children: shown.map((each) => ({ ...stepTo(each), children: [] })) };
    });
  };
  const stepTo = (place: ShelfPlace) => (isEntry(place) ? context.link(place) : { label: place.label });
  const ownPages = () => {
    const pages = listedPages(entry, context, drafts);
    return few(pages, ({ href }) => here.startsWith(href)).map((link) => ({ ...link, children: [] }));
  };
  return { of: indexLink(shelf), links: marked(branch(undefined), here), isInMasthead: false };
}

/** The pages of an entry that lists name, below its main page: what it is made of, then the other ways to look at it. */
export function listedPages(
  entry: Entry,
  context: SiteContext,
  drafts: Drafts,
): readonly (Link & Pick<PageDraft, 'nav' | 'action'>)[] {
  const pages = drafts
    .of(entry)
    .flatMap(({ nav, action, path }) =>
      nav === undefined ? [] : [{ label: nav.label, href: context.address(entry) + path, nav, action }],
    );
  const isPart = ({ nav }: (typeof pages)[number]) => nav.isPart === true;
  return [...pages.filter(isPart), ...pages.filter((page) => !isPart(page))];
}

/** Around a page that belongs to no entry. @param fallback what is marked where nothing listed stands above the page */
export function areaSidebar(door: AreaDoor, here: string, fallback: string, drafts: Drafts): Sidebar {
  const links = door.shelves.map((shelf) => ({
    ...indexLink(shelf),
    children: listedOverviews(drafts.overviewsOf(shelf)).map((draft) => ({ ...overviewLink(draft), children: [] })),
  }));
  const found = marked(links, here);
  return { of: door, links: isMarked(found) ? found : marked(links, fallback, 'true'), isInMasthead: true };
}

export function indexLink({ kind }: Shelf): Link {
  return { label: kind.label.many, href: sectionAddress(kind) };
}

export function overviewLink(draft: OverviewDraft): Link {
  return { label: listedName(draft), href: draft.path };
}

function few<T>(siblings: readonly T[], isNeeded: (sibling: T) => boolean): readonly T[] {
  return siblings.length <= MOST_SIBLINGS ? siblings : siblings.filter(isNeeded);
}

/** The links with the nearest to the page marked: itself, or the one whose address its own begins with. */
function marked(links: readonly NavLink[], here: string, as: NavLink['current'] = 'page'): readonly NavLink[] {
  const nearest = nearestOf(links, here);
  const mark = (link: NavLink): NavLink => ({
    label: link.label,
    ...(link.href !== undefined && { href: link.href }),
    ...(link.href !== undefined && link.href === nearest && { current: nearest === here ? as : 'true' }),
    children: link.children.map(mark),
  });
  return links.map(mark);
}

function nearestOf(links: readonly NavLink[], here: string): string | undefined {
  const above = everyLink(links).flatMap(({ href }) => (href !== undefined && here.startsWith(href) ? href : []));
  return above.toSorted((a, b) => b.length - a.length)[0];
}

function everyLink(links: readonly NavLink[]): readonly NavLink[] {
  return links.flatMap((link) => [link, ...everyLink(link.children)]);
}

function isMarked(links: readonly NavLink[]): boolean {
  return everyLink(links).some(({ current }) => current !== undefined);
}
