/** A space of Confluence as it exports it: HTML files with an index, attachments by page. Pages that were saved by hand are read too. */
import { readHtml } from '#markdown/from-html/read-html.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource } from '../../dialect.ts';
import { resolved } from '../../text/relative.ts';
import { anchorsIn } from './anchors.ts';
import type { Met } from './met.ts';
import { isConfluence, readPage, type ExportedPage } from './page.ts';
import { pageBehind, type Spaces } from './places.ts';
import { exportedText } from './text.ts';
import { spaceOf, standingsByTrail, standingsIn, type Standing } from './tree.ts';

export const confluence: Dialect = {
  name: 'confluence',
  about: 'Confluence: a space exported as HTML, with attachments',
  recognises: (source) =>
    htmlFiles(source)
      .slice(0, 20)
      .some((file) => isConfluence(source.text(file)?.text ?? '')),
  read,
};

function read(source: DocsSource): DocsSite {
  const files = htmlFiles(source);
  const indexes = files.filter((file) => isIndex(file, source));
  const unread: string[] = [];
  const others: string[] = [];
  const pages = files.flatMap((file): readonly ExportedPage[] => {
    const html = source.text(file)?.text ?? '';
    if (indexes.includes(file)) return [];
    if (!isConfluence(html)) {
      others.push(file);
      return [];
    }
    const page = readPage(file, html);
    if (page === undefined) unread.push(file);
    return page === undefined ? [] : [page];
  });
  const spaces = spacesOf(pages, source);
  const resolve = (from: string) => (href: string) => pageBehind(href, from, spaces);
  const trees = indexes.map((file) => ({ file, tree: readHtml(source.text(file)?.text ?? '') }));
  const byTrail = standingsByTrail(pages, (file) => resolve(file));
  const standings = new Map([
    ...byTrail,
    ...trees.flatMap(({ file, tree }) => (tree === undefined ? [] : [...standingsIn(tree, resolve(file))])),
  ]);
  const met: Met = { understood: [], dropped: new Set() };
  const unnamed = new Set<string>();
  const gone = new Set<string>();
  const known = trees.flatMap(({ tree }) => (tree === undefined ? [] : [spaceOf(tree)]));
  const names = new Map(
    pages.flatMap((page) => page.attachments.map(({ href, name }) => [resolved(href, page.file) ?? '', name] as const)),
  );
  const places = placesIn(pages, standings, indexes);
  const made = pages.flatMap((page): readonly DocsPage[] => {
    const body = exportedText(page, spaces, met, unnamed, gone);
    if (body === undefined) {
      unread.push(page.file);
      return [];
    }
    const key = known.length === 1 ? known[0]?.key : undefined;
    return [
      {
        file: page.file,
        ...(places.get(page.file) ?? { place: [page.title], isFolder: false }),
        order: standings.get(page.file)?.order,
        title: page.title,
        addresses:
          key === undefined || page.id === undefined ? [] : [`/spaces/${encodeURIComponent(key)}/pages/${page.id}/`],
        reviewed: page.changed,
        body,
      },
    ];
  });
  return {
    title: known.find(({ name }) => name !== undefined)?.name,
    pages: made,
    target(href, from) {
      const page = pageBehind(href, from.file, spaces);
      if (page !== undefined) return { page };
      const asset = resolved(href.replace(/\?.*$/, ''), from.file);
      return asset !== undefined && source.paths.has(asset) ? { asset } : undefined;
    },
    nameOf: (file) => names.get(file),
    setAside: [
      ...indexes.map((file) => ({
        file,
        reason: 'the index of the export; its tree became folders and order',
        isForeign: true as const,
      })),
      ...others.map((file) => ({ file, reason: 'not a page of Confluence' })),
      ...[...source.paths]
        .filter(
          (path) => /(?:^|\/)(?:styles|images\/icons)\//.test(path) || /(?:^|\/)attachments\/thumbnails\//.test(path),
        )
        .map((file) => ({ file, reason: 'a style, icon or small copy of the export', isForeign: true as const })),
      ...[...gone].map((file) => ({
        file,
        reason: 'what a drawing is edited from; its picture is imported',
        isForeign: true as const,
      })),
    ],
    faults: unread.map((file) => ({
      location: { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
      message: 'Unexpected nesting or length, expected a page that people have written',
      hint: 'Open the page in Confluence, take out what stands deep inside other parts, and export it again.',
    })),
    understood: [...pages.map(({ frame }) => frame), ...met.understood],
    notes: notesOf(met, unnamed),
  };
}

function notesOf(met: Met, unnamed: ReadonlySet<string>): readonly string[] {
  const count = unnamed.size;
  return [
    ...(met.dropped.size === 0
      ? []
      : [
          `Left out, as every page has them anyway or nothing can be shown: ${[...met.dropped].toSorted().join(', ')}.`,
        ]),
    ...(count === 0
      ? []
      : [
          `${count} picture${count === 1 ? ' has' : 's have'} no description: the name of the file stands for it. Say what it shows.`,
        ]),
    'Confluence does not say what its people may see: an export holds every page that you may read. Read through what you publish.',
  ];
}

function htmlFiles(source: DocsSource): readonly string[] {
  return [...source.paths].filter(
    (path) => /\.x?html?$/i.test(path) && !/(?:^|\/)(?:attachments|__MACOSX)\//.test(path),
  );
}

function isIndex(file: string, source: DocsSource): boolean {
  if (!/(?:^|\/)index\.html?$/i.test(file)) return false;
  const html = source.text(file)?.text ?? '';
  return /pageSectionTitle|Space Details|Available Pages/i.test(html) || !isConfluence(html);
}

function spacesOf(pages: readonly ExportedPage[], source: DocsSource): Spaces {
  const contents = new Map(pages.map(({ file, content }) => [file, content]));
  const anchors = new Map<string, ReadonlyMap<string, string>>();
  return {
    paths: new Set([...source.paths].filter((path) => !/\.x?html?$/i.test(path) || contents.has(path))),
    pages: new Set(contents.keys()),
    fileById: new Map(pages.flatMap(({ id, file }) => (id === undefined ? [] : [[id, file]]))),
    fileByTitle: new Map(pages.map(({ title, file }) => [title.toLowerCase(), file])),
    anchors(file) {
      const found = anchors.get(file) ?? anchorsIn(contents.get(file) ?? []);
      anchors.set(file, found);
      return found;
    },
  };
}

/** Names of folders are titles; a page that all others of its space stand below is the page of the whole. */
function placesIn(
  pages: readonly ExportedPage[],
  standings: ReadonlyMap<string, Standing>,
  indexes: readonly string[],
): ReadonlyMap<string, Pick<DocsPage, 'place' | 'isFolder'>> {
  const titles = new Map(pages.map(({ file, title }) => [file, title]));
  const above = (file: string) => (standings.get(file)?.above ?? []).filter((each) => titles.has(each));
  const tops = pages.filter(({ file }) => above(file).length === 0).map(({ file }) => file);
  const isOne = tops.length === 1 && pages.length > 1;
  const parents = new Set(pages.flatMap(({ file }) => above(file)));
  const spaceOfFile = (file: string) => (indexes.length > 1 ? file.split('/').slice(0, -1) : []);
  return new Map(
    pages.map(({ file, title }) => {
      const steps = [...above(file), file].slice(isOne ? 1 : 0).map((each) => titles.get(each) ?? title);
      return [file, { place: [...spaceOfFile(file), ...steps], isFolder: parents.has(file) }];
    }),
  );
}
