/** Options by drivers: how well each option serves what matters. */
import type { Decision } from '../decision/schema.ts';

export interface OptionsMatrix {
  readonly drivers: Decision['drivers'];
  readonly rows: readonly OptionRow[];
}

interface OptionRow {
  readonly option: Decision['options'][number];
  readonly isChosen: boolean;
  /** Beside each driver; none where nobody has judged it. */
  readonly scores: readonly (number | undefined)[];
}

/** None where no option is scored: arguments in words are shown as words. */
export function optionsMatrix({ drivers, options, chosen }: Decision): OptionsMatrix | undefined {
  const isScored = options.some(({ scores }) => drivers.some(({ id }) => scores[id] !== undefined));
  if (!isScored) return undefined;
  return {
    drivers,
    rows: options.map((option) => ({
      option,
      isChosen: option.id === chosen,
      scores: drivers.map(({ id }) => option.scores[id]),
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

export function verdictOf(score: number): { readonly sign: string; readonly words: string } {
  return VERDICTS[score] ?? { sign: String(score), words: String(score) };
}
