/** A Markdown file for each level, with shared files for what is asked of everyone, and bands within a level. */
import { posix } from 'node:path';
import { bandsIn } from './bands.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft } from '../draft/draft.ts';
import { LadderNames } from '../draft/ladder-name.ts';
import { isLevelFile, levelFiles, ownName, rankIn, type LevelFile } from './level-files.ts';
import { isLevelName } from '../outline/level-names.ts';
import { readLevelFile } from './level-sections.ts';
import { idFrom, wordsFrom } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import { linkedPaths, proseOf, relink } from './prose.ts';
import { markdownSections } from './sections.ts';
import { isSharedFile, sharedSets, type SharedSet } from './shared-files.ts';
import type { LadderSettings, NewEntry, Shape } from '../shape.ts';

export const markdownLevels: Shape = {
  name: 'markdown-levels',
  about: 'a Markdown file for each level, with shared files beside them',
  recognises: (document) => document.format === 'markdown' && isLevelFile(document),
  read(documents, notebook, settings) {
    const texts = documents.filter(({ format }) => format === 'markdown');
    const ladders = levelFiles(texts);
    if (settings.given.from === undefined && !ladders.every(({ levels }) => levels.every(isCountedLevel))) return [];
    const levelPaths = new Set(ladders.flatMap(({ levels }) => levels.map(({ document }) => document.path)));
    const around = texts.filter(({ path }) => !levelPaths.has(path));
    const bandFile = around.find((each) => bandsIn(markdownSections(each.source, each.bodyStart)).length > 0);
    const shared = around.filter((each) => each !== bandFile && isSharedFile(each, texts));
    const names = new LadderNames(settings, ladders.length === 1);
    const drafts = ladders.map((ladder) => ({
      ladder,
      id: names.take(folderName(ladder.folder, texts)),
      draft: new Draft(),
    }));
    const sets = sharedSets(shared, notebook);
    const read = drafts.map((each) => ({ ...each, ids: readLevels(each.ladder, each.draft, notebook) }));
    const asked = new Map(
      sets.map((set) => [set, set.isForEveryone ? [] : read.flatMap(({ ids }) => levelsThatName(set, ids))]),
    );
    const rest = around.filter((each) => each !== bandFile && !shared.includes(each));
    const taken = new Set(drafts.flatMap(({ draft }) => draft.expectations.map((each) => each.id)));
    const entries = read.map((each) => {
      const beside = rest.filter(({ path }) => posix.dirname(path) === each.ladder.folder);
      const bands =
        bandFile === undefined || !isAbove(bandFile.path, each.ladder.folder, ladders.length) ? undefined : bandFile;
      return ladderOf(
        each,
        { beside, bands, sets: sets.filter((set) => counts(set, each.ids, asked.get(set) ?? [])) },
        notebook,
        settings,
      );
    });
    for (const { path } of rest.filter(({ path }) => !ladders.some(({ folder }) => folder === posix.dirname(path))))
      notebook.leave(path, 'neither a level nor shared by levels');
    return [...sets.map((set) => set.entry(asked.get(set) ?? [], settings, taken)), ...entries];
  },
};

/** By the number in the name of its file, unless the name is that of a skill whose levels stand in it. */
function isCountedLevel({ document, section }: LevelFile): boolean {
  const names = [section.heading, ownName(document.path)];
  return (
    rankIn(ownName(document.path)) !== undefined &&
    names.some((name) => isLevelName(name)) &&
    section.children.filter(({ heading }) => isLevelName(heading)).length < 2
  );
}

interface Ids {
  readonly file: LevelFile;
  readonly id: string;
}

interface InProgress {
  readonly ladder: { readonly folder: string; readonly levels: readonly LevelFile[] };
  readonly id: string;
  readonly draft: Draft;
  readonly ids: readonly Ids[];
}

function readLevels({ levels }: InProgress['ladder'], draft: Draft, notebook: Notebook): readonly Ids[] {
  notebook.read('levels', levels.length);
  const anchors = new Map<string, string>();
  return levels.map((file): Ids => {
    const id = readLevelFile(file, draft, notebook, (path) => anchors.get(path));
    anchors.set(file.document.path, `#${id}`);
    return { file, id };
  });
}

/** The levels whose file points at a shared one: what is shared is asked of these. */
function levelsThatName(set: SharedSet, ids: readonly Ids[]): readonly string[] {
  return ids
    .filter(({ file }) =>
      linkedPaths(file.text, file.document.path).some(
        (path) => path === set.path || path.endsWith(`/${set.path}`) || set.path.endsWith(`/${path}`),
      ),
    )
    .map(({ id }) => id);
}

/** What everyone shares counts on every ladder; the rest where some level names it. */
function counts(set: SharedSet, ids: readonly Ids[], asked: readonly string[]): boolean {
  return set.isForEveryone || (asked.length === 0 ? false : ids.some(({ id }) => asked.includes(id)));
}

function isAbove(path: string, folder: string, ladders: number): boolean {
  const above = posix.dirname(path);
  return ladders === 1 || above === '.' || folder === above || folder.startsWith(`${above}/`);
}

interface Beside {
  readonly beside: readonly SourceDocument[];
  readonly bands: SourceDocument | undefined;
  readonly sets: readonly SharedSet[];
}

function ladderOf(
  { ladder, id, draft, ids }: InProgress,
  { beside, bands, sets }: Beside,
  notebook: Notebook,
  settings: LadderSettings,
): NewEntry {
  const target = (path: string) => {
    const level = ids.find(({ file }) => file.document.path === path);
    return level && `#${level.id}`;
  };
  const [readme] = beside.toSorted((a, b) => Number(/readme/i.test(b.path)) - Number(/readme/i.test(a.path)));
  for (const document of [...beside, ...(bands === undefined ? [] : [bands])]) {
    const root = markdownSections(document.source, document.bodyStart);
    const [top] = root.children;
    const prose = relink(
      proseOf(top !== undefined && root.children.length === 1 ? top : root, 3),
      document.path,
      target,
    );
    if (prose !== '')
      draft.write(
        top === undefined || root.children.length > 1 ? wordsFrom(idFrom(document.path)) : `About ${top.heading}`,
        prose,
      );
  }
  const found = bands === undefined ? [] : bandsIn(markdownSections(bands.source, bands.bodyStart));
  if (found.length > 0) notebook.read('bands', found.length);
  const own = new Set(draft.expectations.flatMap(({ levels }) => levels));
  for (const [index, level] of draft.levels.entries())
    if (found.length > 0 && own.has(level.id))
      draft.levels[index] = { ...level, bands: found.map((band) => ({ ...band, tests: [...band.tests] })) };
  for (const label of draft.repeated) notebook.understand(label);
  notebook.wrote('levels', draft.levels.length);
  notebook.wrote('expectations', draft.expectations.length);
  const heading =
    readme === undefined ? undefined : markdownSections(readme.source, readme.bodyStart).children[0]?.heading;
  const order = ladder.levels.every(({ rank }) => rank === undefined) && ladder.levels.length > 1;
  if (order)
    notebook.note(
      `The levels of \`${id}\` have no numbers: they follow the order of their files or of a list of them; check their \`rank\``,
    );
  return draft.ladder(id, settings, {
    title: heading ?? wordsFrom(id),
    extends: sets.map((set) => `behaviours/${set.id}`),
  });
}

/** A ladder is called as its folder; at the top, as what introduces it. */
function folderName(folder: string, texts: readonly SourceDocument[]): string {
  const own = folder === '.' ? '' : (folder.split('/').at(-1) ?? '');
  if (idFrom(own) !== '') return own;
  const readme = texts.find(({ path }) => /^readme\.\w+$/i.test(path));
  const heading =
    readme === undefined ? undefined : markdownSections(readme.source, readme.bodyStart).children[0]?.heading;
  return heading ?? 'ladder';
}
