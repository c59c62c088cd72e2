/**
 * A lock that one process holds at a time. It is there whole or not at all, says who holds it, and is taken over, by one
 * process only, when its holder is gone.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { digestOf } from './digest.ts';
import { presenceOf, thisProcess, type ProcessIdentity } from './process-identity.ts';

export interface Holder extends ProcessIdentity {
  readonly since?: string | undefined;
}

export type Attempt =
  | { readonly is: 'held'; release(): void }
  /** @property holder undefined where many tried at once */
  | { readonly is: 'taken'; readonly holder: Holder | undefined };

/** How often the holder touches its lock, in milliseconds. */
const SIGN_OF_LIFE = 10_000;
/** A holder on another machine counts as gone after this long without a touch. */
const SILENCE = 120_000;
/** Without hard links a lock is empty until its holder has written it; this long at most. */
const WRITING = 100;
/** How long another process may need to take over. */
const SUCCESSION = 10;
const MOST_TRIES = 20;

/** @throws what the file system says where nothing can be written beside it */
export function takeLock(path: string): Attempt {
  const own = { file: `${path}.${process.pid}-${randomUUID().slice(0, 8)}`, text: ownText() };
  writeFileSync(own.file, own.text, { flag: 'wx' });
  try {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (place(own, path)) return held(path, own.text);
      const found = look(path);
      if (found === undefined) continue;
      if (!isAbandoned(path, found, own)) return { is: 'taken', holder: found.holder };
      if (succeed(path, found.text, own)) return held(path, own.text);
      pause(SUCCESSION);
    }
    return { is: 'taken', holder: look(path)?.holder };
  } finally {
    rmSync(own.file, { force: true });
  }
}

interface Own {
  /** Holds `text`, whole, before it is put in its place. */
  readonly file: string;
  readonly text: string;
}

interface Found {
  readonly text: string;
  readonly holder: Holder | undefined;
  /** Its last sign of life. */
  readonly at: number;
}

function ownText(): string {
  // The last part makes each lock different from any other that this process takes.
  return JSON.stringify({ ...thisProcess(), since: new Date().toISOString(), token: randomUUID() });
}

/** False where something is there already. */
function place({ file, text }: Own, path: string): boolean {
  try {
    linkSync(file, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
  }
  // Some file systems have no links.
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function look(path: string): Found | undefined {
  try {
    const { mtimeMs } = statSync(path);
    const text = readFileSync(path, 'utf8');
    return { text, holder: holderIn(text), at: mtimeMs };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    const read: unknown = JSON.parse(text);
    // Earlier versions wrote the number of the process and no more.
    if (typeof read === 'number') return isId(read) ? { process: read } : undefined;
    if (typeof read !== 'object' || read === null || !('process' in read) || !isId(read.process)) return undefined;
    // Other fields are only compared.
    return read as Holder;
  } catch {
    return undefined;
  }
}

function isId(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isAbandoned(path: string, found: Found, own: Own): boolean {
  if (found.holder === undefined) {
    pause(WRITING);
    return look(path)?.text === found.text;
  }
  const presence = presenceOf(found.holder);
  // Compared with a file that was written just now: another machine may have another clock.
  return presence === 'gone' || (presence === 'unknown' && statSync(own.file).mtimeMs - found.at > SILENCE);
}

/**
 * Takes the place of a lock whose holder is gone. Of all who try, the one that puts a note after the last lock goes on; where
 * it is gone too before it is done, the next note is put after that note.
 */
function succeed(path: string, abandoned: string, own: Own): boolean {
  const notes: string[] = [];
  for (let last = abandoned; ;) {
    const note = `${path}.after-${digestOf(last).slice(0, 16)}`;
    notes.push(note);
    if (place(own, note)) break;
    const other = look(note);
    if (other === undefined || !isAbandoned(note, other, own)) return false;
    last = other.text;
  }
  try {
    if (look(path)?.text !== abandoned) return false;
    const next = `${own.file}-next`;
    writeFileSync(next, own.text);
    renameSync(next, path);
    return true;
  } finally {
    for (const note of notes) rmSync(note, { force: true });
  }
}

function held(path: string, text: string): Attempt {
  sweep(path);
  const timer = setInterval(() => showLife(path), SIGN_OF_LIFE).unref();
  const release = () => {
    clearInterval(timer);
    if (look(path)?.text === text) rmSync(path, { force: true });
  };
  return { is: 'held', release };
}

function showLife(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The folder is gone or read-only; the build itself reports that.
  }
}

/** Removes what killed processes left behind. */
function sweep(path: string): void {
  const old = Date.now() - SILENCE;
  for (const name of readdirSync(dirname(path))) {
    const file = join(dirname(path), name);
    if (!name.startsWith(`${basename(path)}.`)) continue;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat !== undefined && stat.mtimeMs < old) rmSync(file, { force: true });
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
