/** Reads regular files only: a pipe, a terminal or a device could block or never end. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

// Windows lacks the last two; `undefined` counts as no flag.
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * @param path absolute, its links resolved
 * @throws when it is not a regular file, has become a link, or may not be read
 */
export function readRegularFile(path: string): Uint8Array {
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new Error(`\`${path}\` is no regular file`);
    return readWhole(file, stats.size);
  } finally {
    closeSync(file);
  }
}

/** Reads only as many bytes as the file had when opened, so that a growing file cannot be read forever. */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const read = readSync(file, bytes, at, size - at, at);
    if (read === 0) break;
    at += read;
  }
  return bytes.subarray(0, at);
}
