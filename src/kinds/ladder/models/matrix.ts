/** The matrix of a ladder: what each group expects at each level, on one page. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { MatrixBody, MatrixItem } from '../bodies.ts';
import { matrix } from '../derive/matrix.ts';
import { levelsOf } from '../derive/order.ts';
import type { Expectation } from '../schema.ts';
import { groupAnchor, levelLink } from './addresses.ts';
import type { ViewOf } from './expectation.ts';

export function matrixBody(ladder: Entry<'ladder'>, viewOf: ViewOf, tools: PageTools): MatrixBody {
  const { columns, rows } = matrix(ladder.data);
  const item = (expectation: Expectation, column: number): MatrixItem => ({
    ...viewOf(expectation),
    first: columns.findIndex((level) => expectation.levels.includes(level.id)) === column,
  });
  return {
    ladder: { label: ladder.data.title, href: tools.address(ladder) },
    tracks: ladder.data.tracks.map(({ id, label }) => ({ id, label, levels: levelsOf(ladder.data, id).length })),
    columns: columns.map((level) => ({
      ...levelLink({ ladder, level }, tools),
      id: level.id,
      track: level.track,
      draft: level.status === 'draft',
    })),
    rows: rows.map(({ group, depth, root, cells }) => ({
      id: group.id,
      anchor: groupAnchor(group.id),
      label: group.label,
      depth,
      root,
      summary: group.summary && tools.inline(group.summary, ladder),
      cells: cells.map((cell, column) => cell.map((expectation) => item(expectation, column))),
    })),
  };
}
