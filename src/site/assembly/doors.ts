/** The doors of a site: the areas that have entries, with the kinds and the tools behind each. */
import { parseInline } from '#markdown/inline.ts';
import { slug } from '#load/slug.ts';
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageAction, PageDraft } from '#model/kind.ts';
import { plannedDoors } from '#model/navigation.ts';
import type { Link } from '#model/page.ts';
import { sectionAddress } from '#model/entry-address.ts';
import { areaAddress } from './address.ts';
import type { SiteContext } from './context.ts';
import { siteWords } from '../words/site-words.ts';
import type { Shelf } from './order.ts';

/** Every page of the kinds, before anything stands around it. */
export interface Drafts {
  of(entry: Entry): readonly PageDraft[];
  overviewsOf(shelf: Shelf): readonly OverviewDraft[];
}

/** What readers do in an area: at a page of its own, or at the same page of several entries. */
export interface Tool {
  readonly label: string;
  /** Where there are several pages, the place that offers them. */
  readonly href: string;
  readonly description: string | undefined;
  readonly action: PageAction | undefined;
  /** The pages of entries, under their titles; none where the tool is a page of its own. */
  readonly pages: readonly Link[];
}

export interface AreaDoor extends Link {
  readonly id: string;
  readonly summary: string;
  readonly shelves: readonly Shelf[];
  readonly tools: readonly Tool[];
  /** False where all that is behind it is one kind, whose index it leads to. */
  readonly hasPage: boolean;
}

export function doorsOf(context: SiteContext, drafts: Drafts): readonly AreaDoor[] {
  return plannedDoors(context.kinds, context.view.config.navigation).flatMap((planned) => {
    const shelves = planned.kinds.flatMap(
      (kind) => context.shelves.find((shelf) => shelf.kind.name === kind.name) ?? [],
    );
    const [only, ...others] = shelves;
    if (only === undefined) return [];
    const { id, area } = planned;
    const href = areaAddress(id);
    const tools = shelves.flatMap((shelf) => toolsOf(shelf, href, context, drafts));
    const hasPage = others.length + tools.length > 0;
    const names = area === undefined ? { label: id, summary: '' } : siteWords(context.speech).areas[area];
    const summary = planned.summary === undefined ? names.summary : parseInline(planned.summary).text;
    return [
      {
        id,
        label: planned.label ?? (hasPage ? names.label : only.kind.label.many),
        summary,
        href: hasPage ? href : sectionAddress(only.kind),
        shelves,
        tools,
        hasPage,
      },
    ];
  });
}

/** The name of a page where others list it. */
export function listedName({ nav, title }: PageDraft): string {
  return nav?.label ?? title;
}

/** Those that lists name; others are reached from them. */
export function listedOverviews(overviews: readonly OverviewDraft[]): readonly OverviewDraft[] {
  return overviews.filter(({ listed = true }) => listed);
}

function toolsOf(shelf: Shelf, area: string, context: SiteContext, drafts: Drafts): readonly Tool[] {
  const own = listedOverviews(drafts.overviewsOf(shelf)).map((draft) => ({
    label: listedName(draft),
    href: draft.path,
    description: draft.description,
    action: draft.action,
    pages: [],
  }));
  const offers = shelf.entries
    .filter(({ life }) => life !== 'archived' && life !== 'deprecated')
    .flatMap((entry) =>
      drafts
        .of(entry)
        .flatMap(({ action, path }) =>
          action === undefined ? [] : [{ action, path, entry, href: context.address(entry) + path }],
        ),
    );
  const same = Map.groupBy(offers, ({ action }) => action.label);
  const ofEntries = [...same].flatMap(([label, [first, ...others]]): readonly Tool[] => {
    if (first === undefined) return [];
    const pages = [first, ...others].map(({ entry, href }) => ({ label: entry.data.title, href }));
    // The main pages of entries stand on the index of their kind already.
    const isIndex = first.path === '' && others.length > 0;
    const all = isIndex ? sectionAddress(shelf.kind) : `${area}#${toolAnchor(label)}`;
    const href = others.length === 0 ? first.href : all;
    const description = isIndex ? shelf.kind.purpose : undefined;
    return [{ label, href, description, action: first.action, pages }];
  });
  return [...own, ...ofEntries];
}

export function toolAnchor(label: string): string {
  return `do-${slug(label)}`;
}
