/** Cells of a spreadsheet that would run as a formula, made harmless, and read as they were meant. */

// What spreadsheets run instead of showing. The wide forms are what some keyboards write for them.
const FORMULA = '[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
// A text that looks guarded is guarded once more, so that taking it away gives the same text.
const RISKY = new RegExp(`^'*${FORMULA}`);
// A number alone runs nothing, and behind an apostrophe it could not be counted with.
const NUMBER = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const GUARDED = new RegExp(`^''*${FORMULA}`);

/** What would begin a formula is put behind an apostrophe, as OWASP advises against CSV injection. */
export function guardedCell(text: string): string {
  return RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** What a cell of such a file said, before it was made harmless. */
export function textOfCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
