/** Text as search compares it: words in lower case, without accents and punctuation. */

export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A compound counts as its parts and as one word, for it is written both ways: `post-mortem`, `postmortem`. */
export function indexWordsOf(text: string): readonly string[] {
  const compounds = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...wordsOf(text), ...compounds.flatMap((compound) => wordsOf(compound.replaceAll('-', '')))];
}
