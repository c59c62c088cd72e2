/** The items of a cell: people put several into one, by line or by bullet. */
import { oneLine } from '../draft/fit-text.ts';

export interface CellItem {
  readonly text: string;
  readonly examples: readonly string[];
}

const BULLET = /^\s*(?:[-*•‣▪◦●○·–—»✓✔☐]|\d{1,2}[.)]|[a-z][.)])\s+/iu;
const EXAMPLE = /^\W*(?:for example|examples?|e\.g\.?|eg)\s*[:：,.–—-]?\s*/iu;

export function cellItems(text: string): readonly CellItem[] {
  const spread = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+([•‣▪●])\s+/gu, '\n$1 ');
  const lines = spread.split('\n').filter((line) => line.trim() !== '');
  const hasBullets = lines.filter((line) => BULLET.test(line)).length > 0 && lines.length > 1;
  const items: { text: string; examples: string[] }[] = [];
  let inExamples = false;
  for (const line of lines) {
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
    else if (hasBullets && !isBullet && last !== undefined) last.text = oneLine(`${last.text} ${words}`);
    else if (words !== '') items.push({ text: words, examples: [] });
  }
  return items;
}
