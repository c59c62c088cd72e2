/** What an import did, in words. */
import { compareLocations } from '#model/location.ts';
import { printable } from '#model/printable.ts';
import type { Imported } from '#model/importer.ts';

export interface Outcome {
  readonly dryRun: boolean;
  /** The content folder as its user would write it. */
  readonly shown: string;
  /** The folder below which faults are placed, as its user would write it; `.` where they are in it. */
  readonly source: string;
  /** How many of the files stand there already as they are. */
  readonly unchanged: number;
}

export function summaryOf({ files, read, notes, setAside, faults }: Imported, outcome: Outcome): string {
  const { dryRun, shown, source, unchanged } = outcome;
  const written = files.length - unchanged;
  const count = `${written} ${written === 1 ? 'file' : 'files'}`;
  const same = unchanged === 0 ? '' : `, ${unchanged} unchanged`;
  const lines = [
    ...faults
      .toSorted((a, b) => compareLocations(a.location, b.location))
      .flatMap(({ location: { file, start }, message, hint }) => [
        `✖ ${source === '.' ? '' : `${source}/`}${file}:${start.line}:${start.column} ${message}`,
        `  → ${hint}`,
      ]),
    `Read      ${read.join(', ') || 'nothing that belongs here'}`,
    `${dryRun ? 'To write  ' : 'Wrote     '}${count}${shown === '' ? '' : ` into ${shown}`}${same}`,
    ...setAside.map(({ file, reason }) => `Set aside ${file}: ${reason}`),
    ...notes.map((note) => `Note      ${note}`),
    '',
    ...(dryRun || written === 0 ? [] : ['Next: read what was written, then run `waymark check`.', '']),
  ];
  // They name files and quote text of others.
  return lines.map(printable).join('\n');
}
