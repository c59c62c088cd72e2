/** A folder beside the published site in which a build grows, and the swap that publishes it: all of it or nothing. */
import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { printable } from '#model/printable.ts';
import { KnownError } from '#model/known-error.ts';
import { takeLock, type Holder } from './lock.ts';
import { refuseForeignFiles } from './site-folder.ts';

export interface Scratch {
  readonly folder: string;
  /** Puts the finished site in the place of the former one. */
  publish(): void;
  /** Ends the build. An unpublished site is removed; the published one stays as it is. */
  close(): void;
}

interface Places {
  readonly next: string;
  readonly former: string;
  readonly lock: string;
}

function placesBeside(out: string): Places {
  const near = join(dirname(out), `.${basename(out)}-waymark`);
  return { next: `${near}-next`, former: `${near}-former`, lock: `${near}.lock` };
}

/**
 * Until it is closed, no other build into the same folder can run.
 * @throws KnownError when another one is under way, or the folder holds what is not Waymark's
 */
export function openScratch(out: string): Scratch {
  const places = placesBeside(out);
  const made = mkdirSync(dirname(out), { recursive: true });
  const giveUp = () => forgetFolders(dirname(out), made);
  const release = lockOrExplain(places.lock, out, giveUp);
  try {
    recover(out, places);
    refuseForeignFiles(out);
    mkdirSync(places.next);
  } catch (error) {
    release();
    giveUp();
    throw error;
  }
  return {
    folder: places.next,
    publish() {
      // Files put there during the build would be lost with the former site.
      refuseForeignFiles(out);
      replace(out, places);
    },
    close() {
      rmSync(places.next, { recursive: true, force: true });
      release();
      giveUp();
    },
  };
}

/** Repairs what an interrupted build left behind, unless another build is running. */
export function healSite(out: string): void {
  const places = placesBeside(out);
  if (![places.next, places.former, places.lock].some((path) => existsSync(path))) return;
  try {
    const attempt = takeLock(places.lock);
    if (attempt.is === 'taken') return;
    try {
      recover(out, places);
    } finally {
      attempt.release();
    }
  } catch {
    // The next build meets the same obstacle and reports it.
  }
}

/** A build that was ended between its two renames left the former site aside: it goes back to its place. */
function recover(out: string, { next, former }: Places): void {
  rmSync(next, { recursive: true, force: true });
  if (!existsSync(former)) return;
  if (existsSync(out)) rmSync(former, { recursive: true, force: true });
  else renameSync(former, out);
}

function replace(out: string, { next, former }: Places): void {
  const isThere = existsSync(out);
  if (isThere) renameSync(out, former);
  try {
    renameSync(next, out);
  } catch (error) {
    if (isThere) renameSync(former, out);
    throw error;
  }
  try {
    rmSync(former, { recursive: true, force: true });
  } catch {
    // The new site is in place; the next build reports what cannot be removed.
  }
}

function lockOrExplain(lock: string, out: string, giveUp: () => void): () => void {
  try {
    const attempt = takeLock(lock);
    if (attempt.is === 'held') return attempt.release;
    throw underWay(out, lock, attempt.holder);
  } catch (error) {
    giveUp();
    throw error;
  }
}

function underWay(out: string, lock: string, holder: Holder | undefined): KnownError {
  const since = new Date(holder?.since ?? '');
  const facts = [
    ...(holder === undefined ? [] : [`process ${holder.process}`]),
    ...(Number.isNaN(since.getTime()) ? [] : [`since ${since.toTimeString().slice(0, 8)}`]),
  ];
  return new KnownError(
    `Another build into \`${printable(out)}\` is under way${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`,
    `Wait for it to finish, or build into another folder: \`--out <folder>\`. If no build is running, remove \`${printable(lock)}\`.`,
  );
}

/** Folders that were created for a site that was never published. */
function forgetFolders(folder: string, first: string | undefined): void {
  if (first === undefined) return;
  for (let each = folder; ; each = dirname(each)) {
    try {
      rmdirSync(each);
    } catch {
      return;
    }
    if (each === first) return;
  }
}
