/** The options of a decision: what speaks for and against each, and how well it serves what matters. */
import type { Html } from '#model/html.ts';
import type { Decision } from '../decision/schema.ts';

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
export function matrixView({ drivers, options, chosen }: Decision, inline: (text: string) => Html) {
  const isScored = options.some(({ scores }) => drivers.some(({ id }) => scores[id] !== undefined));
  if (!isScored) return undefined;
  return {
    drivers: drivers.map(({ text }) => inline(text)),
    rows: options.map(({ id: option, label, scores }) => ({
      label: inline(label),
      isChosen: option === chosen,
      /** Beside each driver; none where nobody has judged it. */
      scores: drivers.map(({ id }) => scoreView(scores[id])),
    })),
  };
}

const VERDICTS: Readonly<Record<number, { readonly sign: string; readonly words: string }>> = {
  2: { sign: '++', words: 'serves it well' },
  1: { sign: '+', words: 'serves it somewhat' },
  0: { sign: '0', words: 'neither serves nor hurts it' },
  [-1]: { sign: '−', words: 'hurts it' },
  [-2]: { sign: '−−', words: 'hurts it badly' },
};

function scoreView(score: number | undefined) {
  if (score === undefined) return undefined;
  const verdict = VERDICTS[score] ?? { sign: String(score), words: String(score) };
  return { ...verdict, side: score > 0 ? 'for' : score < 0 ? 'against' : 'neither' };
}
