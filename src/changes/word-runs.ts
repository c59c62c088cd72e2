/** Two wordings, word by word. */
import { diffArrays } from 'diff';

export interface WordRun {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Where two texts differ: what is the same and what was removed make the first, what is the same and what was added
 * the second. Of a longest common sequence of words, so that nothing is marked that could have stayed.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const runs = diffArrays([...tokens(before)], [...tokens(after)]).map(({ added, removed, value }): WordRun => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return gathered(runs);
}

/** How much two texts share, from 0 to 1: twice the words in both over the words of each (Dice), whatever their order. */
export function wordsShared(before: string, after: string): number {
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
