/** The matrix of a ladder: what each group expects at each level, on one page for everyone and one for each discipline. */
import type { PageTools } from '#model/kind.ts';
import { matrix } from './cells.ts';
import { growthWords } from '../words/growth-words.ts';
import { levelsOf } from '../level/order.ts';
import type { Discipline, Expectation, Group } from '../ladder/schema.ts';
import { EXPECTATIONS_PATH } from '../ladder/paths.ts';
import { groupAnchor, levelLink, matrixHref } from '../ladder/addresses.ts';
import type { DisciplineReading, Reading } from '../ladder/reading.ts';

export type MatrixBody = ReturnType<typeof matrixBody>;
export type MatrixItem = MatrixBody['rows'][number]['cells'][number][number];

/** @param within the discipline whose matrix it is; none for that of everyone */
export function matrixBody(reading: Reading, tools: PageTools, within?: DisciplineReading) {
  const { entry } = reading;
  const { ladder, viewOf } = within ?? { ladder: reading.everyone, viewOf: reading.viewOf };
  const { columns, rows } = matrix(ladder.data);
  const item = (expectation: Expectation, column: number) => {
    // As little as the matrix shows: it repeats a sentence at each of its levels.
    const { id, text, kind, examples, editHref } = viewOf(expectation);
    // An expectation of several levels has its anchor, and its examples, where it first stands.
    const first = columns.findIndex((level) => expectation.levels.includes(level.id)) === column;
    return {
      id,
      text,
      kind,
      first,
      examples: first ? examples : [],
      // At its line of the file, where its examples are.
      editHref: first && examples.length > 0 ? editHref : undefined,
      difference: difference(expectation),
    };
  };
  const common = new Map(reading.everyone.data.expectations.map((each) => [each.id, each.text]));
  const difference = ({ id, text }: Expectation): 'added' | 'reworded' | undefined => {
    if (!common.has(id)) return 'added';
    return common.get(id) === text ? undefined : 'reworded';
  };
  const groups = new Map(rows.map(({ group }) => [group.id, group]));
  return {
    editions: editions(reading, within?.discipline, tools),
    expectationsHref: `${tools.address(entry)}${EXPECTATIONS_PATH}`,
    tracks: ladder.data.tracks.map(({ id, label }) => ({ id, label, levels: levelsOf(ladder.data, id).length })),
    columns: columns.map((level) => ({
      ...levelLink({ ladder: entry, level }, tools),
      id: level.id,
      track: level.track,
      draft: level.status === 'draft',
    })),
    rows: rows.map(({ group, root, cells }) => ({
      anchor: groupAnchor(group.id),
      label: group.label,
      // The groups that it is a part of, the outermost first.
      within: ancestors(group, groups).map(({ label }) => label),
      root,
      summary: group.summary && tools.inline(group.summary, entry),
      cells: cells.map((cell, column) => cell.map((expectation) => item(expectation, column))),
    })),
  };
}

function ancestors({ parent }: Group, groups: ReadonlyMap<string, Group>): readonly Group[] {
  const above = parent === undefined ? undefined : groups.get(parent);
  return above === undefined ? [] : [...ancestors(above, groups), above];
}

/** The matrix of everyone and that of each discipline; none where there are no disciplines. */
function editions({ entry, disciplines }: Reading, current: Discipline | undefined, tools: PageTools) {
  if (disciplines.length === 0) return [];
  return [
    {
      label: growthWords(tools.speech).matrix.everyone,
      href: matrixHref(entry, tools),
      current: current === undefined,
    },
    ...disciplines.map(({ discipline }) => ({
      label: discipline.label,
      href: matrixHref(entry, tools, discipline),
      current: discipline === current,
    })),
  ];
}
