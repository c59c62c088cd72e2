/** The wiki beside a repository: GitHub's flat one, GitLab's with folders, the one of Azure DevOps with its `.order` files. */
import { decoded } from '#model/decoded.ts';
import type { SetAside } from '#model/importer.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource } from '../../dialect.ts';
import { pageFields } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';
import { resolved } from '../../text/relative.ts';
import { diagrams, wikiLinks } from './links.ts';
import { sidebarIn } from './sidebar.ts';

// cspell:ignore adoc, rdoc
const ASIDE = /(?:^|\/)_(?:sidebar|footer|header)\.(?:md|markdown)$/i;
const SIDEBAR = /^_sidebar\.(?:md|markdown)$/i;
/** What a wiki may be written in beside Markdown. */
const OTHER = /\.(?:rst|asciidoc|adoc|mediawiki|wiki|org|textile|pod|rdoc|creole)$/i;

export const wiki: Dialect = {
  name: 'wiki',
  about: 'wikis of repositories: GitHub, GitLab, Azure DevOps',
  hidden: ['.order', '.attachments'],
  recognises({ paths }) {
    const names = [...paths];
    const isFlat = names.some((path) => /^(?:Home|home)\.(?:md|markdown)$/.test(path));
    return (
      names.some((path) => ASIDE.test(path)) ||
      names.some((path) => /(?:^|\/)\.order$/.test(path)) ||
      (isFlat && !paths.has('README.md') && !paths.has('index.md'))
    );
  },
  read,
};

function read(source: DocsSource): DocsSite {
  const files = [...source.paths];
  const pageFiles = files.filter((path) => /\.(?:md|markdown)$/i.test(path) && !ASIDE.test(path) && !isInside(path));
  const names = new Map(pageFiles.map((file) => [keyOf(stemOf(file)), file]));
  const last = Map.groupBy(pageFiles, (file) => keyOf(stemOf(file).replace(/^.*\//, '')));
  const find = (href: string, from: string): string | undefined => {
    const path = decoded(href)
      .replace(/[?#].*$/s, '')
      .replace(/^https?:\/\/[^/]+\/.*?\/(?:-\/)?wikis?\//, '/');
    if (path === '' || /^[a-z]+:/i.test(path)) return undefined;
    const stem = path
      .replace(/\.(?:md|markdown)$/i, '')
      .replace(/^\/+/, '')
      .replace(/^(?:\.\.\/)?wikis?\//, '');
    const beside = path.startsWith('/') ? undefined : resolved(encodeURI(stem.toWellFormed()), from);
    const found = names.get(keyOf(beside ?? stem)) ?? names.get(keyOf(stem));
    const same = last.get(keyOf(stem.replace(/^.*\//, '')));
    return found ?? (same?.length === 1 ? same[0] : undefined);
  };
  const bar = files.find((path) => SIDEBAR.test(path));
  const isPage = (name: string) => find(name, '') !== undefined;
  const written = bar === undefined ? '' : (source.text(bar)?.text ?? '');
  const sidebar = sidebarIn(wikiLinks(written, isPage).text, (href) => find(href, bar ?? ''));
  const orders = new Map([
    ...orderFiles(source, pageFiles),
    ...sidebar.pages.map(({ name }, at) => [name, at + 1] as const),
  ]);
  const isFlat = pageFiles.every((file) => !file.includes('/'));
  const parents = new Map(isFlat ? sidebar.pages.map(({ name, parent }) => [name, parent] as const) : []);
  const folders = new Set([
    ...parents.values(),
    ...pageFiles.filter((file) =>
      files.some((path) => path.startsWith(`${stemOf(file)}/`) && pageFiles.includes(path)),
    ),
  ]);
  const addresses: string[] = [];
  const pages = pageFiles.flatMap((file): readonly DocsPage[] => {
    const text = source.text(file);
    if (text === undefined) return [];
    const { data, body } = frontMatter(text);
    const { aliases, ...fields } = pageFields(data);
    const linked = wikiLinks(body, isPage);
    addresses.push(...linked.addresses);
    const isHome = /^(?:home|index)$/i.test(stemOf(file));
    return [
      {
        file,
        place: isHome ? [] : placeOf(file, parents),
        isFolder: isHome || folders.has(file),
        ...fields,
        title: fields.title ?? titleOf(file),
        order: fields.order ?? orders.get(file),
        addresses: aliases,
        body: diagrams(linked.text),
      },
    ];
  });
  return {
    pages,
    target(href, from) {
      const page = find(href, from.file);
      if (page !== undefined) return { page };
      const path = decoded(href.replace(/\?.*$/, '')).replace(/^\/+/, '');
      const beside = resolved(href.replace(/\?.*$/, ''), from.file);
      const asset = [beside, path, path.replace(/^.*\/wiki\//, '')].find(
        (each) => each !== undefined && source.paths.has(each),
      );
      return asset === undefined ? undefined : { asset };
    },
    setAside: files.flatMap((file): readonly SetAside[] => {
      if (/(?:^|\/)\.order$/.test(file) || SIDEBAR.test(file))
        return [{ file, reason: 'the order of the pages, which they have now', isForeign: true }];
      if (ASIDE.test(file)) return [{ file, reason: 'what the wiki puts around every page', isForeign: true }];
      return OTHER.test(file) ? [{ file, reason: 'not Markdown: convert it with pandoc, then import it' }] : [];
    }),
    faults: [],
    understood: [sidebar.text, ...addresses],
    notes: orders.size > 0 ? [] : ['No sidebar and no `.order` file: pages stand by title.'],
  };
}

/** Spaces are hyphens in the names of files, and Azure DevOps writes a real hyphen as `%2D`. */
function titleOf(file: string): string {
  return decoded(stemOf(file).replace(/^.*\//, '').replace(/-/g, ' ')).trim() || file;
}

function stemOf(file: string): string {
  return file.replace(/\.(?:md|markdown)$/i, '');
}

function keyOf(stem: string): string {
  return decoded(stem)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}

function placeOf(file: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const steps: string[] = [];
  const seen = new Set<string>();
  for (let at: string | undefined = file; at !== undefined && !seen.has(at); at = parents.get(at)) {
    seen.add(at);
    const home = /^(?:home|index)$/i.test(stemOf(at));
    if (!home) steps.unshift(...decoded(stemOf(at)).split('/'));
  }
  return steps;
}

/** Each folder of Azure DevOps lists its pages, a name a line. */
function orderFiles(source: DocsSource, pages: readonly string[]): readonly (readonly [string, number])[] {
  return [...source.paths]
    .filter((path) => /(?:^|\/)\.order$/.test(path))
    .flatMap((path) =>
      (source.text(path)?.text ?? '').split('\n').flatMap((line, at) => {
        const file = `${path.replace(/\.order$/, '')}${line.trim()}.md`;
        return pages.includes(file) ? [[file, at + 1] as const] : [];
      }),
    );
}

function isInside(path: string): boolean {
  return /(?:^|\/)(?:\.attachments|\.github|node_modules)\//.test(path);
}
