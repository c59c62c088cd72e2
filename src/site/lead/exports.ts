/** The leader's page for other programs: an Atom feed, and Markdown that a nightly job can send, for all and for each owner. */
import { compareText } from '#model/compare.ts';
import type { ExportedFile, PageTools } from '#model/kind.ts';
import { LISTS, type ListName, type ListRow } from '#model/lists.ts';
import { atomFeed } from '#words/atom.ts';
import type { SiteContext } from '../assembly/context.ts';
import { siteWords } from '../words/site-words.ts';
import { absolute } from '../assembly/absolute.ts';
import { digest, type DigestList } from './digest.ts';
import { LEADER_LISTS, lastMonday } from './leader-lists.ts';

export const FEED = '/lead/feed.xml';
export const DIGEST = '/lead/digest.md';

export function leadFiles(context: SiteContext, tools: PageTools): readonly ExportedFile[] {
  const { speech } = context;
  const words = siteWords(speech);
  const since = lastMonday(context.today);
  const { title, forOwner, changed } = words.lead;
  const waiting = LEADER_LISTS.map((name): NamedList => ({
    name,
    title: words.lists.titles[name](speech.names),
    rows: tools.list(name, since),
  }));
  const moved: NamedList = {
    name: 'changed',
    title: changed.replace('{day}', speech.day(since)),
    rows: tools.moves(since, ...tools.kindsOn(...LISTS)),
  };
  const lists = [...waiting, moved].filter(({ rows }) => rows.length > 0);
  return [
    { path: FEED, content: () => feed(lists, since, context, tools) },
    { path: DIGEST, content: () => digest(title, lists, tools) },
    ...ownersIn(lists).map((owner) => ({
      path: digestOf(owner),
      content: () => digest(forOwner(owner.label), ofOwner(lists, owner.href), tools),
    })),
  ];
}

type NamedList = DigestList & { readonly name: ListName | 'changed' };

/** `/teams/payments/` has `/lead/teams/payments.md`. */
function digestOf({ href }: { readonly href: string }): string {
  return `/lead${href.replace(/\/$/, '')}.md`;
}

function ownersIn(lists: readonly NamedList[]) {
  const owners = lists.flatMap(({ rows }) => rows.flatMap(({ owner }) => owner ?? []));
  return [...new Map(owners.map((owner) => [owner.href, owner])).values()].toSorted((a, b) =>
    compareText(a.href, b.href),
  );
}

function ofOwner(lists: readonly NamedList[], owner: string): readonly NamedList[] {
  return lists
    .map((list) => ({ ...list, rows: list.rows.filter((row) => row.owner?.href === owner) }))
    .filter(({ rows }) => rows.length > 0);
}

function feed(
  lists: readonly NamedList[],
  since: string,
  { view, today, speech }: SiteContext,
  tools: PageTools,
): string {
  const { config } = view;
  const words = siteWords(speech).lead;
  return atomFeed({
    id: `urn:waymark:lead:${encodeURIComponent(config.name)}`,
    title: words.of(config.name),
    self: absolute(FEED, tools) ?? 'feed.xml',
    page: absolute('/lead/', tools) ?? './',
    author: config.name,
    entries: lists.flatMap(({ name, title, rows }) =>
      rows.map((row) => ({
        id: `urn:waymark:lead:${encodeURIComponent(config.name)}:${name}:${row.item.href}:${row.due ?? ''}`,
        title: `${title}: ${row.item.label}`,
        href: absolute(row.item.href, tools) ?? `..${row.item.href}`,
        published: dayOf(row, since, today),
        updated: dayOf(row, since, today),
        summary: [row.says, row.owner?.label].filter((part) => part !== undefined).join(', '),
        category: name,
      })),
    ),
  });
}

/** A row is news from the day on which it was due, and otherwise from Monday on: nobody reads a feed that changes each night. */
function dayOf({ due }: ListRow, since: string, today: string): string {
  return due !== undefined && due < today ? due : since;
}
