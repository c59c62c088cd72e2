/** Starlight: pages of Astro with asides and components, in the order of its sidebar. */
import { posix } from 'node:path';
import { slug as asSlug } from 'github-slugger';
import type { SetAside } from '#model/importer.ts';
import { isRecord } from '#model/is-record.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource, DocsTarget } from '../../dialect.ts';
import { pageFields, textOf, type PageFields } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';
import { homeText } from '../../home.ts';
import { markedPages, type MarkedPages } from '../../marked-pages.ts';
import { asSettings, scriptFile } from '../../script-settings.ts';
import { pageAt } from '../../published-at.ts';
import { sidebarPlaces, unlistedPlace, type SidebarPlaces } from '../../sidebar.ts';
import { starlightSettings, type StarlightSettings } from './settings.ts';
import { starlightSidebar, type ListedPage } from './sidebar.ts';

export const starlight: Dialect = {
  name: 'starlight',
  about: 'Starlight: sidebars, asides, components',
  recognises: (source) => [...source.paths].some((path) => /(^|\/)src\/content\/docs\/.+\.mdx?$/i.test(path)),
  read,
};

interface Page extends ListedPage {
  readonly data: Readonly<Record<string, unknown>>;
  readonly fields: PageFields;
  readonly body: string;
}

function read(source: DocsSource): DocsSite {
  const settings = starlightSettings(source);
  const base = `${settings.folder}/`;
  const paths = [...source.paths].filter(
    (path) => path.startsWith(base) && /\.(mdx?|mdoc)$/i.test(path) && !/(^|\/)_/.test(path.slice(base.length)),
  );
  const files = paths.filter((path) => !settings.locales.some((locale) => path.startsWith(`${base}${locale}/`)));
  const found = files.flatMap((file) => pageOf(file, base, source));
  const marked = markedPages(source, (written, from) => fileOf(written, from, settings, source));
  const bar = starlightSidebar(settings.sidebar, found);
  const places = sidebarPlaces(bar.items, (file) => lastStep(found.find((page) => page.file === file)?.path ?? file));
  const pages = found.map((page) => docsPage(page, places, marked));
  return {
    title: settings.title,
    pages,
    folders: places.folders,
    target: (href, from) => targetOf(href, from, settings, source) ?? pageAt(href, settings.base, pages),
    setAside: setAsideOf(source, settings, new Set(files), marked.included),
    faults: settings.script?.faults ?? [],
    understood: [
      ...places.labels,
      ...found.flatMap(({ data, label }) => [label ?? '', ...settingsIn(data)]),
      ...marked.understood(),
    ],
    notes: [
      ...(bar.out.length === 0
        ? []
        : [
            `The sidebar led out to ${bar.out.slice(0, 8).join(', ')}${bar.out.length > 8 ? ' …' : ''}: a link in a guide can`,
          ]),
      ...marked.notes(),
    ],
  };
}

function pageOf(file: string, base: string, source: DocsSource): readonly Page[] {
  const text = source.text(file);
  if (text === undefined) return [];
  const { data, body } = frontMatter(text);
  const path = file.slice(base.length).replace(/\.\w+$/, '');
  const sidebar = isRecord(data.sidebar) ? data.sidebar : {};
  const written = textOf(data.slug);
  const steps = path.split('/').map((step) => asSlug(step));
  return [
    {
      file,
      path,
      slug: written === undefined ? steps.join('/').replace(/(?:^|\/)index$/, '') : written.replace(/^\/+|\/+$/g, ''),
      label: textOf(sidebar.label),
      order: typeof sidebar.order === 'number' ? sidebar.order : undefined,
      isHidden: sidebar.hidden === true,
      data,
      fields: pageFields(data, ['sidebar', 'hero', 'banner', 'template', 'pagefind']),
      body,
    },
  ];
}

function lastStep(path: string): string {
  const steps = path.split('/');
  return (steps.at(-1) === 'index' ? steps.at(-2) : steps.at(-1)) ?? 'start';
}

function docsPage(page: Page, places: SidebarPlaces, marked: MarkedPages): DocsPage {
  const { aliases, ...fields } = page.fields;
  const listed = places.pages.get(page.file);
  const steps = page.path
    .replace(/(?:^|\/)index$/, '')
    .split('/')
    .filter((step) => step !== '');
  const home = homeText(page.data);
  const banner = isRecord(page.data.banner) ? textOf(page.data.banner.content) : undefined;
  const isMdx = page.file.endsWith('.mdx');
  const text = marked.text(page.file, page.body, {
    expressions: isMdx ? 'mdx' : 'none',
    hasModules: isMdx,
    values: new Map([['frontmatter', page.data]]),
  });
  return {
    ...fields,
    title: fields.title ?? listed?.label,
    file: page.file,
    place: listed?.place ?? unlistedPlace(page.file, steps, places),
    isFolder: listed?.isFolder ?? /(^|\/)index$/.test(page.path),
    order: listed?.order ?? page.order,
    addresses: [page.slug === '' ? '/' : `/${page.slug}/`, ...aliases],
    body: [banner ?? '', home, text].filter((part) => part !== '').join('\n\n'),
  };
}

/** Texts in fields that say how a page is shown: an edition beside its name, other elements of its head. */
function settingsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  const sidebar = isRecord(data.sidebar) ? data.sidebar : {};
  const badge = isRecord(sidebar.badge) ? sidebar.badge.text : sidebar.badge;
  return [
    textOf(badge) ?? '',
    ...(data.head === undefined ? [] : [JSON.stringify(data.head)]),
    ...['prev', 'next'].flatMap((name) =>
      isRecord(data[name]) ? [textOf(data[name].label) ?? ''] : [textOf(data[name]) ?? ''],
    ),
  ];
}

/** A file that a page imports: beside it, or below a name that the project gives a folder. */
function fileOf(
  written: string,
  from: string,
  { root, docs }: StarlightSettings,
  source: DocsSource,
): string | undefined {
  if (written.startsWith('.')) return scriptFile(posix.join(posix.dirname(from), written), source);
  const [, path] = /^(?:[~@]\/?|\/)(.+)$/.exec(written) ?? [];
  const tries =
    path === undefined ? [written] : [`src/${path}`, path, `src/${path.replace(/^[\w-]+\//, '')}`, `public/${path}`];
  return [...tries.map((each) => posix.join(root, each)), ...tries.map((each) => posix.join(docs, each))].find((each) =>
    source.paths.has(each),
  );
}

function targetOf(
  href: string,
  from: DocsPage,
  settings: StarlightSettings,
  source: DocsSource,
): DocsTarget | undefined {
  if (!/^(?:[~@]|\/)/.test(href) || href.startsWith('//')) return undefined;
  const file = fileOf(href.replace(/[?#].*$/, ''), from.file, settings, source);
  return file === undefined ? undefined : /\.mdx?$/i.test(file) ? { page: file } : { asset: file };
}

function setAsideOf(
  source: DocsSource,
  settings: StarlightSettings,
  pages: ReadonlySet<string>,
  included: ReadonlySet<string>,
): readonly SetAside[] {
  const base = settings.root === '' ? '' : `${settings.root}/`;
  const all = [...source.paths].filter((path) => !pages.has(path));
  return [
    ...asSettings(settings.script?.files ?? []),
    ...all.flatMap((file): readonly SetAside[] => {
      if (included.has(file)) return [{ file, reason: 'stands in the pages that show it' }];
      const below = file.startsWith(base) ? file.slice(base.length) : file;
      if (
        settings.locales.some(
          (locale) =>
            file.startsWith(`${settings.folder}/${locale}/`) || file.startsWith(`${settings.docs}/${locale}/`),
        )
      )
        return [{ file, reason: 'a translation: the site in its own language is imported', isForeign: true }];
      if (below.startsWith('src/content/i18n/')) return [{ file, reason: 'words of the interface', isForeign: true }];
      if (/^src\/content\/docs\/(.*\/)?_/.test(below))
        return [{ file, reason: 'a part that no page shows', isForeign: true }];
      if (/^(README|CONTRIBUTING|CHANGELOG)\.md$/i.test(below))
        return [{ file, reason: 'is about the repository of the site', isForeign: true }];
      return /^(?:src|public)\/(?!content\/docs\/)/.test(below) && /\.(mdx?|html?|json|ya?ml|txt)$/.test(below)
        ? [{ file, reason: 'belongs to the site, which is not a guide', isForeign: true }]
        : [];
    }),
  ];
}
