/** Lines with an indentation that no other line has. */
import { columnOf, fieldOf, isEmpty, type Line } from './lines.ts';
import { indented } from './dashes.ts';
import { code, type Guess, type Slip, type Suspect } from './slip.ts';

const MESSAGE = 'Unexpected indentation, expected fields and items that belong together in one column';

/** The columns in which lines above stand, the nearest first: of dashes for an item, of names for a field. */
function columnsFor({ lines, line }: Suspect): readonly number[] {
  const isItem = /^\s*-(\s|$)/.test(line.text);
  const columns = new Set<number>();
  for (const each of lines.above(line, 100)) {
    if (isItem) {
      if (/^\s*-\s/.test(each.text)) columns.add(each.indent);
    } else if (fieldOf(each)?.name !== undefined) columns.add(columnOf(each));
    if (each.indent === 0 && columns.size > 0) break;
  }
  return [...columns];
}

/** One guess for each column; all of them are tried. */
export const misplaced: readonly Guess[] = [0, 1, 2, 3].map((nth): Guess => (suspect) => {
  const { line } = suspect;
  const field = fieldOf(line);
  // Several words before a colon are text, and no field.
  if (field === undefined || !/^[\w-]*$/.test(field.name ?? '') || isEmpty(line)) return undefined;
  const column = columnsFor(suspect).filter((each) => each !== line.indent)[nth];
  return column === undefined ? undefined : moved(suspect, column);
});

/** A first field that is indented, unlike those that follow. */
export const firstIndented: Guess = (suspect) => {
  const { lines, line } = suspect;
  const isFirst = lines.above(line).next().done === true;
  return isFirst && line.indent > 0 && fieldOf(line) !== undefined ? moved(suspect, 0) : undefined;
};

/** The line and those that belong to it or stand beside it. */
function moved({ lines, line }: Suspect, column: number): Slip {
  const shift = column - line.indent;
  const block = lines.block(line, Math.max(line.indent, 1));
  return {
    message: MESSAGE,
    hint: hintFor(line, column),
    range: [line.start + line.indent, line.end],
    edits: block.map((each) => indented(each, each.indent + shift)),
  };
}

function hintFor(line: Line, column: number): string {
  const text = line.text.trimStart();
  return column === 0
    ? `Write ${code(text)} at the start of the line, without spaces before it.`
    : `Put ${column} ${column === 1 ? 'space' : 'spaces'} before it: ${code(`${' '.repeat(column)}${text}`)}.`;
}

/** A comment as other languages write it. */
export const foreignComment: Guess = ({ line }) => {
  const [, lead = '', words = ''] = /^(\s*)(?:\/\/+|<!--|--)\s*(.*?)\s*(?:-->)?$/.exec(line.text) ?? [];
  if (words === '') return undefined;
  const written = `# ${words}`;
  return {
    message: 'Unexpected text, expected a field, such as `title: Runbook`, or a comment that begins with `#`',
    hint: `Write ${code(written)} where it is a comment.`,
    range: [line.start + lead.length, line.end],
    edits: [{ from: line.start, to: line.end, text: `${lead}${written}` }],
  };
};

/** Text at the start of a line that goes on with the value above. */
export const continuation: Guess = ({ lines, line }) => {
  if (fieldOf(line) !== undefined || isEmpty(line) || /^\s*[<>=|\]}]/.test(line.text)) return undefined;
  const [above] = lines.above(line);
  if (above === undefined) return undefined;
  const column = columnOf(above) + (fieldOf(above)?.name === undefined ? 0 : 2);
  if (column <= line.indent) return undefined;
  const written = `${' '.repeat(column)}${line.text.trimStart()}`;
  return {
    message: 'Unexpected text, expected a field, such as `title: Runbook`',
    hint: `If it goes on with the line above, indent it: ${code(written)}.`,
    range: [line.start + line.indent, line.end],
    edits: [{ from: line.start, to: line.end, text: written }],
  };
};
