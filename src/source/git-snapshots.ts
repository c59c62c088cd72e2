/** The content folder as it stood in revisions, whole, wherever it lay then; and where a branch left the main line. */
import { byPath } from './tree.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { parseBlobs } from './git-objects.ts';
import { attempt, git, type Ask, type Environment } from './git-process.ts';
import { mainBase, type MainBase } from './main-line.ts';

export interface Snapshots {
  readonly head: string;
  readonly isShallow: boolean;
  /** The revision that a name means: a branch, a tag, `HEAD~3`. */
  find(name: string): string | undefined;
  /** Where the branch that is checked out left the main line. */
  base(): MainBase;
  at(revision: string): Snapshot;
}

export interface Snapshot {
  readonly tree: ContentTree;
  /** Where the content lay then, from the top of the repository, where that was another folder; empty for the top itself. */
  readonly movedFrom: string | undefined;
}

/** Nothing where the folder is in no repository, where nothing was committed yet, or where this machine has no git. */
export function openSnapshots(folder: string, environment: Environment): Snapshots | undefined {
  const ask = git(folder, environment);
  const asked = ['rev-parse', '--is-shallow-repository', '--show-prefix', '--verify', 'HEAD'];
  const [shallow = '', inside = '', head = ''] = attempt(ask, asked)?.split('\n') ?? [];
  if (head === '') return undefined;
  return {
    head,
    isShallow: shallow === 'true',
    find: (name) => found(ask, name),
    base: () => mainBase(ask, head),
    at: (revision) => snapshotAt(ask, revision, inside),
  };
}

function found(ask: Ask, name: string): string | undefined {
  const text = attempt(ask, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const id = text?.trim().split('\n').at(-1) ?? '';
  return /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

interface Listed {
  readonly path: string;
  readonly blob: string;
  readonly isLink: boolean;
}

function snapshotAt(ask: Ask, revision: string, inside: string): Snapshot {
  const all = listed(ask(['ls-tree', '-r', '-z', '--full-tree', revision]).toString());
  const own = all.filter(({ path }) => path.startsWith(inside));
  const former = own.some(({ path }) => isConfig(path.slice(inside.length))) ? undefined : contentIn(all);
  const folder = former ?? inside;
  const files = all.flatMap(({ path, ...file }) => {
    const name = path.slice(folder.length);
    return path.startsWith(folder) && !name.split('/').some(isHidden) ? [{ ...file, path: name }] : [];
  });
  return {
    tree: { files: rawFiles(ask, files).toSorted(byPath), problems: [] },
    movedFrom: former === inside ? undefined : former,
  };
}

function listed(text: string): readonly Listed[] {
  return text.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode === '') return [];
    return [{ path, blob, isLink: !mode.startsWith('100') }];
  });
}

/** The one other folder with a configuration, the nearest to the top; nothing where there is no such folder. */
function contentIn(all: readonly Listed[]): string | undefined {
  const folders = all.flatMap(({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return isConfig(name) && !path.split('/').some(isHidden) ? [path.slice(0, path.length - name.length)] : [];
  });
  const depth = (folder: string) => folder.split('/').length;
  return folders.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))[0];
}

function isConfig(path: string): boolean {
  return path === 'playbook.yaml' || path === 'playbook.yml';
}

/** As on disk: repositories, installed packages, and what systems and editors keep for themselves. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** All that is asked for comes from one process. A link to another file of the folder has its content, as on disk. */
function rawFiles(ask: Ask, files: readonly Listed[]): readonly RawFile[] {
  const blobs = [...new Set(files.map(({ blob }) => blob))];
  const contents = blobs.length === 0 ? [] : parseBlobs(ask(['cat-file', '--batch'], `${blobs.join('\n')}\n`));
  const bytesOf = new Map(blobs.map((blob, index) => [blob, contents[index] ?? new Uint8Array()]));
  const byName = new Map(files.map((file) => [file.path, file]));
  return files.flatMap(({ path, blob, isLink }): readonly RawFile[] => {
    const bytes = bytesOf.get(blob) ?? new Uint8Array();
    if (!isLink) return [{ path, size: bytes.length, bytes: () => bytes }];
    const target = byName.get(targetOf(path, new TextDecoder().decode(bytes)));
    const content = target === undefined || target.isLink ? undefined : bytesOf.get(target.blob);
    return content === undefined ? [] : [{ path, size: content.length, bytes: () => content }];
  });
}

function targetOf(path: string, link: string): string {
  const steps = path.split('/').slice(0, -1);
  for (const step of link.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
