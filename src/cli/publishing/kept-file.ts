/** A cache file: a value as JSON below its digest. A file that does not match its digest counts as missing. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { digestOf } from './digest.ts';

/** The value that `writeKept` wrote under this name, if the file is intact. */
export function readKept(file: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === sealOf(file, json) ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes atomically. Returns false where the disk refuses: a cache only saves time. */
export function writeKept(file: string, value: unknown): boolean {
  const json = JSON.stringify(value);
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${sealOf(file, json)}\n${json}`);
    moveTo(unfinished, file);
    return true;
  } catch {
    forget(unfinished);
    return false;
  }
}

function moveTo(unfinished: string, file: string): void {
  try {
    renameSync(unfinished, file);
  } catch {
    // A folder may stand there, for instance.
    rmSync(file, { recursive: true, force: true });
    renameSync(unfinished, file);
  }
}

/** Removes a file, or a folder with what it holds, as far as the disk lets it. */
export function forget(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays behind unread.
  }
}

/** Covers the name too, so that one file is never taken for another. */
function sealOf(file: string, json: string): string {
  return digestOf(`${basename(file)}\n${json}`);
}
