/** The git repository around a content folder: asked for few things at once, each answered by one process. */
import { execFileSync } from 'node:child_process';
import type { FileRevision, Revision } from '#model/history.ts';
import { byPath, type ContentTree, type RawFile } from './tree.ts';
import { fileRevisions, parseLog } from './git-log.ts';
import { parseBlobs, parseTree, type TreeFile } from './git-objects.ts';

export interface Repository {
  /** The revisions of the main line that changed a file, the newest first, under whatever name it had in its folder. */
  revisionsOf(file: string): readonly FileRevision[];
  /** The files at some paths below the content folder, as they stood. */
  treeAt(revision: string, paths: readonly string[]): ContentTree;
  /** The text of a file at each of its revisions. */
  textsAt(revisions: readonly FileRevision[]): readonly string[];
  /** Whether it holds the newest part of its past only. */
  readonly isShallow: boolean;
  /** What a name means: a branch, a tag, `HEAD~3`. */
  find(name: string): Revision | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Of this repository: which revision is checked out, and whether its past is all there. Nothing where there is none. */
export interface Checkout {
  readonly head: string;
  readonly isShallow: boolean;
}

/** @param folder absolute; the top of a repository or any folder in it */
export function checkoutOf(folder: string, environment: Environment): Checkout | undefined {
  const asked = ['rev-parse', '--is-shallow-repository', '--verify', 'HEAD'];
  const [shallow = '', head = ''] = attempt(git(folder, environment), asked)?.split('\n') ?? [];
  return head === '' ? undefined : { head, isShallow: shallow === 'true' };
}

/** Nothing where the folder is in no repository, where nothing was committed yet, or where this machine has no git. */
export function openRepository(folder: string, environment: Environment): Repository | undefined {
  const ask = git(folder, environment);
  const checkout = checkoutOf(folder, environment);
  const inside = attempt(ask, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '');
  if (checkout === undefined || inside === undefined) return undefined;
  const logs = new Map<string, ReturnType<typeof parseLog>>();
  const blobs = new Map<string, Uint8Array>();

  const logOf = (part: string) => {
    const known = logs.get(part) ?? parseLog(ask([...LOG, 'HEAD', '--', part]).toString(), inside);
    logs.set(part, known);
    // Where the past was cut off, everything seems to begin: no revision without a parent can be trusted there.
    return checkout.isShallow ? known.filter(({ isFirst }) => !isFirst) : known;
  };
  const read = (files: readonly TreeFile[]) => {
    const missing = files.filter(({ blob }) => !blobs.has(blob)).map(({ blob }) => blob);
    if (missing.length === 0) return;
    const answer = ask(['cat-file', '--batch'], `${missing.join('\n')}\n`);
    for (const [index, bytes] of parseBlobs(answer).entries()) blobs.set(missing[index] ?? '', bytes);
  };
  const list = (revision: string, paths: readonly string[]) =>
    parseTree(ask(['ls-tree', '-r', '-z', '-l', revision, '--', ...paths]).toString());

  return {
    isShallow: checkout.isShallow,
    revisionsOf: (file) => fileRevisions(logOf(file.split('/')[0] ?? file), file),
    treeAt(revision, paths) {
      const files = list(revision, paths);
      const raw = files.map(({ path, size, blob }): RawFile => ({
        path,
        size,
        bytes() {
          read(files);
          return blobs.get(blob) ?? new Uint8Array();
        },
      }));
      return { files: raw.toSorted(byPath), problems: [] };
    },
    textsAt(revisions) {
      if (revisions.length === 0) return [];
      const names = revisions.map(({ id, file }) => `${id}:${inside}${file}\n`);
      return parseBlobs(ask(['cat-file', '--batch'], names.join(''))).map((bytes) => new TextDecoder().decode(bytes));
    },
    find(name) {
      const asked = ['log', '-1', '--format=%H%x00%cs%x00%s', '--end-of-options', name, '--'];
      const [id = '', date = '', subject = ''] = attempt(ask, asked)?.replace(/\n$/, '').split('\0') ?? [];
      return id === '' ? undefined : { id, date, subject };
    },
  };
}

const LOG = ['log', '-z', '--first-parent', '-m', '-M', '--name-status', '--no-ext-diff'].concat(
  '--format=%x01%H%x02%P%x02%cs%x02%s',
);

type Ask = (typed: readonly string[], input?: string) => Buffer;

/** Without a shell, and without what a hook of git tells the programs that it starts. */
function git(folder: string, environment: Environment): Ask {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
  return (typed, input = '') =>
    execFileSync('git', ['--no-pager', '--no-optional-locks', '--literal-pathspecs', ...typed], {
      cwd: folder,
      env: { ...env, LC_ALL: 'C' },
      input,
      maxBuffer: 1024 ** 3,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
}

function attempt(ask: Ask, typed: readonly string[]): string | undefined {
  try {
    return ask(typed).toString();
  } catch {
    return undefined;
  }
}
