/** Docusaurus: pages in folders that its configuration names, in the order of its sidebars, with components in their text. */
import { posix } from 'node:path';
import type { SetAside } from '#model/importer.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource, DocsTarget } from '../../dialect.ts';
import { markedPages, type MarkedPages } from '../../marked-pages.ts';
import { asSettings, scriptSettings, topmost } from '../../script-settings.ts';
import { pageAt } from '../../published-at.ts';
import { sidebarPlaces, unlistedPlace, type SidebarPlaces } from '../../sidebar.ts';
import { isIndex, stepsOf } from './names.ts';
import { isPart, pageOf, type Page } from './pages.ts';
import { DOCUSAURUS_CONFIG, docusaurusSettings, type DocsInstance, type DocusaurusSettings } from './settings.ts';
import { sidebarsOf, type ReadSidebars } from './sidebars.ts';

export const docusaurus: Dialect = {
  name: 'docusaurus',
  about: 'Docusaurus: sidebars, categories, admonitions, MDX',
  recognises: (source) => topmost(source, DOCUSAURUS_CONFIG) !== undefined,
  read,
};

function read(source: DocsSource): DocsSite {
  const settings = docusaurusSettings(source);
  const marked = markedPages(source, (written, from) => fileOf(written, from, settings, source));
  const parts = settings.instances.map((instance) => readInstance(instance, settings, source, marked));
  const pages = parts.flatMap((part) => part.pages);
  const notes = parts.flatMap((part) => part.notes);
  return {
    title: settings.title,
    pages,
    folders: parts.flatMap((part) => part.folders),
    target: (href) => targetOf(href, settings, source) ?? pageAt(href, settings.base, pages),
    setAside: [
      ...asSettings([...settings.script.files, ...parts.flatMap(({ settings: files }) => files)]),
      ...setAsideOf(source, settings, new Set(pages.map(({ file }) => file)), marked.included),
    ],
    faults: [...settings.script.faults, ...parts.flatMap((part) => part.faults)],
    understood: [...parts.flatMap((part) => part.understood), ...marked.understood()],
    notes: [...notes, ...marked.notes()],
  };
}

interface Read extends Pick<DocsSite, 'pages' | 'understood' | 'notes' | 'faults'> {
  readonly folders: NonNullable<DocsSite['folders']>;
  /** Files of settings that were read. */
  readonly settings: readonly string[];
}

function readInstance(
  instance: DocsInstance,
  settings: DocusaurusSettings,
  source: DocsSource,
  marked: MarkedPages,
): Read {
  const files = [...source.paths].filter(
    (path) =>
      path.startsWith(`${instance.folder}/`) && /\.mdx?$/i.test(path) && !isPart(path.slice(instance.folder.length)),
  );
  const found = files.flatMap((file) => pageOf(file, instance, source) ?? []);
  const script = instance.sidebar === undefined ? undefined : scriptSettings(instance.sidebar, source);
  const bars = sidebarsOf(
    script?.data.exported.get('default') ?? named(script?.data.exported),
    { instance, pages: found, source },
    settings.sidebarNames,
  );
  const places = sidebarPlaces(bars.items, (file) => lastStep(found.find((page) => page.file === file)));
  // Several folders of pages stand beside each other, each under the name of its address.
  const top =
    settings.instances.length < 2 || instance.id === '' ? [] : [instance.route.replaceAll('/', '') || instance.id];
  const pages = found.map((page) => docsPage(page, places, top, settings, marked));
  return {
    pages: [...pages, ...madePages(bars, places, top)],
    folders: places.folders.map((folder) => ({ ...folder, place: [...top, ...folder.place] })),
    understood: [
      ...places.labels,
      ...found.flatMap(({ sidebarLabel }) => sidebarLabel ?? []),
      ...bars.made.map(({ title }) => title),
    ],
    notes:
      bars.out.length === 0
        ? []
        : [
            `The sidebar led out to ${bars.out.slice(0, 8).join(', ')}${bars.out.length > 8 ? ' …' : ''}: a link in a guide can`,
          ],
    faults: script?.faults ?? [],
    settings: script?.files ?? [],
  };
}

/** Sidebars may be exported one by one. */
function named(exported: ReadonlyMap<string, unknown> | undefined): unknown {
  return exported === undefined || exported.size === 0 ? undefined : Object.fromEntries(exported);
}

function lastStep(page: Page | undefined): string {
  const steps = page === undefined ? [] : stepsOf(page.path);
  return (page !== undefined && isIndex(page.path) ? steps.at(-2) : undefined) ?? steps.at(-1) ?? 'page';
}

function docsPage(
  page: Page,
  places: SidebarPlaces,
  top: readonly string[],
  settings: DocusaurusSettings,
  marked: MarkedPages,
): DocsPage {
  const { aliases, ...fields } = page.fields;
  const listed = places.pages.get(page.file);
  const steps = stepsOf(page.path);
  const isFolder = isIndex(page.path);
  // The page of the whole folder stands above all others, unless a category of the sidebar has it.
  const isTop = isFolder && steps.length === 1 && (listed === undefined || listed.place.length === 1);
  const place = isTop ? [] : (listed?.place ?? unlistedPlace(page.file, isFolder ? steps.slice(0, -1) : steps, places));
  const isPlain = settings.isDetected && page.file.endsWith('.md');
  return {
    ...fields,
    title: fields.title ?? listed?.label,
    order: listed?.order ?? page.position,
    file: page.file,
    place: [...top, ...place],
    isFolder: isTop || (listed?.isFolder ?? isFolder),
    isDraft: fields.isDraft === true || page.data.unlisted === true,
    addresses: [page.address, ...aliases],
    body: marked.text(page.file, anchored(page.body), {
      expressions: isPlain ? 'none' : 'mdx',
      hasModules: !isPlain,
      values: new Map([['frontMatter', page.data]]),
    }),
  };
}

/** An anchor may stand in a comment: `## Names {/* #names *\/}`. */
function anchored(text: string): string {
  return text.replace(/^(#{1,6} .*?)[ \t]*\{\/\*[ \t]*#([\w-]+)[ \t]*\*\/\}[ \t]*$/gm, '$1 {#$2}');
}

/** What Docusaurus makes of a category is a page here, with what is said on it. */
function madePages({ made }: ReadSidebars, { pages }: SidebarPlaces, top: readonly string[]): readonly DocsPage[] {
  return made.flatMap(({ file, title, description, address }) => {
    const listed = pages.get(file);
    return listed === undefined
      ? []
      : [
          {
            file,
            title,
            place: [...top, ...listed.place],
            isFolder: true,
            order: listed.order,
            addresses: [address],
            body: description ?? '',
          },
        ];
  });
}

function fileOf(written: string, from: string, { root }: DocusaurusSettings, source: DocsSource): string | undefined {
  const path = written.startsWith('@site/')
    ? posix.join(root, written.slice(6))
    : posix.join(posix.dirname(from), written);
  return source.paths.has(path) ? path : undefined;
}

function targetOf(href: string, { root }: DocusaurusSettings, source: DocsSource): DocsTarget | undefined {
  const path = href.replace(/^pathname:\/\//, '');
  const file = path.startsWith('/')
    ? posix.join(root, 'static', path)
    : path.startsWith('@site/')
      ? posix.join(root, path.slice(6))
      : undefined;
  const plain =
    file === undefined
      ? undefined
      : [file, decodeOr(file), `${file}.md`, `${file}.mdx`].find((each) => source.paths.has(each));
  return plain === undefined ? undefined : /\.mdx?$/i.test(plain) ? { page: plain } : { asset: plain };
}

function decodeOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function setAsideOf(
  source: DocsSource,
  { root }: DocusaurusSettings,
  pages: ReadonlySet<string>,
  included: ReadonlySet<string>,
): readonly SetAside[] {
  const base = root === '' ? '' : `${root}/`;
  const reasonFor = (path: string): string | undefined => {
    if (/^(README|CONTRIBUTING|CHANGELOG)\.md$/i.test(path)) return 'is about the repository of the site';
    if (!path.startsWith(base)) return undefined;
    const below = path.slice(base.length);
    if (/(^|_)versioned_(docs|sidebars)\//.test(below)) return 'an earlier version: the current one is imported';
    if (below === 'versions.json') return 'names the versions';
    if (below.startsWith('i18n/')) return 'a translation: the site in its own language is imported';
    if (/^blog\/|^[\w-]+\/authors\.ya?ml$/.test(below)) return 'a post of the blog, which is not a guide';
    if (below.startsWith('src/pages/')) return 'a page made of components, which is not a guide';
    if (/^(src|static)\//.test(below) && /\.(mdx?|html?|json|ya?ml|txt|csv)$/.test(below))
      return 'belongs to the site, which is not a guide';
    if (/(^|\/)_category_\.(json|ya?ml)$/.test(below)) return 'says how a folder is called, which was read';
    if (/(^|\/)(README|CONTRIBUTING|CHANGELOG)\.md$/i.test(below) && !below.slice(0, -1).includes('/'))
      return 'is about the repository of the site';
    return isPart(`/${below}`) && /\.mdx?$/i.test(below) ? 'a part that no page shows' : undefined;
  };
  const isSetting = (path: string) => /_category_\.|versions\.json$/.test(path);
  return [...source.paths].flatMap((file) => {
    if (pages.has(file)) return [];
    if (included.has(file)) return [{ file, reason: 'stands in the pages that show it' }];
    const reason = reasonFor(file);
    // Names of folders are counted: they stand where they lead to.
    return reason === undefined
      ? []
      : [isSetting(file) ? { file, reason } : { file, reason, isForeign: true as const }];
  });
}
