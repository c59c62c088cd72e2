/** The formats of `waymark export outcome`. */
import type { Exporter } from '#model/exporter.ts';
import { keyResultsAsCsv } from './key-results-csv.ts';

/** The command knows no day: what was noted last is what it exports, and the check refuses days to come. */
const LAST_DAY = '9999-12-31';

export const outcomeExporters: readonly Exporter<'outcome'>[] = [
  {
    format: 'csv',
    about: 'a row for each key result, with where it stands',
    write: (outcome, view) => keyResultsAsCsv([outcome], view, LAST_DAY),
    writeAll: (outcomes, view) => keyResultsAsCsv(outcomes, view, LAST_DAY),
  },
];
