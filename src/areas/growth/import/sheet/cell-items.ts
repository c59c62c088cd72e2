/** The items of a cell: people put several into one, by line, by bullet or by number. A sentence that goes on in the next line stays whole. */
import { oneLine } from '../draft/fit-text.ts';

export interface CellItem {
  readonly text: string;
  readonly examples: readonly string[];
}

const BULLET = /^\s*(?:[-*•‣▪◦●○·–—»➢✓✔☐]|\d{1,2}[.)]|[a-z][.)])\s+/iu;
const EXAMPLE = /^\W*(?:for example|examples?|e\.g\.?|eg)\s*[:：,.–—-]?\s*/iu;

/** A line that is as long as this and ends in the middle of a sentence was broken because the cell was narrow. */
const NARROW = 30;
/** What introduces bullets stands in front of them where all together are one sentence. */
const LONGEST_TOGETHER = 240;

export function cellItems(text: string): readonly CellItem[] {
  const lines = linesOf(text);
  const hasBullets = lines.filter((line) => BULLET.test(line)).length > 0 && lines.length > 1;
  const items: { text: string; examples: string[] }[] = [];
  let inExamples = false;
  for (const [at, line] of lines.entries()) {
    const isBullet = BULLET.test(line);
    const words = oneLine(line.replace(BULLET, ''));
    const last = items.at(-1);
    const example = EXAMPLE.exec(words);
    if (example !== null && last !== undefined && /^\W*(for example|examples?|e\.?g\.?)\s*[:：,.]?/i.test(words)) {
      const said = words.slice(example[0].length);
      inExamples = said === '';
      if (said !== '') last.examples.push(said);
    } else if (inExamples && last !== undefined) last.examples.push(words);
    // Where some lines have bullets, a line without one goes on with the line before.
    else if (
      last !== undefined &&
      !isBullet &&
      ((hasBullets && !isLeadIn(lines, at)) || goesOn(lines[at - 1] ?? '', words))
    )
      last.text = oneLine(`${last.text} ${words}`);
    else if (words !== '') items.push({ text: words, examples: [] });
  }
  return hasBullets ? withLeadIn(items, lines) : items;
}

function linesOf(text: string): readonly string[] {
  const spread = text
    .replace(/\r\n?|\u2028|<br\s*\/?>/gi, '\n')
    .replace(/[^\S\n]+([•‣▪●])\s+/gu, '\n$1 ')
    .split('\n')
    .flatMap(countedItems);
  return spread.filter((line) => line.trim() !== '');
}

/** `1. Writes 2. Reviews` in one line. */
function countedItems(line: string): readonly string[] {
  const parts = line.split(/(?<=\S)\s+(?=\d{1,2}[.)]\s)/u);
  const isCounted =
    parts.length > 1 && parts.every((part, at) => Number(/^\s*(\d{1,2})[.)]\s/.exec(part)?.[1]) === at + 1);
  return isCounted ? parts : [line];
}

function goesOn(before: string, words: string): boolean {
  return before.trim().length >= NARROW && /^\p{Ll}/u.test(words) && !/[.!?:;]\s*$/u.test(before);
}

/** A line with a colon above bullets. */
function isLeadIn(lines: readonly string[], at: number): boolean {
  return /[:：]\s*$/u.test(lines[at] ?? '') && BULLET.test(lines[at + 1] ?? '');
}

/** Bullets that finish what stands above them are one sentence with it; where that is too long, the first of them begins with it. */
function withLeadIn(items: readonly CellItem[], lines: readonly string[]): readonly CellItem[] {
  const [lead, ...below] = items;
  const [next, ...others] = below;
  if (lead === undefined || next === undefined || BULLET.test(lines[0] ?? '') || !/[:：]$/u.test(lead.text))
    return items;
  const together = `${lead.text} ${below.map(({ text }) => text.replace(/[;,.]$/u, '')).join('; ')}`;
  const isList = below.every(({ text, examples }) => examples.length === 0 && !/[:：]$/u.test(text));
  if (isList && together.length <= LONGEST_TOGETHER && below.some(({ text }) => text.split(' ').length < 4))
    return [{ text: together, examples: lead.examples }];
  return [{ ...next, text: `${lead.text} ${next.text}` }, ...others];
}
