/**
 * Sheets in forms that organisations keep their ladders in, each a folder beside this file: words kept, what is set aside, how the
 * import ends, what `check` says of the result; and the levels on their tracks with the first of what is asked.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { memoryTree } from '#source/tree.ts';
import { tryImport } from './try-import.ts';

test.each<[string, string, number, number, readonly string[], readonly string[], string]>([
  ['bullets', '25 of 25', 0, 0, ['ladder/one-voice'], ['ic/engineer ic/senior'], '7: craft engineer: Writes code'],
  [
    'definition-column',
    '49 of 49',
    0,
    0,
    [],
    ['ic/explorer ic/builder ic/guide'],
    '6: ownership explorer: Finishes what is given, on time.',
  ],
  ['heading-rows', '57 of 57', 0, 0, [], ['ic/l1 ic/l2 ic/l3'], '9: code l1: Writes clean code with help.'],
  [
    'level-rows-with-tracks',
    '37 of 37',
    0,
    0,
    [],
    ['ic/l3 ic/l4', 'management/m1 management/m2'],
    '8: scope l3: Own tasks of a sprint.',
  ],
  [
    'list-of-sentences',
    '54 of 54',
    0,
    0,
    [],
    ['ic/engineer-i ic/engineer-ii'],
    '4: craft engineer-i: Writes small changes with tests.',
  ],
  ['marks', '20 of 20', 0, 0, [], ['ic/junior ic/mid ic/senior'], '4: general junior+mid+senior: Writes unit tests'],
  ['merged-list', '28 of 28', 0, 0, [], ['ic/junior ic/senior'], '4: testing junior: Writes tests for own changes.'],
  [
    'numbers-below-names',
    '21 of 21',
    0,
    0,
    [],
    ['ic/junior ic/mid ic/senior'],
    '3: delivery junior: Ships small changes each week.',
  ],
  ['numbers-with-legend', '9 of 9', 0, 0, [], ['ic/junior ic/mid ic/senior'], '5: general junior: SQL: Basic'],
  ['of-issues', '0 of 27', 0, 1, [], [], ''],
  ['of-people', '0 of 6', 0, 1, [], [], ''],
  [
    'tracks-above-levels',
    '87 of 87',
    0,
    0,
    [],
    [
      'individual-contributor/junior-engineer individual-contributor/senior-engineer individual-contributor/staff-engineer management/engineering-manager management/director',
    ],
    '13: code-quality junior-engineer: Writes code that others can read.',
  ],
  ['two-ladders', '29 of 29', 0, 1, [], ['ic/junior ic/senior'], '2: delivery junior: Ships small changes each week.'],
  ['two-tables', '30 of 30', 0, 0, [], ['ic/junior ic/senior'], '4: delivery junior: Ships small changes each week.'],
  [
    'weights',
    '16 of 16',
    0,
    0,
    [],
    ['ic/junior ic/senior ic/staff'],
    '8: general junior: Delivers features on time: 60%',
  ],
])('%s', async (name, words, setAside, exit, check, levels, first) => {
  const sheet = readFileSync(new URL(`ladder-sheet-${name}/ladder.csv`, import.meta.url));
  const tried = await tryImport('ladder', { 'ladder.csv': sheet });
  const ladders = loadPlaybook(memoryTree(tried.files), kinds).playbook.entriesOf('ladder');
  const asked = ladders.flatMap(({ data }) => data.expectations);
  expect({
    words: `${tried.words.kept} of ${tried.words.total}`,
    setAside: tried.imported.setAside.length,
    exit: tried.exit,
    check: tried.check.map(({ rule }) => rule),
    levels: ladders.map(({ data }) => data.levels.map(({ id, track }) => `${track}/${id}`).join(' ')),
    first:
      asked[0] === undefined ? '' : `${asked.length}: ${asked[0].group} ${asked[0].levels.join('+')}: ${asked[0].text}`,
  }).toEqual({ words, setAside, exit, check, levels, first });
});

test('a workbook under the name of a table is refused in a sentence', async () => {
  const { imported, exit } = await tryImport('ladder', {
    'ladder.csv': Uint8Array.from(Buffer.from('%PDF-1.7\n', 'latin1')),
  });
  expect(exit).toBe(1);
  expect(imported.faults.map(({ message }) => message)).toEqual(['Unexpected PDF, expected a table as text']);
});

test('a sheet of a workbook is called as the workbook', async () => {
  const sheet = 'Area,Junior,Senior\nCraft,Ships small changes,Leads changes over teams\n';
  const { files } = await tryImport('ladder', { 'Engineering ladder.xlsx/Sheet1.csv': sheet });
  expect(Object.keys(files)).toEqual(['ladders/engineering-ladder.yaml']);
});

test('two sheets for two tracks become two ladders', async () => {
  const sheet = (...levels: readonly string[]) =>
    `Area,${levels.join(',')}\nCraft,${levels.map((level) => `Does what ${level} does`).join(',')}\n`;
  const { files } = await tryImport('ladder', {
    'ic.csv': sheet('Junior', 'Senior'),
    'management.csv': sheet('Engineering manager', 'Director'),
  });
  expect(Object.keys(files)).toEqual(['ladders/ic.yaml', 'ladders/management.yaml']);
});

test('a second import keeps the id of a sentence that was reworded in its place', async () => {
  const sheet = (text: string) => `Area,Junior,Senior\nCraft,${text},Leads changes over teams\n`;
  const first = await tryImport('ladder', { 'ladder.csv': sheet('Ships small changes each week') });
  const again = await tryImport('ladder', { 'ladder.csv': sheet('Ships small changes every week') }, {}, first.files);
  expect(again.files['ladders/ladder.yaml']).toContain('id: ships-small-changes-each-week\n');
  expect(again.files['ladders/ladder.yaml']).toContain('text: Ships small changes every week\n');
});
