/** A workspace of Notion as it exports it: Markdown and CSV, or HTML, under names with ids. */
import type { SetAside } from '#model/importer.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource } from '../../dialect.ts';
import { relativeHref, resolved } from '../../text/relative.ts';
import { pagesNamedIn, databaseIn, tableOf, type Database } from './database.ts';
import { isNotionHtml, readHtmlPage } from './html-page.ts';
import { idIn, notionName } from './names.ts';
import { isTags, lastEdited, notionText, property } from './text.ts';
import { notionTree, type NotionTree } from './tree.ts';

export const notion: Dialect = {
  name: 'notion',
  about: 'Notion: an export as Markdown and CSV, or as HTML',
  recognises: ({ paths }) => [...paths].some((path) => /[ _-][0-9a-f]{32}(?:_all)?\.(?:md|csv|html)$/.test(path)),
  read,
};

function read(source: DocsSource): DocsSite {
  const files = [...source.paths].filter((path) => /\.(?:md|csv|html)$/i.test(path) && !path.includes('__MACOSX/'));
  const views = files.filter((path) => path.endsWith('.csv') && source.paths.has(path.replace(/\.csv$/, '_all.csv')));
  const others = files.filter((path) => path.endsWith('.html') && !isNotionHtml(source.text(path)?.text ?? ''));
  const kept = files.filter((path) => !views.includes(path) && !others.includes(path));
  const tree = notionTree(kept);
  const databases = new Map(
    kept.flatMap((path): readonly (readonly [string, Database])[] => {
      const text = path.endsWith('.csv') ? source.text(path) : undefined;
      return text === undefined ? [] : [[path, databaseIn(text)]];
    }),
  );
  const unread: string[] = [];
  const understood: string[] = [];
  const pages = kept.flatMap((file): readonly DocsPage[] => {
    const page = pageOf(file, source, tree, databases, understood);
    if (page === undefined) unread.push(file);
    return page === undefined ? [] : [page];
  });
  const byId = new Map(
    kept.flatMap((path) => {
      const { id } = notionName(path.replace(/^.*\//s, ''));
      return id === undefined ? [] : [[id, path] as const];
    }),
  );
  const orders = ordersOf(pages, tree, databases, byId);
  return {
    pages: pages.map((page) => ({ ...page, order: orders.get(page.file) })),
    target(href, from) {
      const path = resolved(href.replace(/\?.*$/s, ''), from.file);
      const known = path === undefined ? undefined : kept.includes(path) ? path : viewed(path, source);
      const id = known === undefined ? idIn(href) : undefined;
      const page = known ?? (id === undefined ? undefined : byId.get(id));
      // Anchors are ids of blocks, which an export does not have.
      if (page !== undefined) return { page, anchor: '' };
      return path !== undefined && source.paths.has(path) ? { asset: path } : undefined;
    },
    setAside: [
      ...views.map((file): SetAside => ({
        file,
        reason: 'a view of the database beside it, which is imported with all its rows',
        isForeign: true,
      })),
      ...others.map((file): SetAside => ({
        file,
        reason: file.endsWith('index.html') ? 'the list of the export' : 'not a page of Notion',
        ...(file.endsWith('index.html') && { isForeign: true as const }),
      })),
    ],
    faults: unread.map((file) => ({
      location: { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      message: 'Unexpected nesting or encoding, expected a page that people have written',
      hint: 'Export the page again, as Markdown and CSV.',
    })),
    understood,
    notes: [
      'Addresses at notion.so cannot be redirected: links from elsewhere lead to Notion until you change them there.',
    ],
  };
}

/** The whole of a database in place of a view of it. */
function viewed(path: string, { paths }: DocsSource): string | undefined {
  const whole = path.replace(/\.csv$/, '_all.csv');
  return path.endsWith('.csv') && paths.has(whole) ? whole : undefined;
}

function pageOf(
  file: string,
  source: DocsSource,
  tree: NotionTree,
  databases: ReadonlyMap<string, Database>,
  understood: string[],
): DocsPage | undefined {
  const text = source.text(file)?.text;
  if (text === undefined) return undefined;
  const { title } = notionName(file.replace(/^.*\//s, ''));
  const { place, isFolder } = tree.placeOf(file);
  const shared = { file, place, isFolder, addresses: [] };
  const database = databases.get(file);
  if (database !== undefined) {
    understood.push(...pagesNamedIn(text));
    const rows = rowsByTitle(tree.below(file), source);
    const linkOf = (name: string, count: number) => {
      const row = rows.get(name === '' ? 'Untitled' : name)?.[count];
      return row === undefined ? undefined : relativeHref(file, row);
    };
    return { ...shared, title, body: tableOf(database, linkOf) };
  }
  const html = file.endsWith('.html') ? readHtmlPage(text) : undefined;
  if (file.endsWith('.html') && html === undefined) return undefined;
  const parent = tree.parentOf(file);
  const columns = parent === undefined ? undefined : databases.get(parent)?.columns;
  const written =
    html === undefined
      ? notionText(text, columns)
      : {
          body:
            notionText([...html.properties].map(([name, value]) => `${name}: ${value}`).join('\n'), [
              ...html.properties.keys(),
            ]).body + `\n${html.body}`,
          properties: html.properties,
        };
  const tags = [...written.properties].filter(([name]) => isTags(name));
  understood.push(
    ...tags.map(([name, value]) => `${name} ${value}`),
    ...[...written.properties.values()].flatMap(pagesNamedIn),
  );
  return {
    ...shared,
    title: html === undefined || html.title === '' ? title : html.title,
    tags: tags.flatMap(([, value]) => value.split(',').map((tag) => tag.trim())),
    owner: property(written.properties, /^(?:owner|team|owning team)$/i),
    reviewed: lastEdited(written.properties),
    body: written.body,
  };
}

/** A file name is cut short and lacks signs that a title may have: the heading says it whole. */
function rowsByTitle(files: readonly string[], source: DocsSource): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(files, (file) => {
    const heading = /^\s*# ([^\n]*)/.exec(source.text(file)?.text ?? '')?.[1]?.trim();
    return heading === undefined || heading === '' ? notionName(file.replace(/^.*\//s, '')).title : heading;
  });
}

/** Pages stand as their parent mentions them: rows as in the database. */
function ordersOf(
  pages: readonly DocsPage[],
  tree: NotionTree,
  databases: ReadonlyMap<string, Database>,
  byId: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const orders = new Map<string, number>();
  for (const { file, body } of pages) {
    const below = new Set(tree.below(file));
    if (below.size === 0) continue;
    let order = 0;
    const mentioned = [...body.matchAll(/\]\(<?([^()<>\s]+)/g)].flatMap(([, href = '']) => {
      const path = resolved(href, file);
      return (path !== undefined && below.has(path) ? path : byId.get(idIn(href) ?? '')) ?? [];
    });
    for (const path of [...mentioned, ...(databases.has(file) ? [...below] : [])]) {
      if (!below.has(path) || orders.has(path)) continue;
      order += 1;
      orders.set(path, order);
    }
  }
  return orders;
}
