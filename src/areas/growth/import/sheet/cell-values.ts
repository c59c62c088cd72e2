/** What numbers and short words in the cells of a skills matrix mean: a step of proficiency, or a weight; never a sentence. */
// cspell:ignore grundlagen, débutant, básico, fortgeschritten, intermédiaire, intermedio, avancé, avanzado
// cspell:ignore experte
import type { Given } from '#model/options.ts';
import { Names } from '../draft/names.ts';
import type { Proficiencies } from '../draft/proficiency.ts';
import { PROFICIENCY_STEPS } from '#areas/growth/expectation/proficiency.ts';
import { oneLine } from '../draft/fit-text.ts';
import { cellKind } from './cell-kinds.ts';

export const NUMBERS = ['proficiency', 'weight'] as const;

export interface CellValue {
  /** Values that are equal make one expectation. */
  readonly key: string;
  readonly proficiency?: string | undefined;
  readonly weight?: 'essential' | 'important' | 'supporting' | undefined;
  /** As people call it: what sets expectations of one row apart, which differ in nothing else. */
  readonly shown: string;
}

export interface CellValues {
  readonly scales: Proficiencies['scales'];
  /** One sentence on what was guessed. */
  readonly said: string;
  /** Nothing where it asks nothing, such as `0`. */
  valueOf(cell: string): CellValue | undefined;
}

/** From the least to the most, as people write them. */
const WORDS = [
  /^(?:none|unaware|not yet)$/i,
  /^(?:aware(?:ness)?|knows|basics?|beginner|novice|low|learning|learner|grundlagen|débutant|básico|①|a1)$/i,
  /^(?:foundational|foundation|elementary|developing|does|emerging|fundamental|a2)$/i,
  /^(?:working(?: knowledge)?|intermediate|medium|moderate|competent|capable|independent|fortgeschritten|intermédiaire|intermedio|b1)$/i,
  /^(?:practitioner|proficient|good|solid|skilled|strong|high|b2)$/i,
  /^(?:advanced|very high|leads|leading|avancé|avanzado|c1)$/i,
  /^(?:expert|mastery|master|teaches|role model|guru|authority|experte|c2)$/i,
] as const;
/** Longer, it is no scale. */
const MOST_STEPS = 7;
const HIGHEST = 10;

/** @param cells all that stand under levels; @param notes around the table, which may say what the numbers mean */
export function cellValues(cells: readonly string[], notes: readonly string[], given: Given): CellValues | undefined {
  const filled = cells.map(oneLine).filter((cell) => !['empty', 'none', 'mark'].includes(cellKind(cell)));
  if (filled.length === 0) return undefined;
  const numbers = filled.filter((cell) => cellKind(cell) === 'number');
  if (numbers.length * 10 >= filled.length * 7) return ofNumbers(numbers, notes, given);
  return ofWords(filled);
}

function ofNumbers(cells: readonly string[], notes: readonly string[], given: Given): CellValues | undefined {
  const values = cells.map(numberIn);
  const highest = Math.max(...values);
  const isWhole = values.every((value) => Number.isInteger(value));
  const isWeight =
    given.numbers === 'weight' || (given.numbers !== 'proficiency' && cells.some((cell) => cell.includes('%')));
  if (isWeight || !isWhole || highest > HIGHEST) {
    if (!isWeight && given.numbers !== 'proficiency') return plainNumbers();
    return weights(highest);
  }
  if (highest <= 1)
    return {
      scales: [],
      said: '`1` was read as asked and `0` as not asked',
      valueOf: (cell) => (numberIn(cell) > 0 ? { key: '1', shown: '' } : undefined),
    };
  const outOf = Math.max(highest, ...cells.map((cell) => Number(/\/\s*(\d+)/.exec(cell)?.[1] ?? 0)));
  const legend = legendIn(notes, outOf);
  const isOurs = legend === undefined && outOf === PROFICIENCY_STEPS.length;
  const steps = isOurs
    ? PROFICIENCY_STEPS
    : stepsOf(Array.from({ length: outOf }, (_, at) => legend?.get(at + 1) ?? `Step ${at + 1} of ${outOf}`));
  return {
    scales: isOurs ? [] : scaleOf(steps),
    said: `Numbers were read as proficiency, from 1, the least, to ${outOf}${legend === undefined ? '' : ', as the legend of the sheet calls them'}; say otherwise with \`--numbers weight\``,
    valueOf(cell) {
      const value = numberIn(cell);
      const step = steps[value - 1];
      return step === undefined ? undefined : { key: String(value), proficiency: step.id, shown: step.label };
    },
  };
}

function weights(highest: number): CellValues {
  return {
    scales: [],
    said: 'Numbers were read as weights: the upper third is essential, the next important, the rest supporting; say otherwise with `--numbers proficiency`',
    valueOf(cell) {
      const value = numberIn(cell);
      if (value <= 0) return undefined;
      return { key: oneLine(cell), weight: weightOf(value / highest), shown: oneLine(cell) };
    },
  };
}

/** Amounts that are neither a step nor a weight are said with what they count. */
function plainNumbers(): CellValues {
  return {
    scales: [],
    said: 'Numbers were kept beside the name of their row; say what they mean with `--numbers proficiency` or `--numbers weight`',
    valueOf: (cell) => ({ key: oneLine(cell), shown: oneLine(cell) }),
  };
}

export function weightOf(share: number): NonNullable<CellValue['weight']> {
  return share > 2 / 3 ? 'essential' : share > 1 / 3 ? 'important' : 'supporting';
}

export function numberIn(cell: string): number {
  return Number((/\d+(?:[.,]\d+)?/.exec(cell)?.[0] ?? '0').replace(',', '.'));
}

/** `1 = Basic, 2 = Working, 3 = Expert`, in one note or in one for each. */
function legendIn(notes: readonly string[], highest: number): ReadonlyMap<number, string> | undefined {
  const found = new Map<number, string>();
  for (const note of notes)
    for (const [, digit, words] of note.matchAll(
      /(?<![\d.])(\d{1,2})\s*[=:–—-]\s*(\p{L}[^\n,;|·•=]*?)(?=\s*(?:$|[\n,;|·•]|\s\d{1,2}\s*[=:–—-]))/gu,
    ))
      if (words !== undefined && words.length <= 60) found.set(Number(digit), oneLine(words).replace(/\.$/, ''));
  return Array.from({ length: highest }, (_, at) => at + 1).every((each) => found.has(each)) ? found : undefined;
}

function ofWords(cells: readonly string[]): CellValues | undefined {
  const distinct = [...new Map(cells.map((cell) => [cell.toLowerCase(), cell])).values()];
  const rankOf = (word: string) => WORDS.findIndex((pattern) => pattern.test(word));
  const known = distinct.filter((word) => rankOf(word) !== -1);
  const isScale =
    distinct.length > 1 &&
    distinct.length <= MOST_STEPS &&
    cells.length >= distinct.length * 2 &&
    known.length * 2 > distinct.length &&
    distinct.every((word) => cellKind(word) === 'label');
  if (!isScale) return undefined;
  const ordered = known.length === distinct.length ? distinct.toSorted((a, b) => rankOf(a) - rankOf(b)) : distinct;
  const steps = stepsOf(ordered);
  const stepOf = new Map(steps.map((step) => [step.label.toLowerCase(), step]));
  return {
    scales: scaleOf(steps),
    said: `The words in the cells were read as proficiency: ${ordered.map((word) => `“${word}”`).join(', ')}`,
    valueOf(cell) {
      const step = stepOf.get(oneLine(cell).toLowerCase());
      return step === undefined ? undefined : { key: step.id, proficiency: step.id, shown: step.label };
    },
  };
}

interface Step {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

function stepsOf(labels: readonly string[]): readonly Step[] {
  const names = new Names('step');
  return labels.map((label) => ({
    id: names.take(label),
    label,
    definition: `${label}, as the imported ladder calls it.`,
  }));
}

function scaleOf(steps: readonly Step[]): Proficiencies['scales'] {
  return [{ id: 'proficiency', label: 'Proficiency', steps: [...steps] }];
}
