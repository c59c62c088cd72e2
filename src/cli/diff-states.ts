/** The two states that `waymark diff` compares, loaded and checked: from git objects, or from the files as they are. */
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { kinds } from '#areas/kinds.ts';
import type { State } from '#changes/state.ts';
import type { TypedRange } from '#changes/range.ts';
import { readConfig } from '#load/config.ts';
import { repositoryHistory } from '#load/history.ts';
import { CONFIG_FILE } from '#load/place.ts';
import type { KeptReading } from '#load/reading.ts';
import type { ReadEntry } from '#load/read-entry.ts';
import type { History } from '#model/history.ts';
import { KnownError } from '#model/known-error.ts';
import { openRepository } from '#source/git.ts';
import { openSnapshots, type Snapshots } from '#source/git-snapshots.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { codeownersAround } from './codeowners.ts';
import { readConfigIn, readContent, type ContentFolder } from './content-options.ts';
import { withSources } from './sources.ts';
import type { Io } from './io.ts';

export interface States {
  readonly before: State;
  readonly after: State;
  readonly remarks: readonly string[];
}

const UNSHALLOW =
  '`git fetch --unshallow` gets the rest; in continuous integration, fetch the whole history (`fetch-depth: 0`, `GIT_DEPTH: 0`).';

/** @throws KnownError where there is nothing to compare with */
export async function readStates(
  { from, to }: TypedRange,
  folder: ContentFolder,
  today: string,
  { env }: Pick<Io, 'env'>,
): Promise<States> {
  const snapshots = openSnapshots(folder.path, env);
  if (snapshots === undefined)
    throw new KnownError(
      'There is no former version to compare with, for the content is in no git repository with a commit',
      'Commit it, or say where it is: `--content <folder>`.',
    );
  const start = from === undefined ? startOf(snapshots) : { id: idOf(from, snapshots), name: from, remarks: [] };
  const end = to === undefined ? undefined : { id: idOf(to, snapshots), name: to };
  const rules = await discoverRules();
  const readings = Object.assign(new Map<string, KeptReading>(), { wholeEntries: new Map<string, ReadEntry>() });
  const remarks: string[] = [...start.remarks];
  // On the main line, both sides remember the same.
  const histories = new Map<string, History>();
  const historyAt = (revision: string) => {
    const known = histories.get(revision);
    const history = known ?? repositoryHistory(openRepository(folder.path, env, revision), kinds, { readings });
    histories.set(revision, history);
    return history;
  };
  const stateOf = (name: string, revision: string | undefined, tree: ContentTree): State => {
    const history = historyAt(revision ?? snapshots.head);
    const codeowners = codeownersAround(folder);
    const checked = check(tree, { kinds, rules, findings, today, history, readings, codeowners });
    return { name, revision, tree, playbook: checked.playbook, diagnostics: checked.diagnostics };
  };
  /** Their repositories have other revisions: both states take them as they are now. */
  const together = (tree: ContentTree) => withSources(tree, folder.path, configIn(tree), env);
  const sources = Object.keys(readConfigIn(folder.path).sources);
  if (sources.length > 0)
    remarks.push(`What sources bring (${sources.join(', ')}) is taken as it is now in both states, and not compared.`);
  const past = ({ id, name }: { readonly id: string; readonly name: string }) => {
    const { tree, movedFrom } = snapshots.at(id);
    if (movedFrom !== undefined)
      remarks.push(`The content folder was \`${movedFrom === '' ? '.' : movedFrom.replace(/\/$/, '')}\` in ${name}.`);
    if (tree.files.length === 0) remarks.push(`There was no content in ${name}: everything is new.`);
    return stateOf(name, id, together(tree));
  };
  const before = past(start);
  const after = end === undefined ? stateOf('the working files', undefined, readContent(folder)) : past(end);
  return { before, after, remarks };
}

function configIn({ files }: ContentTree) {
  return readConfig(files.find(({ path }) => path === CONFIG_FILE)).config;
}

function idOf(name: string, snapshots: Snapshots): string {
  const id = snapshots.find(name);
  if (id !== undefined) return id;
  throw new KnownError(
    `There is no revision \`${name}\``,
    snapshots.isShallow
      ? `This clone holds a part of the history only: ${UNSHALLOW}`
      : '`git log --oneline` lists revisions; branches and tags are names of them too.',
  );
}

/** Where the branch left the main line. */
function startOf(snapshots: Snapshots) {
  const { is, revision } = snapshots.base();
  const short = (id: string) => id.slice(0, 8);
  if (is === 'on-it') return { id: snapshots.head, name: short(snapshots.head), remarks: [] };
  if (revision !== undefined)
    return { id: revision, name: `${short(revision)}, where it left the main branch`, remarks: [] };
  if (snapshots.isShallow)
    throw new KnownError(
      'This clone holds a part of the history only, and not the place where the branch left the main one',
      `${UNSHALLOW} Or name a revision: \`waymark diff <rev>\`.`,
    );
  const why =
    is === 'none' ? 'There is no branch `main` or `master` here' : 'The branch has nothing in common with the main one';
  return {
    id: snapshots.head,
    name: short(snapshots.head),
    remarks: [`${why}, so the files are compared with the last commit. \`waymark diff <rev>\` takes another.`],
  };
}
