/** What the column of a field is called: `score.risk`, `history.1.date`. */
import type { Path } from '#model/location.ts';

/** Items of a list count from 1, as people count. */
export function columnName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
}
