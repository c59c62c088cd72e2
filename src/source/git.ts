/** The git repository around a content folder: asked for few things at once, each answered by one process. */
import type { FileRevision, FileState, Revision } from '#model/history.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { byPath } from './tree.ts';
import { fileRevisions, filesBefore, namesEverHeld, parseLog, statesBelow } from './git-log.ts';
import { parseBlobs, parseTree } from './git-objects.ts';
import { touchesByFile, type Touch } from './git-touches.ts';
import { attempt, git, type Environment } from './git-process.ts';
import { unmerged } from './main-line.ts';
import { once } from '#model/once.ts';

export interface Repository {
  /**
   * The revisions of the main line that changed a file, the newest first, under whatever name it had in its folder.
   * Those of a branch that is not merged are drafts of one change, and none of them.
   */
  revisionsOf(file: string): readonly FileRevision[];
  /** Each name that a file below a folder ever had on the main line, with the newest revision in which it stood under it. */
  everHeld(folder: string): readonly FileRevision[];
  /** What each file below a folder held at each revision of the main line that changed it, the newest first. */
  past(folder: string): readonly FileState[];
  /** The newest revision of the main line that changed the content before a day. */
  asOf(day: string): Revision | undefined;
  /** The files at some paths below the content folder, as they stood. */
  treeAt(revision: string, paths: readonly string[]): ContentTree;
  /** The text of a file at each of its revisions. */
  textsAt(revisions: readonly FileRevision[]): readonly string[];
  /**
   * The revisions that changed a file which is there today, the newest first, those of a branch too: they made the text that is read.
   * None of a file that was edited and not committed yet, because no revision made its text.
   */
  touchesOf(file: string): readonly Touch[];
  /** The files of the revision that is checked out. */
  filesNow(): readonly string[];
  /** The texts behind the names of contents. */
  textsOf(blobs: readonly string[]): readonly string[];
  /** Whether it holds the newest part of its past only. */
  readonly isShallow: boolean;
  /** What a name means: a branch, a tag, `HEAD~3`. */
  find(name: string): Revision | undefined;
}

/** Of this repository: which revision is checked out, and whether its past is all there. Nothing where there is none. */
export interface Checkout {
  readonly head: string;
  /** Where the folder lies in it: empty at its top, otherwise ending in `/`. */
  readonly inside: string;
  readonly isShallow: boolean;
}

/**
 * @param folder absolute; the top of a repository or any folder in it
 * @param at a revision to take for the one that is checked out
 */
export function checkoutOf(folder: string, environment: Environment, at = 'HEAD'): Checkout | undefined {
  const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix', '--verify', at];
  const [shallow = '', inside = '', head = ''] = attempt(git(folder, environment), asked)?.split('\n') ?? [];
  return head === '' ? undefined : { head, inside, isShallow: shallow === 'true' };
}

/**
 * Nothing where the folder is in no repository, where nothing was committed yet, or where this machine has no git.
 * @param only the paths whose past is asked for, where the repository holds much else
 */
export function openRepository(
  folder: string,
  environment: Environment,
  at?: string,
  only: readonly string[] = ['.'],
): Repository | undefined {
  const ask = git(folder, environment);
  const checkout = checkoutOf(folder, environment, at);
  if (checkout === undefined) return undefined;
  const { inside } = checkout;
  const blobs = new Map<string, Uint8Array>();

  const log = once(() => parseLog(ask([...LOG, checkout.head, '--', ...only]).toString(), inside));
  // Where the past was cut off, everything seems to begin: no revision without a parent can be trusted there.
  const trusted = once(() => (checkout.isShallow ? log().filter(({ isFirst }) => !isFirst) : log()));
  const drafts = once(() => unmerged(ask, checkout.head));
  const kept = once(() => trusted().filter(({ id }) => !drafts().has(id)));
  const list = (revision: string) => parseTree(ask(['ls-tree', '-r', '-z', revision]).toString());
  const present = once(() => list(checkout.head));
  // Of the main line, the listing follows from what its revisions changed; asking git for each takes longer.
  const filesAt = (revision: string) => {
    const newer = log().findIndex(({ id }) => id === revision);
    return newer === -1 ? list(revision) : filesBefore(present(), log().slice(0, newer));
  };
  // Whoever looks at one revision looks at others too: what a path ever held is read at once.
  const everHeld = (paths: readonly string[]) => {
    const former = log().flatMap(({ touched }) =>
      touched.map(({ file, before, former: blob }) => [before ?? file, blob] as const),
    );
    return [...present(), ...former].flatMap(([file, blob]) =>
      blob !== undefined && isBelow(file, paths) ? blob : [],
    );
  };
  const touches = once(() => {
    const changed = ask([
      'status',
      '--porcelain',
      '-z',
      '--no-renames',
      '--untracked-files=no',
      '--',
      ...only,
    ]).toString();
    const unsaved = new Set(changed.split('\0').map((line) => line.slice(3)));
    return touchesByFile(
      trusted(),
      [...present().keys()].filter((file) => !unsaved.has(inside + file)),
    );
  });
  const read = (asked: readonly string[], paths: readonly string[]) => {
    if (asked.every((blob) => blobs.has(blob))) return;
    const missing = [...new Set([...asked, ...everHeld(paths)])].filter((blob) => !blobs.has(blob));
    const answer = ask(['cat-file', '--batch'], `${missing.join('\n')}\n`);
    for (const [index, bytes] of parseBlobs(answer).entries()) blobs.set(missing[index] ?? '', bytes);
  };

  return {
    isShallow: checkout.isShallow,
    revisionsOf: (file) => fileRevisions(kept(), file),
    everHeld: (folder) => namesEverHeld(kept()).filter(({ file }) => file.startsWith(`${folder}/`)),
    past(folder) {
      const states = statesBelow(kept(), `${folder}/`);
      read(
        states.flatMap(({ held }) => held ?? []),
        [],
      );
      return states.map(({ held, ...state }) => ({
        ...state,
        text: held === undefined ? undefined : new TextDecoder().decode(blobs.get(held)),
      }));
    },
    asOf(day) {
      const found = kept().find(({ date }) => date < day);
      return found && { id: found.id, date: found.date, subject: found.subject };
    },
    treeAt(revision, paths) {
      const files = [...filesAt(revision)].filter(([path]) => isBelow(path, paths));
      const fetch = once(() => {
        read(
          files.map(([, blob]) => blob),
          paths,
        );
      });
      const bytesOf = (blob: string) => {
        fetch();
        return blobs.get(blob) ?? new Uint8Array();
      };
      const raw = files.map(([path, blob]): RawFile => ({
        path,
        get size() {
          return bytesOf(blob).length;
        },
        bytes: () => bytesOf(blob),
      }));
      return { files: raw.toSorted(byPath), problems: [] };
    },
    textsAt(revisions) {
      const held = revisions.map(({ id, file }) => filesAt(id).get(file) ?? '');
      const folders = new Set(revisions.map(({ file }) => file.split('/')[0] ?? file));
      read(
        held.filter((blob) => blob !== ''),
        [...folders],
      );
      return held.map((blob) => new TextDecoder().decode(blobs.get(blob)));
    },
    filesNow: () => [...present().keys()],
    touchesOf: (file) => touches().get(file) ?? [],
    textsOf(asked) {
      read(asked, []);
      return asked.map((blob) => new TextDecoder().decode(blobs.get(blob)));
    },
    find(name) {
      const asked = ['log', '-1', '--format=%H%x00%cs%x00%s', '--end-of-options', name, '--'];
      const [id = '', date = '', subject = ''] = attempt(ask, asked)?.replace(/\n$/, '').split('\0') ?? [];
      return id === '' ? undefined : { id, date, subject };
    },
  };
}

const LOG = [
  'log',
  '-z',
  '--first-parent',
  '-m',
  '-M',
  '--raw',
  '--no-abbrev',
  '--no-ext-diff',
  '--no-relative',
].concat('--format=%x01%H%x02%P%x02%cs%x02%s');

function isBelow(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => file === path || file.startsWith(`${path}/`));
}
