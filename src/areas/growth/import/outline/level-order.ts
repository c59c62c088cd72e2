/** The levels of a track in their order, and what that order was read from. */
import { isSameLevel, levelName, numberOf, seniorityOf } from './level-names.ts';
import type { OutlineNode } from './outline-node.ts';
import type { Run } from './runs.ts';

export interface OrderedLevels {
  /** Each level with all the places that speak of it. */
  readonly levels: readonly (readonly OutlineNode[])[];
  /** For a sentence: *by the numbers in their names*. */
  readonly by: string;
  readonly isGuess: boolean;
}

/** @param typed what a person said the levels are called, from the lowest to the highest */
export function levelsOfRuns(runs: readonly Run[], typed: readonly string[]): OrderedLevels {
  const found: OutlineNode[][] = [];
  // The run with most levels says their order; others add what it lacks.
  const inOrder = runs.toSorted((a, b) => b.levels.length - a.levels.length);
  for (const node of inOrder.flatMap(({ levels }) => levels)) {
    const known = found.find(
      ([first]) => first !== undefined && isSameLevel(levelName(first.label), levelName(node.label)),
    );
    if (known === undefined) found.push([node]);
    else known.push(node);
  }
  const firsts = found.flatMap(([first]) => first ?? []);
  const by = (place: (node: OutlineNode) => number) =>
    found.toSorted(([a], [b]) => (a === undefined || b === undefined ? 0 : place(a) - place(b)));
  if (typed.length > 0) {
    const at = ({ label }: OutlineNode) => typed.findIndex((each) => isSameLevel(levelName(each), levelName(label)));
    return { levels: by(at), by: 'as you said', isGuess: false };
  }
  const isCounted = (values: readonly (number | undefined)[]) =>
    values.every((value) => value !== undefined) && new Set(values).size === values.length;
  const inFiles = firsts.some(({ from }) => from === 'file' || from === 'folder');
  const inData = firsts.every(({ from }) => from === 'field');
  if ((inFiles || inData) && isCounted(firsts.map(({ order }) => order)))
    return {
      levels: by(({ order }) => order ?? 0),
      by: 'by the weight or number that the source gives them',
      isGuess: false,
    };
  const numbers = firsts.map(({ label }) => numberOf(label));
  if (isCounted(numbers.map((each) => each?.number)) && new Set(numbers.map((each) => each?.prefix)).size === 1)
    return {
      levels: by(({ label }) => numberOf(label)?.number ?? 0),
      by: 'by the numbers in their names',
      isGuess: false,
    };
  const heights = firsts.map(({ label }) => seniorityOf(label));
  const byWords = by(({ label }) => (seniorityOf(label) ?? 0) * 100 + (numberOf(label)?.number ?? 0));
  if (!inFiles) {
    const known = heights.filter((height) => height !== undefined);
    const falls =
      known.length === heights.length &&
      known.length > 1 &&
      known.every((height, at) => at === 0 || height <= (known[at - 1] ?? 0)) &&
      (known[0] ?? 0) > (known.at(-1) ?? 0);
    return falls
      ? {
          levels: found.toReversed(),
          by: 'from the last to the first: the source begins with the highest',
          isGuess: false,
        }
      : { levels: found, by: 'in the order of the source', isGuess: false };
  }
  if (firsts.every(({ mention }) => mention !== undefined))
    return {
      levels: by(({ mention }) => mention ?? 0),
      by: 'in the order in which the introduction names them',
      isGuess: false,
    };
  if (heights.every((height) => height !== undefined))
    return {
      levels: byWords,
      by: 'by the words of their names: nothing else in the source orders them',
      isGuess: true,
    };
  return { levels: found, by: 'as their files are sorted: nothing in the source orders them', isGuess: true };
}
