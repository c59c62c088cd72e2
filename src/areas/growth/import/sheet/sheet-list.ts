/** A list as a spreadsheet: a row for each expectation. */
import { startOf } from '#model/location.ts';
import { cellItems } from './cell-items.ts';
import type { Row } from './csv-cells.ts';
import type { Layout } from './csv-layout.ts';
import { oneLine } from '../draft/fit-text.ts';
import { proficiencies, type Proficiencies } from '../draft/proficiency.ts';
import { short, type Sheet } from './sheet.ts';

/** Gives back the scale that its steps are from, where it is one of its own. */
export function readList({ draft, notebook, head, body, layout, groups, levels }: Sheet): Proficiencies['scales'] {
  const cellOf = (row: Row, field: keyof Layout['fields']) => {
    const at = layout.fields[field];
    const text = at === undefined ? '' : (row[at]?.text ?? '');
    return text.trim() === '' ? undefined : text;
  };
  const scale = proficiencies(
    body.flatMap((row) => oneLine(cellOf(row, 'proficiency') ?? '') || []),
    notebook,
  );
  const used = new Set([layout.level, layout.text, ...layout.groups, ...Object.values(layout.fields)]);
  for (const row of body) {
    if (row.every(({ text }) => text.trim() === '')) continue;
    const cell = row[layout.text];
    const levelCell = row[layout.level];
    const text = oneLine(cell?.text ?? '');
    if (text === '' || levelCell === undefined || cell === undefined) {
      notebook.fault(
        row[0]?.location ?? startOf(''),
        'Unexpected row without text, expected what is asked',
        'It was set aside.',
      );
      notebook.leave(row[0]?.location ?? startOf(''), 'a row without text');
      continue;
    }
    const named = levelCell.text
      .split(/[\n;,]/)
      .map(oneLine)
      .filter((name) => name !== '');
    if (named.length === 0)
      notebook.fault(
        levelCell.location,
        `Unexpected “${short(text)}” without a level, expected one`,
        'It was kept at a draft level.',
      );
    const ids = (named.length === 0 ? ['Without a level'] : named).map((name) => levels.idOf(name, levelCell.location));
    const group = groups.idOf(
      layout.groups.flatMap((at) =>
        oneLine(row[at]?.text ?? '') === ''
          ? []
          : [{ shelf: String(at), name: oneLine(row[at]?.text ?? ''), location: row[at]?.location ?? startOf('') }],
      ),
    );
    notebook.read('items');
    const weight = oneLine(cellOf(row, 'weight') ?? '').toLowerCase();
    const id = draft.addExpectation({
      group,
      levels: [...new Set(ids)],
      text,
      detail: cellOf(row, 'detail'),
      examples: cellItems(cellOf(row, 'examples') ?? '').map((each) => each.text),
      kind: /responsib/i.test(cellOf(row, 'kind') ?? '') ? 'responsibility' : undefined,
      weight: weight === 'essential' || weight === 'important' || weight === 'supporting' ? weight : undefined,
      proficiency: scale.stepOf(oneLine(cellOf(row, 'proficiency') ?? '') || undefined),
    });
    for (const [index, extra] of row.entries())
      if (!used.has(index) && extra.text.trim() !== '')
        draft.keep(
          'expectations',
          `${id}.${oneLine(head[index]?.text ?? '') || `column ${index + 1}`}`,
          extra.text.trim(),
        );
    const links = cellOf(row, 'resources');
    if (links !== undefined) draft.keep('expectations', `${id}.resources`, links.trim());
  }
  return scale.scales;
}
