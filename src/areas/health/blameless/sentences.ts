/** A text as the sentences of its writer: what is quoted or code is blanked, for those are someone else's words. */

export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const NOT_OWN: readonly RegExp[] = [
  /`[^`]*`/g,
  /“[^”]*”/g,
  /„[^“”]*[“”]/g,
  /«[^»]*»/g,
  /"[^"\n]*"/g,
  // Single quotes around several words; an apostrophe has letters on both sides.
  /(?<![\p{L}\d])[‘'][^’'\n]{3,200}[’'](?![\p{L}\d])/gu,
  /\]\([^)]*\)/g,
  /https?:\/\/\S+/g,
  // A line that is a quotation.
  /^>.*$/gm,
];

/** Abbreviations whose full stop ends nothing. */
const GOES_ON = /(?:\b(?:e\.g|i\.e|etc|vs|approx|no|Mr|Mrs|Ms|Dr|Prof)|\b\p{L})$/u;

/** A full stop, an empty line, and the beginning of a point of a list, a heading or a cell. */
const ENDS = /[.!?…]+(?=[\s\u200b]|$)|\n\s*\n|\n(?=\s*(?:[-+#|>\u200b]|\d+[.)])\s)|\|/g;

/** Each where it stands: blanks are as long as what they replace. */
export function sentencesIn(text: string): readonly Sentence[] {
  const own = NOT_OWN.reduce((left, pattern) => left.replace(pattern, blank), text).replace(/[*_]/g, '\u200b');
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of own.matchAll(ENDS)) {
    if (end === '.' && GOES_ON.test(own.slice(start, index))) continue;
    sentences.push(sentence(own, start, index + end.length));
    start = index + end.length;
  }
  return [...sentences, sentence(own, start, own.length)].filter(({ text: words }) => /\p{L}/u.test(words));
}

function sentence(text: string, from: number, to: number): Sentence {
  const words = text.slice(from, to);
  const indent = words.length - words.trimStart().length;
  // A line break is a space in prose.
  return { text: words.trim().replace(/\s/g, ' '), start: from + indent };
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
