/** Which words of two sentences differ, where the sentences are close enough for that to help. */

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word that both share says nothing by itself: sentences are close when half of the shorter one is in the other. */
const [LEAST_SHARED, SHARE] = [2, 0.5];
/** Beyond, comparing takes longer than a reader waits, and no two such texts differ in a word. */
const LONGEST = 400;

export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

export interface Difference {
  /** Words that only the one has, and words that only the other has. */
  readonly one: ReadonlySet<Word>;
  readonly other: ReadonlySet<Word>;
  /** From 0, nothing in common, to 1. */
  readonly likeness: number;
}

/** None where the sentences have too little in common, or nothing that differs. */
export function wordDifference(one: readonly Word[], other: readonly Word[]): Difference | undefined {
  if (one.length > LONGEST || other.length > LONGEST) return undefined;
  const shared = sharedWords(one, other);
  const isClose = shared.length >= LEAST_SHARED && shared.length >= SHARE * Math.min(one.length, other.length);
  if (!isClose) return undefined;
  const [inOne, inOther] = [new Set(shared.map(([word]) => word)), new Set(shared.map(([, word]) => word))];
  const difference = {
    one: new Set(one.filter((word) => !inOne.has(word))),
    other: new Set(other.filter((word) => !inOther.has(word))),
    likeness: (2 * shared.length) / (one.length + other.length),
  };
  return difference.one.size + difference.other.size === 0 ? undefined : difference;
}

/** The longest common sequence. */
function sharedWords(one: readonly Word[], other: readonly Word[]): readonly (readonly [Word, Word])[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = one[i]?.text === other[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const pairs: (readonly [Word, Word])[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [left, right] = [one[i], other[j]];
    if (left === undefined || right === undefined) break;
    if (left.text === right.text) {
      pairs.push([left, right]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
