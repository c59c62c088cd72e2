/** Recognises an unchanged build before anything heavy is imported: only Node's own modules here. */
import { createHash } from 'node:crypto';
import type { Visibility } from '#model/standing.ts';
import type { Checkout } from '#source/git.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { FoundFile } from './files-below.ts';

/** What a build depends on beside the bytes of its inputs. */
export interface BuildSettings {
  readonly content: string;
  /** Where the repository stands: pages tell what it remembers. */
  readonly checkout: Checkout | undefined;
  readonly out: string;
  readonly base: string | undefined;
  /** The day that was asked for; without one the configuration or the calendar says it. */
  readonly askedDay: string | undefined;
  readonly visibility: Visibility;
  /** Whether drafts are shown too. */
  readonly drafts: boolean;
  /** More warnings than this refuse the build. */
  readonly maxWarnings: number;
}

/** Larger files are not read just to recognise a build; no content limit comes near this size. */
const LARGEST = 64 * 1_048_576;

/**
 * Of all that goes into a site: the same fingerprint means the same site. Undefined where content cannot be fully read.
 * @param tree the same list that the build is made from
 */
export function inputFingerprint(generator: string, settings: BuildSettings, tree: ContentTree): string | undefined {
  if (tree.problems.length > 0 || tree.files.some(({ size }) => size > LARGEST)) return undefined;
  const hash = createHash('sha256').update(JSON.stringify([process.version, generator, settings]));
  try {
    for (const file of tree.files) {
      const bytes = file.bytes();
      hash.update(`${file.path}\n${bytes.length}\n`).update(bytes);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** Of what was published, from file metadata alone: any change to a file updates its change time. */
export function outputFingerprint(files: readonly FoundFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes, changed, touched, id } of files)
    hash.update(`${path}\n${bytes}\n${changed}\n${touched}\n${id}\n`);
  return hash.digest('hex');
}
