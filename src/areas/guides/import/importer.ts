/** `waymark import docs`: a site of documentation becomes guides, with its tree, links, pictures and old addresses. */
import { chosen } from '#model/chosen.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { Importer, Imported, ImportSettings } from '#model/importer.ts';
import { counted } from '#words/number-words.ts';
import type { Dialect, DocsSource } from './dialect.ts';
import { dialects } from './dialects.ts';
import { docsSource } from './docs-source.ts';
import { keptOf } from './recognise.ts';
import { guidesFrom } from './site.ts';
import { unusedFiles } from './unused.ts';

export const docs: Importer = {
  about: 'documentation of another tool, as guides',
  reads: dialects.map(({ about }) => about),
  hidden: [...new Set(['.github', '.gitlab', ...dialects.flatMap(({ hidden = [] }) => hidden)])],
  options: {
    from: {
      value: '<form>',
      about: `Which tool the documentation was written for: ${dialects.map(({ name }) => name).join(', ')}. Recognised where it is not given.`,
    },
    into: {
      value: '<folder>',
      about: 'A folder below `guides/` for all of it, so that several sites stand beside each other.',
    },
  },
  read: importDocs,
};

function importDocs(tree: ContentTree, settings: ImportSettings): Imported {
  const source = docsSource(tree);
  const { dialect, notes } = dialectOf(source, settings);
  const site = dialect.read(source);
  const written = guidesFrom(site, source, settings);
  const used = new Set([
    ...site.pages.map(({ file }) => file),
    ...written.assets.map(({ from }) => from),
    ...site.setAside.map(({ file }) => file),
    ...(site.used ?? []),
  ]);
  return {
    files: [...written.files, ...written.assets.map(({ path, content }) => ({ path, content }))],
    read: [
      counted(site.pages.length, 'page'),
      ...(written.assets.length === 0 ? [] : [counted(written.assets.length, 'picture or file', 'pictures and files')]),
    ],
    notes: [...notes, ...site.notes, ...written.notes],
    setAside: [...site.setAside, ...unusedFiles(source, used, site.pages)],
    understood: [...site.understood, ...written.understood],
    faults: [...site.faults, ...written.faults],
  };
}

/** The one that was named; else the one whose tool the source is of and which keeps most of its words. */
function dialectOf(
  source: DocsSource,
  { given }: ImportSettings,
): { readonly dialect: Dialect; readonly notes: readonly string[] } {
  const named = typeof given.from === 'string' ? given.from : undefined;
  if (named !== undefined) return { dialect: chosen('from', named, dialects, ({ name }) => name), notes: [] };
  const [first, ...others] = dialects.filter((dialect) => dialect.recognises(source));
  const last = dialects.at(-1);
  if (last === undefined) throw new Error('There is no dialect');
  const dialect = first === undefined ? last : others.length === 0 ? first : keptOf([first, ...others], source);
  return {
    dialect,
    notes: [`${first === undefined ? 'Read' : 'Recognised'} as \`${dialect.name}\`; say otherwise with \`--from\``],
  };
}
