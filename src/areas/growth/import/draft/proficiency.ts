/** The words that a source has for how well something is done, as steps of a scale. */
import { PROFICIENCY_STEPS } from '#areas/growth/expectation/proficiency.ts';
import { idFrom, Names } from './names.ts';
import type { Notebook } from '../notebook.ts';
import type { LadderInput } from '../shape.ts';

export interface Proficiencies {
  /** The step of a word; none where no word is given. */
  stepOf(word: string | undefined): string | undefined;
  /** The scale, where it is not the one that every ladder knows. */
  readonly scales: NonNullable<LadderInput['scales']>;
}

/** @param words in the order in which the source has them */
export function proficiencies(words: readonly string[], notebook: Notebook): Proficiencies {
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  const known = new Map(distinct.map((word) => [word.toLowerCase(), knownStep(word)]));
  for (const word of distinct) {
    const step = known.get(word.toLowerCase());
    if (step !== undefined && step !== idFrom(word)) notebook.note(`The proficiency “${word}” is the step \`${step}\``);
  }
  const own = distinct.filter((word) => known.get(word.toLowerCase()) === undefined);
  if (own.length === 0) return { stepOf: (word) => word && known.get(word.toLowerCase()), scales: [] };
  const isWholeScale = own.length === distinct.length && own.length > 1;
  const names = new Names('step', isWholeScale ? [] : PROFICIENCY_STEPS.map(({ id }) => id));
  const ownSteps = own.map((label) => ({
    id: names.take(label),
    label,
    definition: `${label}, as the imported ladder calls it.`,
  }));
  notebook.note(
    `The scale \`proficiency\` has the steps of the source in the order in which they stand there: check it`,
  );
  const steps = [...(isWholeScale ? [] : PROFICIENCY_STEPS.map((step) => ({ ...step }))), ...ownSteps];
  const byWord = new Map(own.map((word, index) => [word.toLowerCase(), ownSteps[index]?.id]));
  return {
    stepOf: (word) => word && (byWord.get(word.toLowerCase()) ?? known.get(word.toLowerCase())),
    scales: [{ id: 'proficiency', label: 'Proficiency', steps }],
  };
}

/** `Working knowledge` is the step `working`. */
function knownStep(word: string): string | undefined {
  const name = idFrom(word);
  return PROFICIENCY_STEPS.find(({ id }) => name === id || name.startsWith(`${id}-`))?.id;
}
