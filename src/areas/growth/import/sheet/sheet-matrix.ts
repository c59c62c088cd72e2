/** A matrix as a spreadsheet: a column, or a row, for each level. */
import { startOf } from '#model/location.ts';
import type { Cell } from './csv-cells.ts';
import { oneLine } from '../draft/fit-text.ts';
import { ask, short, type Sheet } from './sheet.ts';

export function readColumns({ draft, notebook, head, body, layout, groups, levels }: Sheet): void {
  const last = Math.max(...layout.groups);
  const seen = new Map<string, Cell>();
  const columns = head.map((cell, index): string | undefined => {
    const label = oneLine(cell.text);
    if (layout.groups.includes(index) || index < last || label === '') return undefined;
    const twin = seen.get(label);
    if (twin !== undefined)
      notebook.fault(
        cell.location,
        `Unexpected second level \`${label}\`, expected each level in one column`,
        'Both columns were read as one level.',
      );
    seen.set(label, cell);
    return levels.idOf(label, cell.location);
  });
  let above: readonly string[] = [];
  for (const row of body) {
    const own = layout.groups.map((at) => oneLine(row[at]?.text ?? ''));
    // A merged cell exports as one with text, and empty ones below it.
    const first = own.findIndex((name) => name !== '');
    const path = own.map((name, depth) =>
      name === '' && (first === -1 || depth < first) ? (above[depth] ?? '') : name,
    );
    if (row.every(({ text }) => text.trim() === '')) continue;
    above = path;
    const group = groups.idOf(
      path.flatMap((name, depth) =>
        name === '' ? [] : [{ shelf: String(depth), name, location: row[0]?.location ?? startOf('') }],
      ),
    );
    for (const [index, cell] of row.entries()) {
      const level = columns[index];
      if (layout.groups.includes(index) || cell.text.trim() === '') continue;
      if (level === undefined) {
        notebook.fault(
          cell.location,
          `Unexpected “${short(cell.text)}” in a column without a heading, expected a level above it`,
          'It was set aside. Write the level into the first row.',
        );
        notebook.leave(cell.location, `“${short(cell.text)}” stands under no level`);
      } else ask(cell, group, level, { draft, notebook });
    }
  }
}

/** What a level is called beside its code. */
const LEVEL_TITLE = /^((job )?title|name|label)$/i;

export function readRows({ draft, notebook, head, body, layout, groups, levels }: Sheet): void {
  const title = head.findIndex(({ text }, index) => index !== layout.level && LEVEL_TITLE.test(text.trim()));
  const columns = head.map((cell, index) =>
    index === layout.level || index === title || cell.text.trim() === ''
      ? undefined
      : groups.idOf([{ shelf: '0', name: oneLine(cell.text), location: cell.location }]),
  );
  let level: string | undefined;
  for (const row of body) {
    const name = oneLine(row[layout.level]?.text ?? '');
    const place = row[layout.level]?.location ?? startOf('');
    if (name !== '') level = levels.idOf(name, place, oneLine(row[title]?.text ?? '') || undefined);
    for (const [index, cell] of row.entries()) {
      if (index === layout.level || index === title || cell.text.trim() === '') continue;
      const group = columns[index];
      if (group !== undefined && level !== undefined) ask(cell, group, level, { draft, notebook });
      else {
        notebook.fault(
          cell.location,
          `Unexpected “${short(cell.text)}” ${level === undefined ? 'before the first level' : 'in a column without a heading'}, expected a level and a heading`,
          'It was set aside.',
        );
        notebook.leave(cell.location, `“${short(cell.text)}” stands under no level or heading`);
      }
    }
  }
}
