/** The index page of a kind, and where it has more entries than a page has room for the pages below it. */
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import type { Link, Page } from '#model/page.ts';
import { sectionAddress } from '#model/entry-address.ts';
import { indexChrome } from './chrome.ts';
import { listedOverviews } from './doors.ts';
import type { Frame } from './frame.ts';
import { listing } from './listing/listing.ts';
import type { Shelf } from './order.ts';

export function sectionPages(shelf: Shelf, frame: Frame, tools: PageTools): readonly Page[] {
  const { kind } = shelf;
  const links = listedOverviews(frame.drafts.overviewsOf(shelf)).map(({ title, path, description }) => ({
    label: title,
    href: path,
    description,
  }));
  const start = sectionAddress(kind);
  const missing = tools.view.missingFor(kind.name);
  const { area, drafts } = draftsOf(shelf, links, tools);
  return drafts.map((draft) => ({
    template: `${area}/${draft.template}`,
    path: start + draft.path,
    title: draft.title,
    description: draft.description ?? kind.purpose,
    chrome: {
      ...indexChrome(shelf, way(draft, drafts, start), frame, draft.contents),
      ...neighbours(draft, drafts, start),
      missing: missing.length > 0 ? missing : undefined,
      newEntry: draft.path === '' ? tools.newEntry(kind.name) : undefined,
    },
    body: draft.body,
  }));
}

function draftsOf(shelf: Shelf, links: readonly OverviewLink[], tools: PageTools) {
  const { kind, entries } = shelf;
  const own = kind.index?.pages?.(entries, tools, links);
  return own === undefined ? { area: 'site', drafts: listing(shelf, links, tools) } : { area: kind.area, drafts: own };
}

/** The pages that lead to it, from the one below the first, and itself. */
function way({ path }: PageDraft, drafts: readonly PageDraft[], start: string): readonly Link[] {
  return drafts
    .filter((each) => each.path !== '' && path.startsWith(each.path))
    .map((each) => ({ label: each.title, href: start + each.path }));
}

function neighbours({ path }: PageDraft, drafts: readonly PageDraft[], start: string) {
  const siblings = drafts.filter((each) => parentPath(each.path) === parentPath(path));
  const at = siblings.findIndex((each) => each.path === path);
  const link = (draft: PageDraft | undefined) => draft && { label: draft.title, href: start + draft.path };
  return { previous: link(siblings[at - 1]), next: link(siblings[at + 1]) };
}

/** `''` for `letter_a/`; none for the first page. */
function parentPath(path: string): string | undefined {
  return path === '' ? undefined : path.split('/').slice(0, -2).join('/');
}
