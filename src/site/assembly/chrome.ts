/** What stands around the body of an entry's page. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { OverviewDraft, PageDraft, PageTools } from '#model/kind.ts';
import type { BackReference, Chrome, EntryMeta, Link, SiteModel, Step } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import { siteWords } from '../words/site-words.ts';
import type { Heading } from '#model/rich-text.ts';
import { OWNER_KINDS } from '#model/schema.ts';
import { isOverdue, nextReview, reviewedOn } from '#model/freshness.ts';
import { summaryOf } from '#model/summary.ts';
import type { SiteContext } from './context.ts';
import { dayShown } from './day-shown.ts';
import { commitLink, shortId } from './commit-link.ts';
import { listedName, listedOverviews, type AreaDoor } from './doors.ts';
import { editAddress, repositoryOf } from './file-links.ts';
import type { Frame } from './frame.ts';
import { isEntry, type Shelf } from './order.ts';
import { tagAddress } from './tags/tags.ts';
import { areaSidebar, entrySidebar, indexLink, listedPages, overviewLink } from './sidebar.ts';

export function homeLink(speech: Speech): Link {
  return { label: siteWords(speech).navigation.home, href: '/' };
}

/** Around a page that belongs to no area: the home page, and what is said about the playbook itself. */
export function plainChrome(
  site: SiteModel,
  breadcrumbs: readonly Step[] = [],
  contents: readonly Heading[] = [],
): Chrome {
  return { site, place: {}, breadcrumbs, contents };
}

export function areaChrome(door: AreaDoor, { site, context }: Frame): Chrome {
  return { site, place: { door: door.href }, breadcrumbs: [homeLink(context.speech), linkOf(door)], contents: [] };
}

/** Around the index of a kind. @param below the steps from it to the page, where that is one of those below it */
export function indexChrome(shelf: Shelf, below: readonly Link[], frame: Frame, contents: readonly Heading[]): Chrome {
  return sectionChrome([indexLink(shelf), ...below], shelf, frame, contents);
}

/** Around a page about all entries of a kind. */
export function overviewChrome(draft: OverviewDraft, shelf: Shelf, frame: Frame): Chrome {
  const isAbove = ({ path, holdsNone = false }: OverviewDraft) =>
    !holdsNone && path !== draft.path && draft.path.startsWith(path);
  const above = listedOverviews(frame.drafts.overviewsOf(shelf)).filter(isAbove);
  return sectionChrome([...above, draft].map(overviewLink), shelf, frame, draft.contents);
}

/** @param steps from what lists name to the page itself */
function sectionChrome(steps: readonly Link[], shelf: Shelf, frame: Frame, contents: readonly Heading[]): Chrome {
  const door = frame.doorOf(shelf);
  const index = indexLink(shelf);
  const here = steps.at(-1)?.href ?? index.href;
  const isWithPage = door?.hasPage === true;
  return {
    site: frame.site,
    place: { door: door?.href, section: steps[0]?.href },
    breadcrumbs: way(homeLink(frame.context.speech), door, ...(isWithPage ? [] : [index]), ...steps),
    sidebar: isWithPage ? areaSidebar(door, here, index.href, frame.drafts) : undefined,
    contents,
  };
}

export function entryChrome(entry: Entry, draft: PageDraft, tools: PageTools, frame: Frame): Chrome {
  const { context, drafts, site } = frame;
  const shelf = context.shelfOf(entry);
  const door = frame.doorOf(shelf);
  const here = context.address(entry) + draft.path;
  const at = shelf.entries.indexOf(entry);
  const neighbour = (index: number) => (draft.path === '' ? linkTo(shelf.entries[index], context) : undefined);
  const index = indexLink(shelf);
  const between = listedPages(entry, context, drafts).filter(({ href }) => here.startsWith(href) && here !== href);
  return {
    site,
    place: { door: door?.href, section: index.href },
    breadcrumbs: way(
      homeLink(context.speech),
      door,
      index,
      ...ancestors(entry, shelf, context),
      { label: entry.data.title, href: context.address(entry) },
      ...between,
      ...(draft.path === '' ? [] : [{ label: listedName(draft), href: here }]),
    ),
    sidebar: entrySidebar(entry, here, context, drafts),
    contents: draft.contents,
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    entry: { ...entryMeta(entry, context, tools), ...(isTold(entry, draft) && { isTold: true }) },
    notice: draft.notice,
  };
}

/** Whether the description of a page is the beginning of the text on it. */
function isTold(entry: Entry, { path, description }: PageDraft): boolean {
  const begins = entry.data.summary === undefined ? summaryOf(entry) : undefined;
  return path === '' && begins !== undefined && (description === undefined || description === begins);
}

function linkTo(entry: Entry | undefined, context: SiteContext): Link | undefined {
  return entry && context.link(entry);
}

function linkOf({ label, href }: Link): Link {
  return { label, href };
}

function stepOf({ label, href }: Step): Step {
  return href === undefined ? { label } : { label, href };
}

/** The steps that there are. Of two in a row with one name or address, such as an area and its main kind, the second is enough. */
function way(...steps: readonly (Step | undefined)[]): readonly Step[] {
  const known = steps.flatMap((step) => (step === undefined ? [] : [stepOf(step)]));
  return known.filter(({ label, href }, index) => {
    const next = known[index + 1];
    return label !== next?.label && (href === undefined || href !== next?.href);
  });
}

function ancestors(entry: Entry, shelf: Shelf, context: SiteContext): readonly Step[] {
  const found: Step[] = [];
  for (let parent = shelf.parentOf(entry); parent !== undefined; parent = shelf.parentOf(parent))
    found.unshift(isEntry(parent) ? context.link(parent) : parent);
  return found;
}

function entryMeta(entry: Entry, context: SiteContext, tools: PageTools): EntryMeta {
  const { view, today } = context;
  const { data, life } = entry;
  const owner = view.resolve(data.owner, OWNER_KINDS);
  const listed = context.link(entry).label;
  return {
    kind: entry.kind,
    kindLabel: context.kindOf(entry).label.one,
    listedAs: listed === data.title ? undefined : listed,
    status: life,
    audience: data.audience,
    tags: tagLinks(entry, context),
    owner: owner && owner !== entry ? context.link(owner) : undefined,
    changed: changeOf(entry, context),
    reviewed: reviewedOn(entry),
    nextReview: nextReview(entry),
    overdue: life !== 'archived' && isOverdue(entry, today),
    waitsFor: view.waitsFor(entry),
    editHref: view.unnamedTables.has(entry.file) ? undefined : editAddress(view.config, entry.file, entry.line),
    reviewHref: life !== 'archived' && isOverdue(entry, today) ? tools.editField(entry, 'reviewed') : undefined,
    related: data.related.flatMap((ref) => linkTo(view.resolve(ref), context) ?? []),
    links: tools.namedLinks(data.links, entry),
    usedBy: usedBy(entry, context),
  };
}

function changeOf(entry: Entry, context: SiteContext): EntryMeta['changed'] {
  const { history, view } = context;
  const change = history.lastChange(entry);
  const until = dayShown(context);
  return (
    change && {
      date: until !== undefined && change.date > until ? undefined : change.date,
      revision: shortId(change.id),
      href: commitLink(repositoryOf(view.config, entry.file), change.id),
    }
  );
}

/** Each tag once, however it is written. */
function tagLinks({ data }: Entry, { tags }: SiteContext): readonly Link[] {
  const paths = new Set(data.tags.map(tagAddress));
  return paths.size === 0 ? [] : tags().flatMap(({ label, path }) => (paths.has(path) ? [{ label, href: path }] : []));
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
