/** MkDocs, mostly with the theme Material: navigation in `mkdocs.yml` or in folders, and the Markdown of Python. */
import { posix } from 'node:path';
import type { Fault, SetAside } from '#model/importer.ts';
import { isRecord } from '#model/is-record.ts';
import { covers } from '#model/path-pattern.ts';
import type { Dialect, DocsPage, DocsSite, DocsSource, DocsTerm } from '../../dialect.ts';
import { pageFields, textOf } from '../../fields.ts';
import { frontMatter } from '../../front-matter.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { anchorMaker } from './anchors.ts';
import { configOf, configPath, type MkdocsConfig } from './config.ts';
import { FOLDER_SETTINGS, folderNav } from './folder-nav.ts';
import { navItems } from './nav.ts';
import { pageText } from './page-text.ts';
import { withSnippets } from './snippets.ts';
import { isFolderPage, stemOf, navTree, type NavTree } from './tree.ts';

export const mkdocs: Dialect = {
  name: 'mkdocs',
  about: 'MkDocs, also with the theme Material: navigation, admonitions, content tabs, snippets',
  hidden: FOLDER_SETTINGS,
  recognises: (source) => configPath(source) !== undefined || hasItsForm(source),
  read,
};

function hasItsForm(source: DocsSource): boolean {
  return [...source.paths].some(
    (path) =>
      path.endsWith('.pages') ||
      (path.endsWith('.md') && /^(?:!!!|\?\?\?\+?) ?\w+|^=== "/m.test(source.text(path)?.text ?? '')),
  );
}

function read(source: DocsSource): DocsSite {
  const config = configOf(source);
  const { docs } = config;
  const below = (path: string) => (docs === '' ? path : path.slice(docs.length + 1));
  const inDocs = [...source.paths].filter((path) => docs === '' || path.startsWith(`${docs}/`)).map(below);
  const excluded = patternsIn(config.data.exclude_docs);
  const drafts = patternsIn(config.data.draft_docs);
  const isLeftOut = (file: string) => /(^|\/)\./.test(file) || excluded.some((pattern) => covers(pattern, file));
  const files = inDocs.filter((file) => /\.(md|markdown)$/i.test(file) && !isLeftOut(file));
  const nav = Array.isArray(config.nav) ? navItems(config.nav) : folderNav(source, docs, files);
  const tree = navTree(nav, new Set(files));
  const moved = redirectsIn(config);
  const appended = appendedTo(config, source);
  const used = new Set(appended.used);
  const faults: Fault[] = [];
  const terms: DocsTerm[] = [...appended.terms];
  const understood: string[] = [];

  const pages = files.flatMap((file): readonly DocsPage[] => {
    const path = posix.join(docs, file);
    const text = source.text(path);
    if (text === undefined) return [];
    const { data, body } = frontMatter(text);
    const { aliases, ...fields } = pageFields(data);
    const filled = withSnippets(path, body, basesOf(config), source);
    for (const each of filled.used) used.add(each);
    faults.push(...filled.faults);
    const { text: prose, terms: own } = abbreviationsIn(filled.text);
    terms.push(...own);
    understood.push(...looksIn(prose));
    const inNav = tree.pages.get(file);
    if (inNav?.title !== undefined && fields.title !== undefined) understood.push(fields.title);
    const isHome = file === 'index.md' || file === 'README.md';
    return [
      {
        ...fields,
        file: path,
        ...(inNav ?? placeBeside(file, tree)),
        title: inNav?.title ?? fields.title,
        summary: fields.summary ?? (isHome ? textOf(config.data.site_description) : undefined),
        addresses: [addressOf(file, config), ...(moved.get(file) ?? []), ...aliases],
        links: isHome ? tree.links : inNav?.links,
        isDraft: fields.isDraft === true || drafts.some((pattern) => covers(pattern, file)),
        body: pageText(`${prose}${appended.text}`, config, understood),
      },
    ];
  });
  return {
    title: config.title,
    url: config.siteUrl,
    pages,
    folders: tree.folders,
    anchorOf: anchorMaker(config),
    terms,
    used: [...used],
    setAside: settingsOf(
      source,
      config,
      inDocs.filter(isLeftOut).map((file) => posix.join(docs, file)),
    ),
    faults,
    understood,
    notes: notesOn(config, tree, pages),
  };
}

/** What stands behind the name of a box says how it looks: `!!! note inline end`. */
function looksIn(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*(?:!!!|\?\?\?\+?)[ \t]*[\w-]+((?:[ \t]+[\w-]+)+)/gm)].map(([, looks = '']) => looks);
}

/** One that the navigation leaves out stands where the others of its folder are, behind them. */
function placeBeside(file: string, { sectionOf }: NavTree): Pick<DocsPage, 'place' | 'isFolder'> {
  const steps = file.split('/').slice(0, -1);
  const depth = steps.findLastIndex((_, index) => sectionOf.has(steps.slice(0, index + 1).join('/')));
  const place =
    depth === -1 ? steps : [...(sectionOf.get(steps.slice(0, depth + 1).join('/')) ?? []), ...steps.slice(depth + 1)];
  return isFolderPage(file) ? { place, isFolder: true } : { place: [...place, stemOf(file)], isFolder: false };
}

function addressOf(file: string, { hasDirectoryUrls }: MkdocsConfig): string {
  const path = file.replace(/\.\w+$/, '');
  if (isFolderPage(file)) return `/${path.replace(/[^/]*$/, '')}`;
  return hasDirectoryUrls ? `/${path}/` : `/${path}.html`;
}

/** By page: the addresses that the plugin redirects to it. */
function redirectsIn(config: MkdocsConfig): ReadonlyMap<string, readonly string[]> {
  const maps = config.plugin('redirects')?.redirect_maps;
  const moved = new Map<string, string[]>();
  for (const [from, to] of Object.entries(isRecord(maps) ? maps : {})) {
    const page = textOf(to)?.replace(/#.*$/, '');
    if (page === undefined || from.includes('#')) continue;
    moved.set(page, [...(moved.get(page) ?? []), addressOf(from, config)]);
  }
  return moved;
}

function basesOf(config: MkdocsConfig): readonly string[] {
  const { base_path: base } = config.extension('pymdownx.snippets') ?? {};
  const named = (Array.isArray(base) ? (base as readonly unknown[]) : [base]).flatMap((each) => textOf(each) ?? []);
  return [
    ...named.map((each) => posix.join(config.root, each.replace(/^\$?\w*config_dir\w*/i, '.'))),
    config.root,
    config.docs,
  ];
}

interface Appended {
  readonly text: string;
  readonly terms: readonly DocsTerm[];
  readonly used: readonly string[];
}

/** What the settings append to every page: mostly abbreviations. */
function appendedTo(config: MkdocsConfig, source: DocsSource): Appended {
  const { auto_append: files } = config.extension('pymdownx.snippets') ?? {};
  const bases = basesOf(config);
  const found = (Array.isArray(files) ? (files as readonly unknown[]) : []).flatMap((file) => {
    const name = textOf(file) ?? '';
    return bases.map((base) => posix.join(base, name)).find((path) => source.paths.has(path)) ?? [];
  });
  const read = found.map((path) => abbreviationsIn(source.text(path)?.text ?? ''));
  const text = read
    .map((each) => each.text.trim())
    .filter((each) => each !== '')
    .join('\n\n');
  return { text: text === '' ? '' : `\n\n${text}`, terms: read.flatMap(({ terms }) => terms), used: found };
}

function settingsOf(source: DocsSource, config: MkdocsConfig, leftOut: readonly string[]): readonly SetAside[] {
  const { theme } = config.data;
  const custom = isRecord(theme) ? textOf(theme.custom_dir) : undefined;
  const overrides =
    custom === undefined
      ? []
      : [...source.paths].filter((path) => path.startsWith(`${posix.join(config.root, custom)}/`));
  const folders = [...source.paths].filter((path) => FOLDER_SETTINGS.includes(posix.basename(path)));
  return [
    ...config.files.map((file) => ({
      file,
      reason: 'settings of MkDocs: titles and order come from it',
      isForeign: true as const,
    })),
    ...folders.map((file) => ({
      file,
      reason: 'settings of a folder: titles and order come from it',
      isForeign: true as const,
    })),
    ...overrides.map((file) => ({ file, reason: 'a template of the theme', isForeign: true as const })),
    ...leftOut
      .filter((file) => !folders.includes(file))
      .map((file) => ({
        file,
        reason: 'the settings leave it out of the site (`exclude_docs`)',
        isForeign: true as const,
      })),
  ];
}

function notesOn(config: MkdocsConfig, tree: NavTree, pages: readonly DocsPage[]): readonly string[] {
  const home = pages.some(({ links = [] }) => links.length > 0);
  return [
    ...(home
      ? []
      : tree.links.map(({ label, url }) => `The navigation links to ${label}, ${url}: no page has this link`)),
    ...(config.plugin('i18n') === undefined
      ? []
      : ['The site has several languages: their pages stand beside each other']),
  ];
}

/** Lines as in `.gitignore`. */
function patternsIn(written: unknown): readonly string[] {
  return typeof written !== 'string'
    ? []
    : written
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('!') && line.length < 500)
        .map((line) => (line.replace(/\/$/, '').includes('/') ? line.replace(/^\//, '') : `**/${line}`));
}
