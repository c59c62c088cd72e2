/** Hugo, mostly with the theme Docsy: sections and bundles below `content/`, fields in three forms, shortcodes. */
import { posix } from 'node:path';
import { decoded } from '#model/decoded.ts';
import type { SetAside } from '#model/importer.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource, DocsTarget } from '../../dialect.ts';
import { pageFields, textOf } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';
import { withoutAttributeLists } from '../../text/attribute-lists.ts';
import { withSigns } from '../../text/signs.ts';
import { hugoConfig, hugoFiles, type HugoConfig } from './config.ts';
import { withoutShortcodes } from './write-shortcodes.ts';

export const hugo: Dialect = {
  name: 'hugo',
  about: 'Hugo, also with the theme Docsy: sections, bundles, shortcodes, aliases',
  recognises: (source) =>
    hugoFiles(source).length > 0 || [...source.paths].some((path) => /(?:^|\/)_index\.md$/.test(path)),
  read,
};

/** Folders of a site that hold no pages. */
const MACHINERY = /^(?:themes|layouts|archetypes|i18n|assets\/(?:scss|js)|resources|public|node_modules)\//;

interface PageFile {
  readonly file: string;
  /** From the folder of its language, with its ending. */
  readonly name: string;
  readonly language: string;
}

function read(source: DocsSource): DocsSite {
  const config = hugoConfig(source);
  const files = pageFiles(config, source);
  const unknown = new Map<string, number>();
  const used = new Set<string>();
  const understood: string[] = [];
  const empty: SetAside[] = [];
  const pages = files.flatMap((each): readonly DocsPage[] => {
    const text = source.text(each.file);
    if (text === undefined) return [];
    const { data, body } = frontMatter(text);
    if (data.layout === 'search' && body.trim() === '') {
      empty.push({ file: each.file, reason: 'the page of the search', isForeign: true });
      return [];
    }
    const { aliases, ...fields } = pageFields(data);
    const short = textOf(data.linkTitle) ?? textOf(data.linktitle);
    if (short !== undefined && short !== fields.title) understood.push(short);
    const own = addressOf(each, textOf(data.url), textOf(data.slug));
    const written = withoutShortcodes(body, {
      ref: (path) => refTarget(path, each, files),
      file: (path) => fileNamed(path, each.file, source, used),
      picture: (name) => pictureNamed(name, each.file, source),
      param: (name) => textOf(data[name]) ?? textOf(config.params[name]),
      hidden: (hidden) => understood.push(hidden),
      unknown: (name) => unknown.set(name, (unknown.get(name) ?? 0) + 1),
    });
    return [
      {
        ...fields,
        ...placeOf(each),
        file: each.file,
        addresses: [
          own,
          ...aliases.map((alias) =>
            alias.startsWith('/') ? alias : posix.join(posix.dirname(own.replace(/\/$/, '')), alias),
          ),
        ],
        body: withSigns(withoutAttributeLists(written.replace(/<!--\s*more\s*-->/g, ''))),
      },
    ];
  });
  const byAddress = new Map(
    pages.flatMap(({ file, addresses }) => addresses.map((address) => [plain(address), file] as const)),
  );
  return {
    title: config.title,
    url: config.url,
    pages,
    target: (href, from) => targetOf(href, from, byAddress, config, source),
    used: [...used].filter((file) => !pages.some((page) => page.file === file)),
    setAside: [...settingsOf(config, source), ...empty],
    faults: [],
    understood,
    notes: [...unknown].map(
      ([name, count]) =>
        `The shortcode \`${name}\`, used ${count === 1 ? 'once' : `${count} times`}, is not known: its text was kept`,
    ),
  };
}

function pageFiles({ contents }: HugoConfig, source: DocsSource): readonly PageFile[] {
  const taken = new Set<string>();
  return contents.flatMap(({ folder, language }) =>
    [...source.paths].flatMap((file): readonly PageFile[] => {
      const prefix = folder === '' ? '' : `${folder}/`;
      if (!file.startsWith(prefix) || !/\.(md|markdown)$/i.test(file) || taken.has(file) || MACHINERY.test(file))
        return [];
      taken.add(file);
      return [{ file, name: file.slice(prefix.length), language }];
    }),
  );
}

function placeOf({ name, language }: PageFile): Pick<DocsPage, 'place' | 'isFolder'> {
  const steps = [...(language === '' ? [] : [language]), ...name.replace(/\.\w+$/, '').split('/')];
  const isFolder = /^_?index$/.test(steps.at(-1) ?? '');
  return { place: isFolder ? steps.slice(0, -1) : steps, isFolder };
}

function addressOf(page: PageFile, url: string | undefined, slug: string | undefined): string {
  const { place } = placeOf(page);
  if (url !== undefined) return `/${url.replace(/^\//, '')}`;
  const steps = slug === undefined ? place : [...place.slice(0, -1), slug];
  return steps.length === 0 ? '/' : `/${steps.join('/').toLowerCase().replace(/\s+/g, '-')}/`;
}

/** From the top, beside the page, or by a name that only one page has; as the path of its file. */
function refTarget(written: string, from: PageFile, files: readonly PageFile[]): string {
  const [path = '', anchor] = written.split('#', 2);
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (path === '') return hash;
  const stem = (name: string) =>
    name
      .replace(/(?:\/?_?index)?(?:\.\w{2})?\.(?:md|markdown)$/i, '')
      .replace(/^\/|\/$/g, '')
      .toLowerCase();
  const same = files.filter(({ language }) => language === from.language);
  const wanted = [posix.join(posix.dirname(from.name), path), path].map((each) =>
    stem(/\.(?:md|markdown)$/i.test(each) ? each : `${each.replace(/\/$/, '')}.md`),
  );
  const found =
    same.find(({ name }) => stem(name) === (path.startsWith('/') ? wanted[1] : wanted[0])) ??
    same.find(({ name }) => stem(name) === wanted[1]) ??
    same.find(({ name }) => stem(name).split('/').at(-1) === wanted[1]?.split('/').at(-1));
  return `${found === undefined ? path : `/${encodeURI(found.file)}`}${hash}`;
}

function fileNamed(path: string, from: string, source: DocsSource, used: Set<string>): string | undefined {
  const found = [posix.join(posix.dirname(from), path), path.replace(/^\//, ''), posix.join('content', path)].find(
    (each) => source.paths.has(each),
  );
  const text = found === undefined ? undefined : source.text(found);
  if (found === undefined || text === undefined) return undefined;
  used.add(found);
  return frontMatter(text).body;
}

/** `imgproc` takes the first picture of the page whose name begins so. */
function pictureNamed(name: string, from: string, source: DocsSource): string {
  if (/^https?:|^\//.test(name)) return name;
  const folder = posix.dirname(from);
  if (source.paths.has(posix.join(folder, name))) return name;
  const begins = `${folder}/${name.replace(/\*.*$/, '')}`;
  const found = [...source.paths].find((path) => path.startsWith(begins) && /\.(png|jpe?g|gif|webp|svg)$/i.test(path));
  return found === undefined ? name : found.slice(folder.length + 1);
}

/** A link means an address of the site; one to a file of Markdown is left to the frame. */
function targetOf(
  href: string,
  from: DocsPage,
  byAddress: ReadonlyMap<string, string>,
  { root }: HugoConfig,
  source: DocsSource,
): DocsTarget | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href) || href === '' || /\.(?:md|markdown)$/i.test(href)) return undefined;
  const [address = '/'] = from.addresses;
  const path = href.startsWith('/') ? href : posix.join(address, href);
  const page = byAddress.get(plain(path));
  if (page !== undefined) return { page };
  const asset = ['static', 'assets']
    .map((folder) => posix.join(root, folder, decoded(href)))
    .find((each) => source.paths.has(each));
  return href.startsWith('/') && asset !== undefined ? { asset } : undefined;
}

function plain(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/index)?\.html?$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function settingsOf({ files, root }: HugoConfig, source: DocsSource): readonly SetAside[] {
  const below = root === '' ? 0 : root.length + 1;
  return [
    ...files.map((file) => ({ file, reason: 'settings of Hugo', isForeign: true as const })),
    ...[...source.paths]
      .filter((path) => MACHINERY.test(path.slice(below)))
      .map((file) => ({ file, reason: 'belongs to the theme', isForeign: true as const })),
  ];
}
