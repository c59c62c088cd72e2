/** What a source brings from disk: the files at its places, the pictures that they show, and what else lies there. */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { beforeStars } from '#model/code-path.ts';
import type { RawFile } from '#model/content-tree.ts';
import { covers } from '#model/path-pattern.ts';
import type { Problem } from '#model/problem.ts';
import { diskFile } from './disk.ts';
import { linkedFolder, linkOutOfSource, tooManyFiles } from './disk-problems.ts';
import { isHidden } from './not-content.ts';

export interface DiskSource {
  /** From the top of the source. */
  readonly files: readonly RawFile[];
  readonly problems: readonly Problem[];
}

/** More folders than any repository keeps its records in. */
const MOST_FOLDERS = 20_000;
const MOST_CODE_FILES = 100_000;
/** Files whose texts are searched for pictures. */
const TEXT = /\.mdx?$/i;
const MOST_TEXT = 2_000_000;

/**
 * @param root absolute, and a folder
 * @param places folders, files and patterns, from the top of the source; all that leads out of it is left out and told
 */
export function readDiskSource(root: string, places: readonly string[], mostFiles: number): DiskSource {
  const real = realpathSync(root);
  const found = new Map<string, RawFile>();
  const problems: Problem[] = [];
  let folders = 0;
  const isWanted = (path: string) => places.some((place) => covers(place, path));
  const visit = (start: string) => {
    const pending = [start];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      if (found.has(path)) continue;
      const is = kindOf(real, path);
      if (is === 'outside') problems.push(linkOutOfSource(path));
      else if (is === 'linked folder') problems.push(linkedFolder(path));
      else if (is === 'folder' && folders < MOST_FOLDERS) {
        folders += 1;
        for (const name of namesIn(join(real, path)))
          if (!isHidden(name)) pending.push(path === '' ? name : `${path}/${name}`);
      } else if (is === 'file' && isWanted(path)) {
        if (found.size >= mostFiles) return void problems.push(tooManyFiles(path, mostFiles));
        const raw = diskFile(real, path);
        if (raw !== undefined) found.set(path, raw);
      }
    }
  };
  for (const start of new Set(places.map(beforeStars))) if (isInside(real, start)) visit(start);
  const texts = [...found.values()].filter(({ path, size }) => TEXT.test(path) && size <= MOST_TEXT);
  for (const path of texts.flatMap(picturesIn)) {
    if (found.has(path) || found.size >= mostFiles || sourcePathOf(real, path) !== 'file') continue;
    const raw = diskFile(real, path);
    if (raw !== undefined) found.set(path, raw);
  }
  return { files: [...found.values()], problems };
}

/** What lies at a path of a source; nothing of what a link leads out to, nor of what git keeps. */
export function sourcePathOf(root: string, path: string): 'file' | 'folder' | undefined {
  if (path.split('/').some((step) => step === '..' || step === '.git')) return undefined;
  const full = join(root, path);
  try {
    if (!existsSync(full) || !isInside(realpathSync(root), path)) return undefined;
    return statSync(full).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** Where git cannot list them; none where there are too many. */
export function filesBelow(root: string): readonly string[] | undefined {
  const found: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const name of namesIn(join(root, folder))) {
      if (isHidden(name)) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (found.length >= MOST_CODE_FILES) return undefined;
      const is = kindOf(root, path);
      if (is === 'folder') pending.push(path);
      else if (is === 'file') found.push(path);
    }
  }
  return found;
}

type Found = 'file' | 'folder' | 'linked folder' | 'outside' | 'nothing';

function kindOf(root: string, path: string): Found {
  const full = join(root, path);
  try {
    const own = lstatSync(full);
    if (!own.isSymbolicLink()) return own.isDirectory() ? 'folder' : own.isFile() ? 'file' : 'nothing';
    if (!isInside(root, path)) return 'outside';
    return statSync(full).isDirectory() ? 'linked folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** Also where a folder on the way is a link. */
function isInside(root: string, path: string): boolean {
  try {
    const target = realpathSync(join(root, path));
    return target === root || target.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

const PICTURE = /[^\s()<>"'[\]]+\.(?:png|jpe?g|gif|svg|webp|avif|pdf)(?=[\s()<>"'[\]#?]|$)/gi;

/** Whatever in a text looks like the way to a picture or a document. */
function picturesIn({ path, bytes }: RawFile): readonly string[] {
  const text = attempt(() => new TextDecoder().decode(bytes())) ?? '';
  return [...new Set([...text.matchAll(PICTURE)].map(([each]) => each))].flatMap((each) => {
    const written = attempt(() => decodeURIComponent(each)) ?? each;
    if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.includes('\\')) return [];
    const from = written.startsWith('/') ? written.slice(1) : posix.join(posix.dirname(path), written);
    const file = posix.normalize(from);
    return file.startsWith('../') || file.split('/').some(isHidden) ? [] : [file];
  });
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
