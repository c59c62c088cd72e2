/** What was guessed of a sheet, in a sentence each, with the flag that says otherwise; and why a sheet is none of a ladder. */
import type { Notebook } from '../notebook.ts';
import { shareOf } from './cell-kinds.ts';
import { isDated } from './headings.ts';
import { LAYOUTS, type Layout, type Typed } from './layout.ts';
import { foreignLevels, type MatrixLayout } from './matrix-layout.ts';
import { short, cellText } from './sheet.ts';
import type { SheetLine } from './table-in-sheet.ts';

export interface Misfit {
  readonly message: string;
  readonly hint: string;
}

/** @returns undefined where the sheet may well be a ladder */
export function misfitOf(layout: Layout | undefined, lines: readonly SheetLine[], typed: Typed): Misfit | undefined {
  const seen = `The sheet has ${lines.length} rows, and its first says ${list((lines[0] ?? []).map(cellText))}.`;
  const hint = `${seen} Say how it is laid out: \`--levels columns\`, \`rows\` or \`list\`, with \`--level-column\` and \`--text-column\`.`;
  if (layout === undefined)
    return { message: 'Unexpected list without a column of levels or of sentences, expected both', hint };
  if (layout.levels === 'list') return undefined;
  const { matrix, lines: own } = layout;
  const names = levelHeadings(own, matrix);
  if (matrix.levels.length === 0 || names.length === 0)
    return { message: 'Unexpected sheet without levels, expected a level in some column or row', hint };
  if (typed.levels !== undefined) return undefined;
  const foreign = foreignLevels(names);
  if (foreign.length > 0) {
    const what = foreign.every(isDated) ? 'dates' : 'columns';
    return { message: `Unexpected ${what} ${list(foreign)} where levels would stand, expected names of levels`, hint };
  }
  const body = own.slice(matrix.heads);
  const isRepeated = layout.levels === 'rows' && new Set(names.map((name) => name.toLowerCase())).size < names.length;
  const values = body.flatMap((line) => matrix.levels.map((at) => line[at]?.text ?? ''));
  if (isRepeated && matrix.trackLine === undefined && shareOf(values, 'text') < 0.3)
    return {
      message: 'Unexpected rows of one level with nothing that is asked in a sentence, expected what is asked',
      hint,
    };
  // One name among others that are none of levels is chance: *Lead* beside *Members*.
  if (matrix.likeness * names.length > 1 || matrix.likeness === 1) return undefined;
  const isSaid = matrix.levels.every(
    (at) =>
      shareOf(
        body.map((line) => line[at]?.text ?? ''),
        'text',
      ) >= 0.5,
  );
  if (isSaid && names.length > 1) return undefined;
  return { message: `Unexpected ${list(names)} where levels would stand, expected names of levels`, hint };
}

function levelHeadings(lines: readonly SheetLine[], { levelLine, levels }: MatrixLayout): readonly string[] {
  return levels.flatMap((at) => cellText(lines[levelLine]?.[at]) || []);
}

function list(texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '').map((text) => `“${short(text)}”`);
  const shown = filled.slice(0, 6).join(', ');
  return filled.length > 6 ? `${shown} and ${filled.length - 6} more` : shown;
}

const WORDS: Readonly<Record<Layout['levels'], string>> = {
  columns: 'with a column for each level',
  rows: 'with a row for each level',
  list: 'with a row for each expectation',
};

export function sayLayout(
  path: string,
  layout: Layout,
  typed: Typed,
  lines: readonly SheetLine[],
  notebook: Notebook,
): void {
  const others = LAYOUTS.filter((each) => each !== layout.levels).join('|');
  notebook.note(`\`${path}\` was read ${WORDS[layout.levels]}; say otherwise with \`--levels ${others}\``);
  const guess = (isTyped: boolean, cells: readonly string[], words: readonly [string, string], flag: string) => {
    if (isTyped || cells.length === 0) return;
    const named = cells.map((cell) => (cell === '' ? 'the column without a heading' : `“${short(cell)}”`)).join(', ');
    const [first = '', ...rest] = named;
    const said = `${first.toUpperCase()}${rest.join('')} ${cells.length === 1 ? words[0] : words[1]}`;
    notebook.note(`${said}; say otherwise with \`--${flag}\``);
  };
  if (layout.levels === 'list') {
    const { list: read } = layout;
    const head = lines[read.heads - 1] ?? [];
    const heading = (at: number | undefined) => (at === undefined ? [] : [cellText(head[at])]);
    guess(typed.level !== undefined, heading(read.level), ['names the level', 'name the level'], 'level-column');
    guess(typed.text !== undefined, heading(read.text), ['says what is asked', 'say what is asked'], 'text-column');
    guess(
      typed.groups !== undefined,
      read.groups.flatMap(heading),
      ['says what a row is about', 'say what a row is about'],
      'group-column',
    );
    guess(typed.track !== undefined, heading(read.track), ['names the track', 'name the track'], 'track-column');
    if (read.others.length > 0)
      notebook.note(`${list(read.others.flatMap(heading))} stands beside what is asked, as its detail`);
    return;
  }
  const { matrix, lines: own } = layout;
  const heading = (at: number) =>
    own
      .slice(0, matrix.heads)
      .map((line) => cellText(line[at]))
      .find((text) => text !== '') ?? '';
  if (matrix.heads > 1 && layout.levels === 'columns' && typed.heads === undefined)
    notebook.note(`${matrix.heads} rows head the table; say otherwise with \`--header-rows\``);
  if (layout.levels === 'rows') {
    guess(
      typed.level !== undefined,
      [cellText(own[matrix.levelLine]?.[0])],
      ['names the level', 'name the level'],
      'level-column',
    );
    if (matrix.trackLine !== undefined)
      guess(
        typed.track !== undefined,
        [cellText(own[matrix.trackLine]?.[0])],
        ['names the track', 'name the track'],
        'track-column',
      );
  } else {
    guess(
      typed.groups !== undefined,
      matrix.groups.map(heading),
      ['says what a row is about', 'say what a row is about'],
      'group-column',
    );
    guess(
      typed.definition !== undefined,
      matrix.definitions.map(heading),
      ['says what its row means', 'say what their row means'],
      'definition-column',
    );
  }
  if (matrix.weight !== undefined)
    notebook.note(
      `“${heading(matrix.weight)}” was read as how much a row counts: the upper third is essential, the next important`,
    );
  if (matrix.ids.length > 0)
    notebook.note(`${list(matrix.ids.map((at) => heading(at) || 'The first column'))} numbers rows, and was left out`);
}
