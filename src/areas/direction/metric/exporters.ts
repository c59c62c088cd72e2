/** `waymark export metric`: the values as CSV. */
import type { Exporter } from '#model/exporter.ts';
import { seriesCsv } from './csv.ts';

export const exporters: readonly Exporter<'metric'>[] = [
  { format: 'csv', about: 'The values of a metric: date, value, note. It reads back as its series.', write: seriesCsv },
];
