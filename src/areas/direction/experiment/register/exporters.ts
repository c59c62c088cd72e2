/** The formats of `waymark export experiment`. */
import type { Exporter } from '#model/exporter.ts';
import { registerAsCsv } from './register-csv.ts';

/** The command knows no day; a series has no values of days to come. */
const LAST_DAY = '9999-12-31';

export const experimentExporters: readonly Exporter<'experiment'>[] = [
  {
    format: 'csv',
    about: 'a row for each experiment: hypothesis, result, what the number did and what was learned',
    write: (experiment, view) => registerAsCsv([experiment], view, LAST_DAY),
    writeAll: (experiments, view) => registerAsCsv(experiments, view, LAST_DAY),
  },
];
