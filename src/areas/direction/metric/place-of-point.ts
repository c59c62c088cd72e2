/** Where the point of a day stands: in the file of the metric, or in the CSV file beside it. */
import type { Entry } from '#model/entry.ts';
import type { Location } from '#model/location.ts';

export function placeOfPoint(metric: Entry<'metric'>, date: string): Location {
  const { series, data } = metric;
  const row = series?.points.find(({ at }) => at === date);
  if (series !== undefined && row !== undefined) {
    const start = { line: row.line, column: 1 };
    return { file: series.file, start, end: start };
  }
  return metric.at(['series', (data.series ?? []).findLastIndex((point) => point.date === date), 'date']);
}
