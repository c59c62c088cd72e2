/** Plain folders of Markdown: the tree is that of the files, and numbers at the head of their names give the order. */
import type { Dialect, DocsPage, DocsSite, DocsSource } from '../../dialect.ts';
import { pageFields } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';

export const markdown: Dialect = {
  name: 'markdown',
  about: 'a folder of Markdown files, ordered by numbers in their names',
  recognises: () => false,
  read,
};

function read(source: DocsSource): DocsSite {
  const pages = [...source.paths]
    .filter((path) => /\.(md|markdown)$/i.test(path))
    .flatMap((path) => pageOf(path, source));
  return { pages, setAside: [], faults: [], understood: [], notes: [] };
}

function pageOf(file: string, source: DocsSource): readonly DocsPage[] {
  const text = source.text(file);
  if (text === undefined) return [];
  const { data, body } = frontMatter(text);
  const { aliases, ...fields } = pageFields(data);
  const steps = file.replace(/\.\w+$/, '').split('/');
  const isFolder = /^(index|readme)$/i.test(steps.at(-1) ?? '');
  const place = isFolder ? steps.slice(0, -1) : steps;
  return [{ ...fields, file, place, isFolder, addresses: aliases, body }];
}
