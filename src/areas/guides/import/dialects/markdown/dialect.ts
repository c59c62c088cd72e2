/** Plain folders of Markdown, also those of mdBook, GitBook and Obsidian: numbers in names or a `SUMMARY.md` give the order. */
import { posix } from 'node:path';
import type { Dialect, DocsFolder, DocsPage, DocsSite, DocsSource } from '../../dialect.ts';
import { pageFields } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';
import { withoutAttributeLists } from '../../text/attribute-lists.ts';
import { withSigns } from '../../text/signs.ts';
import { withoutGitbookTags, withoutWikiLinks } from './gitbook.ts';
import { withoutJekyll } from './jekyll.ts';
import { listedIn, type Listed } from './summary.ts';

export const markdown: Dialect = {
  name: 'markdown',
  about: 'folders of Markdown, also of mdBook, GitBook and Obsidian: numbers in names, `SUMMARY.md`, `[[links]]`',
  hidden: ['.gitbook'],
  recognises: () => false,
  read,
};

const SUMMARY = /(?:^|\/)SUMMARY\.md$/i;
const OF_REPOSITORY = /(?:^|\/)(?:licence|license|code_of_conduct|security|changelog|pull_request_template)\.md$/i;

function read(source: DocsSource): DocsSite {
  const all = [...source.paths].filter((path) => /\.(md|mdx|markdown)$/i.test(path) && !OF_REPOSITORY.test(path));
  const [summary] = all.filter((path) => SUMMARY.test(path)).toSorted((a, b) => a.length - b.length);
  const listed =
    summary === undefined ? new Map<string, Listed>() : listedIn(summary, source.text(summary)?.text ?? '');
  const files = all.filter((path) => path !== summary);
  const find = finder(source);
  const understood: string[] = [];
  const pages = files.flatMap((path) => pageOf(path, source, listed, find, understood));
  return {
    pages,
    folders: foldersOf(files),
    setAside:
      summary === undefined
        ? []
        : [{ file: summary, reason: 'the table of contents: order and titles come from it', isForeign: true }],
    faults: [],
    understood,
    notes: [],
  };
}

function pageOf(
  file: string,
  source: DocsSource,
  listed: ReadonlyMap<string, Listed>,
  find: (name: string, from: string) => string | undefined,
  understood: string[],
): readonly DocsPage[] {
  const text = source.text(file);
  if (text === undefined) return [];
  const { data, body } = frontMatter(text);
  const { aliases, ...fields } = pageFields(data);
  const steps = file.replace(/\.\w+$/, '').split('/');
  const isFolder = /^(index|readme|_index)$/i.test(steps.at(-1) ?? '');
  const own = isFolder ? steps.slice(0, -1) : steps;
  const place = listed.get(file);
  const written = withoutWikiLinks(
    withoutJekyll(withoutGitbookTags(body), understood),
    (name) => find(name, file),
    understood,
  );
  return [
    {
      ...fields,
      file,
      place: own.map(withoutNumber),
      isFolder,
      order: fields.order ?? place?.order ?? numberOf(own.at(-1) ?? ''),
      title: fields.title ?? place?.title,
      // Obsidian has other names of the page there.
      addresses: aliases.filter((alias) => alias.startsWith('/')),
      body: withSigns(withoutAttributeLists(written), { marks: true }),
    },
  ];
}

const NUMBER = /^(\d{1,3})(?:[._\s-]+|\)\s*)(?=\p{L})/u;

/** `01-intro`, `2. Teams`. */
function numberOf(name: string): number | undefined {
  const number = NUMBER.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

function withoutNumber(name: string): string {
  return name.replace(NUMBER, '');
}

/** Those with a number in their name; a page of their own may say otherwise. */
function foldersOf(files: readonly string[]): readonly DocsFolder[] {
  const folders = new Set(
    files.flatMap((file) =>
      file
        .split('/')
        .slice(0, -1)
        .map((_, depth, steps) => steps.slice(0, depth + 1).join('/')),
    ),
  );
  return [...folders].flatMap((folder): readonly DocsFolder[] => {
    const steps = folder.split('/');
    const order = numberOf(steps.at(-1) ?? '');
    return order === undefined ? [] : [{ place: steps.map(withoutNumber), order }];
  });
}

/** A name means the page or file that is called so, wherever it lies; the nearest where several are. */
function finder(source: DocsSource): (name: string, from: string) => string | undefined {
  const byName = new Map<string, string[]>();
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/\.(?:md|mdx)$/, '')
      .replace(/[\s_-]+/g, ' ');
  for (const path of source.paths)
    for (const name of [posix.basename(path), path])
      byName.set(plain(name), [...(byName.get(plain(name)) ?? []), path]);
  return (name, from) => {
    const found = byName.get(plain(name));
    const beside = found?.find((path) => posix.dirname(path) === posix.dirname(from));
    const path = beside ?? found?.[0];
    return path === undefined ? undefined : `/${path}`;
  };
}
