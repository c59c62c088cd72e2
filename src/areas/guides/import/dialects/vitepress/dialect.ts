/** VitePress: Markdown with containers and components of Vue, in the order of its sidebar. */
import { posix } from 'node:path';
import type { SetAside } from '#model/importer.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource, DocsTarget } from '../../dialect.ts';
import { pageFields } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';
import { homeText } from '../../home.ts';
import { markedPages, type MarkedPages } from '../../marked-pages.ts';
import { asSettings, topmost } from '../../script-settings.ts';
import { pageAt } from '../../published-at.ts';
import { sidebarPlaces, unlistedPlace, type SidebarPlaces } from '../../sidebar.ts';
import { codeIn } from '../../text/code-in.ts';
import { edited } from '../../text/edits.ts';
import { anchorOf } from './anchors.ts';
import { withIncludes } from './includes.ts';
import { VITEPRESS_CONFIG, isExcluded, rewritten, vitepressSettings, type VitepressSettings } from './settings.ts';
import { vitepressSidebar } from './sidebar.ts';

export const vitepress: Dialect = {
  name: 'vitepress',
  about: 'VitePress: sidebars, containers, code groups, includes',
  hidden: ['.vitepress'],
  recognises: (source) => topmost(source, VITEPRESS_CONFIG) !== undefined,
  read,
};

const CONTAINERS = { 'code-group': 'tabs', raw: 'none', 'v-pre': 'none', details: 'details' } as const;

function read(source: DocsSource): DocsSite {
  const settings = vitepressSettings(source);
  const base = settings.folder === '' ? '' : `${settings.folder}/`;
  const paths = [...source.paths].filter(
    (path) => path.startsWith(base) && path.endsWith('.md') && !/(^|\/)(\.vitepress|node_modules)\//.test(path),
  );
  const aside = paths.filter((path) => isLeftOut(path.slice(base.length), settings));
  const marked = markedPages(source, (written, from) => {
    const path = posix.join(posix.dirname(from), written);
    return source.paths.has(path) ? path : undefined;
  });
  const shown = paths.filter((path) => !aside.includes(path));
  const texts = new Map(shown.map((file) => [file, textOf(file, settings, source)] as const));
  const included = new Set([...texts.values()].flatMap((text) => text?.included ?? []));
  const byAddress = new Map(
    shown.map((file) => [addressOf(rewritten(file.slice(base.length), settings.rewrites)), file] as const),
  );
  const fileAt = (address: string) => byAddress.get(plain(address));
  const bar = vitepressSidebar(settings.sidebar, fileAt);
  const places = sidebarPlaces(bar.items, (file) => lastStep(file.slice(base.length)));
  // A part that other pages show, and that no link of the sidebar leads to, is no page.
  const files = shown.filter((file) => !included.has(file) || places.pages.has(file));
  const pages = files.flatMap((file) =>
    pageOf(file, texts.get(file)?.text, { base, settings, places, marked }, source),
  );
  return {
    title: settings.title,
    pages,
    folders: places.folders,
    target: (href, from) => targetOf(href, from, { fileAt, settings }, source) ?? pageAt(href, settings.base, pages),
    anchorOf,
    setAside: [
      ...asSettings([
        ...settings.script.files,
        ...[...source.paths].filter((path) => /(^|\/)\.vitepress\//.test(path)),
      ]),
      ...aside.map((file): SetAside => ({
        file,
        reason: reasonFor(file.slice(base.length), settings),
        isForeign: true,
      })),
      ...[...included]
        .filter((file) => !files.includes(file))
        .map((file) => ({ file, reason: 'stands in the pages that show it' })),
    ],
    faults: settings.script.faults,
    understood: [
      'toc',
      ...places.labels,
      ...marked.understood(),
      ...[...texts.values()].flatMap((text) => text?.understood ?? []),
    ],
    notes: [
      ...(bar.out.length === 0
        ? []
        : [
            `The sidebar led to what is no page of it: ${bar.out.slice(0, 8).join(', ')}${bar.out.length > 8 ? ' …' : ''}`,
          ]),
      ...marked.notes(),
    ],
  };
}

function textOf(file: string, settings: VitepressSettings, source: DocsSource) {
  const text = source.text(file);
  return text === undefined ? undefined : withIncludes(frontMatter(text).body, file, settings, source);
}

function isLeftOut(path: string, { excluded, locales }: VitepressSettings): boolean {
  return (
    isExcluded(path, excluded) ||
    locales.some((locale) => path.startsWith(`${locale}/`)) ||
    /(^|\/)\[[^\]]+\]\.md$/.test(path)
  );
}

function reasonFor(path: string, { excluded }: VitepressSettings): string {
  if (isExcluded(path, excluded)) return 'the site leaves it out: `srcExclude`';
  return path.includes('[')
    ? 'a page that is made of data when the site is built'
    : 'a translation: the site in its own language is imported';
}

interface Reading {
  readonly base: string;
  readonly settings: VitepressSettings;
  readonly places: SidebarPlaces;
  readonly marked: MarkedPages;
}

function pageOf(
  file: string,
  text: string | undefined,
  { base, settings, places, marked }: Reading,
  source: DocsSource,
): readonly DocsPage[] {
  const written = source.text(file);
  if (written === undefined || text === undefined) return [];
  const { data } = frontMatter(written);
  const { aliases, ...fields } = pageFields(data, ['features', 'hero', 'titleTemplate']);
  const path = rewritten(file.slice(base.length), settings.rewrites);
  const listed = places.pages.get(file);
  const isFolder = /(^|\/)index\.md$/.test(path);
  const steps = path
    .replace(/(?:\/|^)index\.md$|\.md$/, '')
    .split('/')
    .filter((step) => step !== '');
  const address = addressOf(path);
  const home = homeText(data);
  const body = marked.text(file, withoutAttributes(text), {
    expressions: 'vue',
    hasModules: false,
    containers: CONTAINERS,
    values: new Map([
      ['$frontmatter', data],
      ['frontmatter', data],
    ]),
  });
  return [
    {
      ...fields,
      title: fields.title ?? listed?.label,
      file,
      place: listed?.place ?? unlistedPlace(file, steps, places),
      isFolder: listed?.isFolder ?? isFolder,
      order: listed?.order ?? fields.order,
      addresses: [...(address.endsWith('/') ? [address] : [address, `${address}.html`]), ...aliases],
      body: `${home}${home === '' ? '' : '\n\n'}${body}`,
    },
  ];
}

/** A table of contents, and what styles a block, `{.wide}`; the anchor of a heading stays. */
function withoutAttributes(text: string): string {
  const code = codeIn(text);
  const edits = [...text.matchAll(/^[ \t]*\[\[toc\]\][ \t]*$|[ \t]*\{[.#][^{}\n]*\}[ \t]*$/gim)].flatMap(
    ({ index, 0: found }) => {
      if (code.some(({ from, to }) => from <= index && index < to)) return [];
      const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
      const [id = ''] = /^#{1,6} /.test(line) ? (/#[\w-]+/.exec(found) ?? []) : [];
      return [{ from: index, to: index + found.length, text: id === '' ? '' : ` {${id}}` }];
    },
  );
  return edited(text, edits);
}

function lastStep(path: string): string {
  const steps = path.replace(/\.md$/, '').split('/');
  return (steps.at(-1) === 'index' ? steps.at(-2) : steps.at(-1)) ?? 'start';
}

/** `/guide/start`, and `/guide/` for the page of a folder. */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '')}`;
}

function plain(address: string): string {
  return address
    .replace(/[?#].*$/, '')
    .replace(/(^|\/)index(?:\.md|\.html)?$/, '$1')
    .replace(/\.(?:md|html)$/, '')
    .replace(/^(?!\/)/, '/');
}

interface Finding {
  fileAt(address: string): string | undefined;
  readonly settings: VitepressSettings;
}

/** A page by its address after rewrites, a file by its place, a picture in `public`. */
function targetOf(
  href: string,
  from: DocsPage,
  { fileAt, settings }: Finding,
  source: DocsSource,
): DocsTarget | undefined {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(href) || href === '') return undefined;
  const [address = '/'] = from.addresses;
  const page =
    fileAt(href.startsWith('/') ? href : posix.join(posix.dirname(`${address}x`), href)) ?? fileAt(`${href}/`);
  if (page !== undefined) return { page };
  if (!href.startsWith('/') && !href.startsWith('@/')) return undefined;
  const path = href.replace(/^@?\//, '').replace(/[?#].*$/, '');
  const file = [posix.join(settings.folder, 'public', path), posix.join(settings.folder, path)].find((each) =>
    source.paths.has(each),
  );
  return file === undefined || file.endsWith('.md') ? undefined : { asset: file };
}
