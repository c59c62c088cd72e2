/** The cache folder between builds. Where it cannot be used, a temporary one replaces it, so a build never depends on it. */
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemFault } from '../system-faults.ts';

export interface CacheFolder {
  readonly folder: string;
  /** Why nothing is cached, if the wanted folder cannot be used. */
  readonly trouble: string | undefined;
  /** Removes a temporary one. */
  close(): void;
}

const PARTS = ['builds', 'kept', 'theme'];

export function openCache(wanted: string): CacheFolder {
  try {
    prepare(wanted);
    return { folder: wanted, trouble: undefined, close: () => undefined };
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
    return { folder, trouble: fault.message, close: () => rmSync(folder, { recursive: true, force: true }) };
  }
}

/** @throws what keeps it from being written to */
function prepare(cache: string): void {
  // A link that leads nowhere is told as a missing folder, which it is not.
  if (!existsSync(cache) && lstatSync(cache, { throwIfNoEntry: false }) !== undefined)
    throw Object.assign(new Error('A link leads nowhere'), { code: 'EEXIST', path: cache });
  mkdirSync(cache, { recursive: true });
  const parts = PARTS.map((part) => join(cache, part));
  for (const part of parts) refuseOrRemove(part);
  const generators = existsSync(join(cache, 'kept')) ? readdirSync(join(cache, 'kept')) : [];
  for (const name of generators) refuseOrRemove(join(cache, 'kept', name));
  refuseFullDisk(cache);
  const trial = join(cache, `trial-${process.pid}`);
  writeFileSync(trial, 'Can anything be kept here?\n');
  rmSync(trial);
}

/** Room for a compiled theme: without it the build would fail halfway. */
const ROOM = 16 * 1_048_576;

function refuseFullDisk(cache: string): void {
  const { bavail, bsize } = statfsSync(cache);
  if (bavail * bsize < ROOM) throw Object.assign(new Error('The disk is full'), { code: 'ENOSPC', path: cache });
}

/** A file in the place of a folder is damage and can be removed. */
function refuseOrRemove(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory() || stat.isSymbolicLink()) accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  else rmSync(folder);
}
