/** Which files hold other bytes. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { FileChange } from './comparison.ts';

const TEXT = /\.(ya?ml|mdx?|csv|css|svg|txt|json)$/i;

/** In the order of their paths. */
export function changedFiles(before: ContentTree, after: ContentTree): readonly FileChange[] {
  const old = new Map(before.files.map((file) => [file.path, file]));
  const present = new Map(after.files.map((file) => [file.path, file]));
  const paths = [...new Set([...old.keys(), ...present.keys()])].toSorted();
  return paths.flatMap((file): readonly FileChange[] => {
    const [from, to] = [old.get(file), present.get(file)];
    if (from === undefined) return [{ file, is: 'added' }];
    if (to === undefined) return [{ file, is: 'removed' }];
    return isSameFile(from, to) ? [] : [{ file, is: 'changed' }];
  });
}

function isSameFile(from: RawFile, to: RawFile): boolean {
  const isText = TEXT.test(to.path);
  if (from.size !== to.size && !isText) return false;
  const [one, other] = [bytesOf(from), bytesOf(to)];
  if (one === undefined || other === undefined) return one === other;
  if (one.length === other.length && one.every((byte, index) => byte === other[index])) return true;
  // A checkout on Windows has other line ends than the repository.
  return isText && lines(one) === lines(other);
}

function lines(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
}

/** A file may be gone since it was listed. */
function bytesOf(file: RawFile): Uint8Array | undefined {
  try {
    return file.bytes();
  } catch {
    return undefined;
  }
}
