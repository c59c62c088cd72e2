/** The options of a decision: what speaks for and against each, and how well it serves what matters. */
import type { Html } from '#model/html.ts';
import type { Speech } from '#model/speech.ts';
import type { Decision } from '../decision/schema.ts';
import { decisionsWords } from '../words/decisions-words.ts';

export type OptionView = ReturnType<typeof optionViews>[number];

export function optionViews({ options, chosen }: Decision, inline: (text: string) => Html) {
  return options.map(({ id, label, pros, neutral, cons }) => ({
    label: inline(label),
    isChosen: id === chosen,
    pros: pros.map(inline),
    neutral: neutral.map(inline),
    cons: cons.map(inline),
  }));
}

export type MatrixView = NonNullable<ReturnType<typeof matrixView>>;

/** Options by drivers. None where no option is scored: arguments in words are shown as words. */
export function matrixView({ drivers, options, chosen }: Decision, inline: (text: string) => Html, speech: Speech) {
  const isScored = options.some(({ scores }) => drivers.some(({ id }) => scores[id] !== undefined));
  if (!isScored) return undefined;
  return {
    drivers: drivers.map(({ text }) => inline(text)),
    rows: options.map(({ id: option, label, scores }) => ({
      label: inline(label),
      isChosen: option === chosen,
      /** Beside each driver; none where nobody has judged it. */
      scores: drivers.map(({ id }) => scoreView(scores[id], speech)),
    })),
  };
}

/** From the worst score, which is -2, to the best. */
const SIGNS = ['−−', '−', '0', '+', '++'];

function scoreView(score: number | undefined, speech: Speech) {
  if (score === undefined) return undefined;
  const { verdicts } = decisionsWords(speech).options;
  const [sign = String(score), words = String(score)] = [SIGNS[score + 2], verdicts[score + 2]];
  return { sign, words, side: score > 0 ? 'for' : score < 0 ? 'against' : 'neither' };
}
