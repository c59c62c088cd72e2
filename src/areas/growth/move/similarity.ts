/** How alike two sentences are, by the words that carry them. */

/** What stands in every sentence tells nothing of any. */
const COMMON = new Set(
  'a an and are as at be been before beside between both but by each every for from has have how in into is it its more no not of off on one or other others out own so than that the their them then they this to up what when where which while who with without'.split(
    ' ',
  ),
);

/** From 0 for nothing in common to 1 for the same words (Dice's coefficient). */
export function similarity(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.size + b.size === 0) return one === other ? 1 : 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
