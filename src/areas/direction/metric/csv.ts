/** The values of a metric as the CSV file that Waymark reads, for the site's downloads and `waymark export metric`. */
import type { Entry } from '#model/entry.ts';
import type { ExportedFile } from '#model/kind.ts';
import { csv } from '#words/csv.ts';
import { pointsOf } from './series.ts';

export function csvPath({ id }: Pick<Entry<'metric'>, 'id'>): string {
  return `/metrics/${id}.csv`;
}

/** It reads back as it is: lay it beside the file of the metric. */
export function seriesCsv(metric: Entry<'metric'>): string {
  const rows = pointsOf(metric).map(({ date, value, note }) => [
    date,
    value === undefined ? '' : String(value),
    note ?? '',
  ]);
  return csv([['date', 'value', 'note'], ...rows]);
}

export function metricExports(metrics: readonly Entry<'metric'>[]): readonly ExportedFile[] {
  return metrics
    .filter((metric) => pointsOf(metric).length > 0)
    .map((metric) => ({ path: csvPath(metric), content: () => seriesCsv(metric) }));
}
