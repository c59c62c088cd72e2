/** The files of a zip archive as a tree of content, archives in it unpacked too. */
import { unzipSync, type Unzipped } from 'fflate';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';
import { isHidden } from '#source/not-content.ts';
import { byPath, USUAL_MOST_FILES } from '#source/tree.ts';

/** What an archive may hold, unpacked. A documentation with its pictures is far below it. */
const MOST_BYTES = 500_000_000;

/** An export may be an archive of archives; one that goes deeper is a trap. */
const MOST_NESTED = 2;

/**
 * @param name how the archive is called in messages
 * @param kept hidden names that are read all the same
 * @throws KnownError where it is damaged, too large, or no archive
 */
export function archiveTree(name: string, bytes: Uint8Array, kept: readonly string[]): ContentTree {
  const budget = { bytes: MOST_BYTES, files: USUAL_MOST_FILES };
  const files = withoutSharedFolder(filesIn(name, bytes, budget, 0, kept));
  return { files: files.toSorted(byPath), problems: [] };
}

interface Budget {
  bytes: number;
  files: number;
}

function filesIn(
  name: string,
  bytes: Uint8Array,
  budget: Budget,
  depth: number,
  kept: readonly string[],
): readonly RawFile[] {
  return Object.entries(unpacked(name, bytes, budget, kept)).flatMap(([path, content]) => {
    if (/\.zip$/i.test(path) && depth < MOST_NESTED)
      return filesIn(`${name}/${path}`, content, budget, depth + 1, kept);
    return [{ path: path.normalize('NFC'), size: content.length, bytes: () => content }];
  });
}

function unpacked(name: string, bytes: Uint8Array, budget: Budget, kept: readonly string[]): Unzipped {
  try {
    return unzipSync(bytes, {
      filter({ name: path, originalSize }) {
        if (path.endsWith('/') || !isInside(path) || isJunk(path, kept)) return false;
        budget.bytes -= originalSize;
        budget.files -= 1;
        if (budget.bytes < 0 || budget.files < 0) throw tooLarge(name);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof KnownError) throw error;
    throw new KnownError(
      `\`${name}\` cannot be unpacked: it is damaged, protected by a password, or no zip archive`,
      'Unpack it yourself, and import the folder.',
    );
  }
}

function tooLarge(name: string): KnownError {
  return new KnownError(
    `\`${name}\` holds more than ${USUAL_MOST_FILES} files or ${MOST_BYTES / 1_000_000} MB`,
    'Unpack it, and import one of its folders at a time.',
  );
}

/** A path of an archive may lead anywhere; one that leads out of it is nobody's page. */
function isInside(path: string): boolean {
  return !/^[/\\]|^[a-z]:/i.test(path) && !path.split(/[/\\]/).includes('..');
}

function isJunk(path: string, kept: readonly string[]): boolean {
  return path.split('/').some((step) => (isHidden(step) && !kept.includes(step)) || step === '__MACOSX');
}

/** Hosts put a repository into a folder of its name and revision. */
function withoutSharedFolder(files: readonly RawFile[]): readonly RawFile[] {
  const [first] = files[0]?.path.split('/') ?? [];
  const isShared = first !== undefined && files.every(({ path }) => path.startsWith(`${first}/`));
  return isShared
    ? withoutSharedFolder(files.map((file) => ({ ...file, path: file.path.slice(first.length + 1) })))
    : files;
}
