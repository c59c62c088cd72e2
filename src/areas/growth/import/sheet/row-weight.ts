/** How much a row counts, where a column of the sheet says it in a word or a number. */
// cspell:ignore hoch, sehr, mittel, moyenne, medi, média, niedrig, gering, basse, faible, baix
import { cellKind } from './cell-kinds.ts';
import { numberIn, weightOf, type CellValue } from './cell-values.ts';

type Weight = CellValue['weight'];

const WORDS: readonly (readonly [RegExp, NonNullable<Weight>])[] = [
  [/^(?:essential|critical|very high|high|must(?: have)?|hoch|sehr hoch|haute?|alt[ao])$/i, 'essential'],
  [/^(?:important|medium|moderate|should(?: have)?|mittel|moyenne?|medi[ao]|média)$/i, 'important'],
  [
    /^(?:supporting|low|minor|could(?: have)?|nice to have|niedrig|gering|basse?|faible|baj[ao]|baix[ao])$/i,
    'supporting',
  ],
];

/** @param heaviest the highest number of its column */
export function rowWeight(said: string, heaviest: number): Weight {
  const word = WORDS.find(([pattern]) => pattern.test(said.trim()))?.[1];
  if (word !== undefined || cellKind(said) !== 'number' || heaviest <= 0) return word;
  return weightOf(numberIn(said) / heaviest);
}

export function highestIn(cells: readonly string[]): number {
  return cells.reduce((most, cell) => (cellKind(cell) === 'number' ? Math.max(most, numberIn(cell)) : most), 0);
}
