/** Whatever the layout of a sheet: each sentence comes back at its level and its skill. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';
import { runs } from '#testing/runs.ts';

const LEVELS = ['Junior engineer', 'Engineer', 'Senior engineer', 'Staff engineer', 'Principal engineer'];
const SKILLS = ['Delivery', 'Testing', 'Design', 'Feedback', 'Hiring', 'On call'];
const PARTS = ['Craft', 'People'];

const sheets = fc.record({
  levels: fc.integer({ min: 2, max: LEVELS.length }),
  skills: fc.integer({ min: 2, max: SKILLS.length }),
  layout: fc.constantFrom('columns', 'rows', 'list'),
  parts: fc.constantFrom('none', 'column', 'headings'),
  hasDefinition: fc.boolean(),
  hasTitle: fc.boolean(),
  hasNumbers: fc.boolean(),
  hasCorner: fc.boolean(),
  hasNotes: fc.boolean(),
  separator: fc.constantFrom(',', ';', '\t'),
  /** By cell: a sentence, two of them, a sign that nothing is asked, or nothing. */
  cells: fc.array(fc.constantFrom('one', 'one', 'one', 'two', 'none', 'empty'), { minLength: 30, maxLength: 30 }),
  none: fc.constantFrom('-', '–', 'N/A', 'n/a'),
});
type Sheet = typeof sheets extends fc.Arbitrary<infer T> ? T : never;

interface Told {
  readonly level: string;
  readonly skill: string;
  readonly texts: readonly string[];
}

function toldBy({ levels, skills, cells }: Sheet): readonly Told[] {
  return SKILLS.slice(0, skills).flatMap((skill, row) =>
    LEVELS.slice(0, levels).map((level, column) => {
      const texts = [`Shows ${skill} as ${level} does.`, `Teaches ${skill} as ${level} can.`];
      // The first cell of a row is always filled: a row without any is a name alone.
      const kind = column === 0 ? 'one' : cells[row * LEVELS.length + column];
      return { level, skill, texts: kind === 'one' ? texts.slice(0, 1) : kind === 'two' ? texts : [] };
    }),
  );
}

function rowsFor(sheet: Sheet, told: readonly Told[]): readonly (readonly string[])[] {
  const { levels, skills, layout, parts, hasDefinition, hasNumbers, hasCorner, none, cells } = sheet;
  const names = LEVELS.slice(0, levels);
  const partOf = (row: number) => PARTS[row * 2 < skills ? 0 : 1] ?? '';
  if (layout === 'list')
    return [
      ['Where', 'Who', 'Good looks like'],
      ...told.flatMap(({ level, skill, texts }) => texts.map((text) => [skill, level, text])),
    ];
  const cellOf = (row: number, column: number) => {
    const texts = told[row * levels + column]?.texts ?? [];
    if (texts.length > 0) return texts.map((text) => (texts.length > 1 ? `- ${text}` : text)).join('\n');
    return cells[row * LEVELS.length + column] === 'none' ? none : '';
  };
  const isTurned = layout === 'rows';
  const inColumn = parts === 'column' && !isTurned;
  const lead = (part: string, name: string, definition: string) => [
    ...(inColumn ? [part] : []),
    name,
    ...(hasDefinition ? [definition] : []),
  ];
  const head = [...lead('Area', hasCorner ? 'Skill' : '', 'What it means'), ...names];
  const numbers = [...lead('', '', ''), ...names.map((_, at) => String(at + 1))];
  const body = SKILLS.slice(0, skills).flatMap((skill, row) => {
    const part = partOf(row);
    const isFirst = row === 0 || partOf(row - 1) !== part;
    const own = [
      ...lead(isFirst ? part : '', skill, `How ${skill} is meant here.`),
      ...names.map((_, at) => cellOf(row, at)),
    ];
    const heading = [part, ...own.slice(1).map(() => '')];
    return parts === 'headings' && !isTurned && isFirst ? [heading, own] : [own];
  });
  const rows = [head, ...(hasNumbers && !isTurned ? [numbers] : []), ...body];
  return isTurned ? head.map((_, at) => rows.map((row) => row[at] ?? '')) : rows;
}

function textOf(sheet: Sheet, rows: readonly (readonly string[])[]): string {
  const above = sheet.hasTitle ? [['Our ladder'], ['']] : [];
  const below =
    sheet.hasNotes && sheet.layout !== 'list' ? [[''], ['Ask your manager where any of this is unclear.']] : [];
  const width = rows[0]?.length ?? 0;
  return [...above, ...rows, ...below]
    .map((row) => Array.from({ length: width }, (_, at) => `"${row[at] ?? ''}"`).join(sheet.separator))
    .join('\n');
}

test('each sentence comes back at its level and its skill', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const told = toldBy(sheet);
      const { said, loaded } = importLadder({ 'ladder.csv': textOf(sheet, rowsFor(sheet, told)) });
      expect(said.faults).toEqual([]);
      expect(loaded.problems).toEqual([]);
      const [ladder] = loaded.playbook.entriesOf('ladder');
      const labels = new Map(
        [...(ladder?.data.levels ?? []), ...(ladder?.data.groups ?? [])].map(({ id, label }) => [id, label]),
      );
      const read = ladder?.data.expectations.flatMap(({ levels, group, text }) =>
        levels.map((level) => `${labels.get(level) ?? ''} / ${labels.get(group) ?? ''} / ${text}`),
      );
      const expected = told.flatMap(({ level, skill, texts }) => texts.map((text) => `${level} / ${skill} / ${text}`));
      expect(read?.toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: runs(600, 120) },
  );
});
