/** What an index shows: entries under headings, and where there are too many for one page the pages that hold them. */
import type { Entry } from '#model/entry.ts';
import type { OverviewLink, PageDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { siteWords } from '../../words/site-words.ts';
import { listedEntry, type ListedEntry } from '../listed-entry.ts';
import type { Shelf } from '../order.ts';
import { itemsOf, listPages, sectionsOf, SIMPLE, type Branch, type ListPage } from './branch.ts';
import { listRow, type ListRow } from './rows.ts';
import { shelfBranches } from './shelf-branches.ts';

/** Beyond this many, links to what stands directly below each section would outweigh the index itself. */
const MOST_LINKS_BELOW = 400;

export interface ListGroup {
  readonly id: string;
  readonly label: string | undefined;
  readonly count: number;
  readonly items: readonly ListedEntry[];
  readonly groups: readonly ListGroup[];
}

export type SectionBody = ReturnType<typeof listBody>;

/** The index of a kind: its first page, and those below it. */
export function listing(
  shelf: Shelf,
  overviews: readonly OverviewLink[],
  tools: PageTools,
): readonly PageDraft<SectionBody>[] {
  const { many: name, inText } = tools.speech.names[shelf.kind.name];
  const words = siteWords(tools.speech).listing;
  return listPages(shelfBranches(shelf, tools)).map((page, index) => ({
    template: 'section',
    path: page.path,
    title: index === 0 ? name : words.part(name, page.list.label ?? words.more(inText.many)),
    body: listBody(page, index === 0 ? overviews : [], shelf, tools),
    contents: [],
  }));
}

function listBody(
  { list, sections }: ListPage<Entry>,
  overviews: readonly OverviewLink[],
  shelf: Shelf,
  tools: PageTools,
) {
  const { kind } = shelf;
  const item = (entry: Entry) =>
    listedEntry(entry, kind.index?.facts?.(entry, tools) ?? [], tools, kind.index?.sentence?.(entry));
  const isTree = kind.folder.nested === true;
  const isDivided = sections.length > 0;
  const more = siteWords(tools.speech).listing.more(tools.speech.names[kind.name].inText.many);
  const below = (section: Branch<Entry>) => section.branches.flatMap(({ head }) => head).map(tools.linkTo);
  const showsBelow =
    isTree &&
    sections.every(({ head, segment }) => head.length > 0 || segment.startsWith('part_')) &&
    sections.reduce((sum, { branches }) => sum + branches.length, 0) <= MOST_LINKS_BELOW;
  return {
    overviews,
    /** A tree of some size opens part by part. */
    folded: isTree && list.count > SIMPLE,
    items: isDivided ? list.head.map(item) : [],
    groups: isDivided ? [] : groupsOf(list, more, item),
    rows: sections.map((section): ListRow & { readonly below: readonly Link[] } => ({
      ...listRow(section, more),
      below: showsBelow ? below(section) : [],
    })),
  };
}

function groupsOf(
  list: Branch<Entry>,
  more: string,
  item: (entry: Entry) => ListedEntry,
  above = '',
): readonly ListGroup[] {
  const sections = sectionsOf(list);
  const [first] = sections;
  if (sections.length === 1 && first?.label === undefined) return [plainGroup(itemsOf(list).map(item))];
  return [
    ...(list.head.length > 0 ? [plainGroup(list.head.map(item))] : []),
    ...sections.map((section): ListGroup => {
      const isOpenedFurther = section.count > SIMPLE && section.branches.some(({ branches }) => branches.length > 0);
      const id = `${above}${section.segment}`;
      return {
        id,
        label: section.label ?? more,
        count: section.count,
        items: (isOpenedFurther ? section.head : itemsOf(section)).map(item),
        groups: isOpenedFurther ? groupsOf({ ...section, head: [] }, more, item, `${id}_`) : [],
      };
    }),
  ];
}

/** What needs no heading. */
function plainGroup(items: readonly ListedEntry[]): ListGroup {
  return { id: '', label: undefined, count: items.length, items, groups: [] };
}
