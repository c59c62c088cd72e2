/** What is remembered of the last build into a folder. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildSummary } from './make-site.ts';

export interface LedgerEntry {
  readonly inputs: string;
  readonly output: string;
  /** The digest of each published page, by its path. */
  readonly pages: Readonly<Record<string, string>>;
  /** What that build said of itself, shown again when nothing changed. */
  readonly summary: BuildSummary;
}

export function readLedger(cache: string, out: string): LedgerEntry | undefined {
  try {
    // Written by `writeLedger`; a file of any other shape has no fingerprint that fits.
    return JSON.parse(readFileSync(ledgerFile(cache, out), 'utf8')) as LedgerEntry;
  } catch {
    return undefined;
  }
}

export function writeLedger(cache: string, out: string, entry: LedgerEntry): void {
  const file = ledgerFile(cache, out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(entry));
}

function ledgerFile(cache: string, out: string): string {
  return join(cache, 'builds', `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);
}
