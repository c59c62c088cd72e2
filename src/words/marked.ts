/**
 * English with a mark around each sentence: `language: qps` in `playbook.yaml`. What stands on a page without a mark,
 * and is not of the content, is written in a template: `npm run unspoken` lists it. The tag is one that no language has.
 */
import { said } from './said.ts';

export const MARKED = 'qps';
const [OPEN, CLOSE] = ['⟦', '⟧'];

/** Marks what words say, and leaves their shape. */
export function marked<Words>(words: Words): Words {
  return said(words, (text) => (text === '' ? text : `${OPEN}${text}${CLOSE}`));
}

/** What is left of a text without what is marked in it, piece by piece. */
export function unmarked(text: string): readonly string[] {
  let depth = 0;
  let piece = '';
  const pieces: string[] = [];
  for (const character of text) {
    if (character === OPEN) {
      if (depth === 0) pieces.push(piece);
      piece = '';
      depth += 1;
    } else if (character === CLOSE) depth -= 1;
    else if (depth === 0) piece += character;
  }
  return [...pieces, piece].map((each) => each.trim()).filter((each) => each !== '');
}
