/** Reads a file that is one: opening a pipe, a terminal or an endless device would wait or read for ever. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

// Windows has neither of the last two, and takes what is not there for no flag.
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;

/**
 * @param path absolute, its links resolved
 * @throws when it is none, is a link by now, or may not be read
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

/** As many bytes as it had when it was opened: a file that grows while it is read must not be read for ever. */
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
