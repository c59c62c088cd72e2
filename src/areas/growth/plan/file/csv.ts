/** A plan as rows of a spreadsheet, one thing each, and back. */
import { textOfCell } from '#model/guarded-cell.ts';
import { csv } from '#words/csv.ts';
import { cellsOf } from '#source/table/csv-cells.ts';
import type { Named } from './outline.ts';
import type { Plan, PlanGroup } from '../plan.ts';
import { isDay, readPlan } from '../read-plan.ts';
import type { Imported } from '../imported.ts';
import { FILE_WORDS, markOfWord } from './file-words.ts';

const HEADER = ['Part', 'Group', 'Group id', 'Date', 'Id', 'Text'] as const;
type Row = readonly [part: string, group: string, groupId: string, date: string, id: string, text: string];

const NOTES = { evidence: 'Evidence', notApplicable: 'Does not apply', goal: 'Goal' } as const;

export function toCsv(plan: Plan): string {
  const named = (word: string, each: Named | undefined): readonly Row[] =>
    each === undefined ? [] : [[word, '', '', '', each.id, each.label]];
  const rows: readonly Row[] = [
    ...named(FILE_WORDS.ladder, plan.ladder),
    [FILE_WORDS.version, '', '', '', '', plan.version],
    ...named(FILE_WORDS.discipline, plan.discipline),
    ...named(FILE_WORDS.from, plan.from),
    ...named(FILE_WORDS.to, plan.to),
    [FILE_WORDS.changed, '', '', plan.changed, '', ''],
    ...plan.groups.flatMap(groupRows),
  ];
  return csv([HEADER, ...rows]);
}

function groupRows({ id: groupId, label, asked, evidence, notApplicable, goals }: PlanGroup): readonly Row[] {
  const row = (part: string, text: string, { date = '', id = '' } = {}): Row => [part, label, groupId, date, id, text];
  return [
    ...asked.map(({ id, text, mark }) => row(FILE_WORDS[mark], text, { id })),
    ...(evidence === '' ? [] : [row(NOTES.evidence, evidence)]),
    ...(notApplicable === undefined ? [] : [row(NOTES.notApplicable, notApplicable)]),
    ...goals.map(({ text, by }) => row(NOTES.goal, text, { date: by })),
  ];
}

/** Rows may have been sorted and columns moved; every row says where it belongs. */
export function fromCsv(text: string): Imported {
  const [header = [], ...cells] = readCells(text);
  const rows = cells.map((row) => HEADER.map((name) => row[header.indexOf(name)] ?? '') as unknown as Row);
  const fact = (word: string) => rows.find(([part]) => part === word);
  const named = (word: string) => {
    const row = fact(word);
    return row && { id: row[4], label: row[5] };
  };
  const byGroup = Map.groupBy(
    rows.filter((row) => row[2] !== ''),
    (row) => row[2],
  );
  const plan = readPlan({
    ladder: named(FILE_WORDS.ladder),
    version: fact(FILE_WORDS.version)?.[5],
    discipline: named(FILE_WORDS.discipline),
    from: named(FILE_WORDS.from),
    to: named(FILE_WORDS.to),
    changed: fact(FILE_WORDS.changed)?.[3],
    groups: [...byGroup].map(([id, own]) => readGroup(id, own)),
  });
  return plan === undefined ? { fault: 'notAPlan' } : { plan };
}

/** What was exported, and what a spreadsheet made of it: whatever separates its cells, and whichever of them stand in quotes. */
export function readCells(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = /^"?\w+"?([,;\t])/.exec(source)?.[1] ?? ',';
  return cellsOf(source, separator).map((row) => row.map(({ value }) => textOfCell(value)));
}

function readGroup(id: string, rows: readonly Row[]): unknown {
  const text = (part: string) => rows.find((row) => row[0] === part)?.[5];
  return {
    id,
    label: rows[0]?.[1],
    asked: rows.map(([part, , , , own, words]) => ({ id: own, text: words, mark: markOfWord(part) })),
    evidence: text(NOTES.evidence),
    notApplicable: text(NOTES.notApplicable),
    goals: rows.filter(([part]) => part === NOTES.goal).map(([, , , date, , words]) => goal(words, date)),
  };
}

/** A spreadsheet may write a day in its own manner: then it is kept as words. */
function goal(text: string, date: string): unknown {
  return date === '' || isDay(date) ? { text, by: date } : { text: `${text} (${date})`, by: '' };
}
