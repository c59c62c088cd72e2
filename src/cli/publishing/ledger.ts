/** What is remembered of the last build into a folder, in two files: a short one that says whether anything changed, and the pages. */
import { join } from 'node:path';
import { digestOf } from './digest.ts';
import { readKept, writeKept } from './kept-file.ts';
import type { BuildSummary } from './make-site.ts';
import type { PublishedPage } from './render-site.ts';

export interface LedgerEntry {
  /** Undefined where the next build must not be skipped. */
  readonly inputs: string | undefined;
  /** Of the published files as they lie on the disk. */
  readonly output: string;
  /** Of the list of their contents. */
  readonly contents: string;
  /** The day it was made for. */
  readonly today: string;
  /** Whether the same inputs mean that day on any day. */
  readonly isDayFixed: boolean;
  /** What that build said of itself, shown again when nothing changed. */
  readonly summary: BuildSummary;
}

export type PublishedPages = Readonly<Record<string, PublishedPage>>;

interface PageRecord {
  /** Of the site that these pages belong to. */
  readonly contents: string;
  /** The version of Node that rendered them: another one may word a date otherwise. */
  readonly node: string;
  readonly pages: PublishedPages;
}

// Both files carry a digest: what is read is what was written below.
export function readLedger(cache: string, out: string): LedgerEntry | undefined {
  return readKept(ledgerFile(cache, out, '')) as LedgerEntry | undefined;
}

export function readPublished(cache: string, out: string, contents: string): PublishedPages {
  const record = readKept(ledgerFile(cache, out, '-pages')) as PageRecord | undefined;
  return record?.contents === contents && record.node === process.version ? record.pages : {};
}

export function writeLedger(cache: string, out: string, entry: LedgerEntry, pages?: PublishedPages): void {
  if (pages !== undefined) {
    const record: PageRecord = { contents: entry.contents, node: process.version, pages };
    writeKept(ledgerFile(cache, out, '-pages'), record);
  }
  writeKept(ledgerFile(cache, out, ''), entry);
}

function ledgerFile(cache: string, out: string, suffix: string): string {
  return join(cache, 'builds', `${digestOf(out).slice(0, 16)}${suffix}.json`);
}
