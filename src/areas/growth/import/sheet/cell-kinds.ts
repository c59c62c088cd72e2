/** What a cell of a sheet holds, judged by itself: a sentence, a name, a number, a mark, or a sign that nothing is asked. */
// cspell:ignore entfällt, nein, aucune, ningun, dito, jahre, años, anos, uary, ruary, ruar, märz, juni, juli
// cspell:ignore ober

export type CellKind = 'empty' | 'none' | 'mark' | 'number' | 'date' | 'label' | 'text';

/** Written where nothing is asked. */
const NONE =
  /^(?:[-–—.·/\\]+|n\.?\s?[/.]\s?a\.?|na|none|no|not (?:applicable|required|expected)|nil|null|tbd|tbc|k\.?\s?a\.?|keine?|entfällt|nein|non|aucune?|ningun[oa]|não|[✗✘×☐❌]|false)$/iu;

/** Written where what stands beside or before it is asked too. */
const MARK = /^(?:[✓✔☑✅●◉■•*+〃″"”←→=☒]|x|y|yes|ja|oui|sí|sim|true|ditto|dito|same|idem|はい|是)$/iu;

const NUMBER =
  /^[<>≥≤~+-]?\s*\d+(?:[.,]\d+)?(?:\s*(?:[-–]|to|bis|\/)\s*\d+(?:[.,]\d+)?)?\s*[%+]?(?:\s*(?:years?|yrs?|jahre|ans|años|anos|年))?$/iu;

const MONTH =
  /(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|ma[iy]|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)/u
    .source;
const DATE = new RegExp(
  String.raw`^(?:(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}(?:[ T].*)?|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|q[1-4](?:[ '/-]*\d{2,4})?|(?:19|20)\d{2}[ -]?q[1-4]|fy ?\d{2,4}|(?:\d{1,2}\.? )?${MONTH}\.?(?: \d{1,2},?)?(?: ?'?\d{2,4})?)$`,
  'iu',
);

/** Scripts without spaces between words: their letters are counted. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (NONE.test(text)) return 'none';
  if (MARK.test(text)) return 'mark';
  // Punctuation alone is what a slip of the hand left.
  if (!/[\p{L}\p{N}]/u.test(text)) return 'none';
  if (DATE.test(text)) return 'date';
  if (NUMBER.test(text)) return 'number';
  return isSentence(text) ? 'text' : 'label';
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/u).length;
  if (words >= 4 || text.includes('\n')) return true;
  if (words >= 2 && /[.!?。！？;]$/u.test(text)) return true;
  return (text.match(DENSE)?.length ?? 0) >= 9;
}

/** The share of what is filled that is of these kinds; nothing where nothing is filled. */
export function shareOf(cells: readonly string[], ...kinds: readonly CellKind[]): number {
  const filled = cells.map(cellKind).filter((kind) => kind !== 'empty' && kind !== 'none');
  return filled.length === 0 ? 0 : filled.filter((kind) => kinds.includes(kind)).length / filled.length;
}
