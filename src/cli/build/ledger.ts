/** What is remembered of the last build into a folder, in two files: a short one that says whether anything changed, and the pages. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildSummary } from './make-site.ts';
import type { PublishedPage } from './render-site.ts';

export interface LedgerEntry {
  /** None where the next build must not take itself for the same. */
  readonly inputs: string | undefined;
  readonly output: string;
  /** The day it was made for. */
  readonly today: string;
  /** Whether the same inputs mean that day on any day. */
  readonly isDayFixed: boolean;
  /** What that build said of itself, shown again when nothing changed. */
  readonly summary: BuildSummary;
}

export type PublishedPages = Readonly<Record<string, PublishedPage>>;

export function readLedger(cache: string, out: string): LedgerEntry | undefined {
  return read<LedgerEntry>(ledgerFile(cache, out, ''));
}

export function readPublished(cache: string, out: string): PublishedPages {
  return read<PublishedPages>(ledgerFile(cache, out, '-pages')) ?? {};
}

export function writeLedger(cache: string, out: string, entry: LedgerEntry, pages: PublishedPages): void {
  const file = ledgerFile(cache, out, '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(ledgerFile(cache, out, '-pages'), JSON.stringify(pages));
  writeFileSync(file, JSON.stringify(entry));
}

/** A file that `writeLedger` did not finish is as good as none: its build is not recognised. */
function read<Written>(file: string): Written | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Written;
  } catch {
    return undefined;
  }
}

function ledgerFile(cache: string, out: string, suffix: string): string {
  return join(cache, 'builds', `${createHash('sha256').update(out).digest('hex').slice(0, 16)}${suffix}.json`);
}
