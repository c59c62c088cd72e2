/** Where a point of a series stands in its file. */
import type { Location } from '#model/location.ts';
import type { Series, SeriesPoint } from '#model/series.ts';

export function placeOfCounts({ file }: Series, { line }: SeriesPoint): Location {
  const start = { line, column: 1 };
  return { file, start, end: start };
}
