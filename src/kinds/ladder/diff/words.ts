/** Two wordings, word by word. */

export interface WordRun {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Where two texts differ: what is the same and what was removed make the first, what is the same and what was added
 * the second. Of a longest common sequence of words, so that nothing is marked that could have stayed.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const [a, b] = [tokens(before), tokens(after)];
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const runs: WordRun[] = [];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const down = lengths[(row + 1) * width + column] ?? 0;
    const right = lengths[row * width + column + 1] ?? 0;
    if (row < a.length && column < b.length && a[row] === b[column]) {
      runs.push({ change: 'same', text: a[row] ?? '' });
      [row, column] = [row + 1, column + 1];
    } else if (column >= b.length || (row < a.length && down >= right)) {
      runs.push({ change: 'removed', text: a[row] ?? '' });
      row += 1;
    } else {
      runs.push({ change: 'added', text: b[column] ?? '' });
      column += 1;
    }
  }
  return gathered(runs);
}

/** How much two texts share, from 0 to 1: twice the words in both over the words of each (Dice), whatever their order. */
export function similarity(before: string, after: string): number {
  const [a, b] = [words(before), words(after)];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words, the spaces between them, and every other sign alone. */
function tokens(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** How long the longest common sequence of the rest is, from each pair of places; a table row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const [down, right] = [lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0];
      const both = (lengths[(row + 1) * width + column + 1] ?? 0) + 1;
      lengths[row * width + column] = a[row] === b[column] ? both : Math.max(down, right);
    }
  return lengths;
}

/** Neighbours of one sort become one run; a space alone between two changes belongs to both of them. */
function gathered(runs: readonly WordRun[]): readonly WordRun[] {
  const stretches: { same: string; removed: string; added: string }[] = [];
  for (const [index, { change, text }] of runs.entries()) {
    const last = stretches.at(-1);
    const isGlue = change === 'same' && text.trim() === '' && isChange(runs[index - 1]) && isChange(runs[index + 1]);
    if (last !== undefined && isGlue) [last.removed, last.added] = [last.removed + text, last.added + text];
    else if (last === undefined || (change === 'same' && (last.removed !== '' || last.added !== '')))
      stretches.push({ same: '', removed: '', added: '', [change]: text });
    else last[change] += text;
  }
  return stretches.flatMap(({ same, removed, added }) =>
    [
      { change: 'same' as const, text: same },
      { change: 'removed' as const, text: removed },
      { change: 'added' as const, text: added },
    ].filter(({ text }) => text !== ''),
  );
}

function isChange(run: WordRun | undefined): boolean {
  return run !== undefined && run.change !== 'same';
}
