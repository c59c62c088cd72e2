/** One difference as it is listed below the heading of a level, in a terminal and on a page. */
import type { Does } from './change.ts';
import { describe, type DiffWords, type Naming } from './describe.ts';
import type { Told } from './digest.ts';
import type { Versions } from './strength.ts';

export const SIGNS: Readonly<Record<Does, string>> = {
  added: '+',
  deepened: '↑',
  moved: '→',
  removed: '−',
  weakened: '↓',
  renamed: '=',
  clarified: '·',
  reworded: '~',
};

/** The heading says which level is meant. */
export function tell({ change, effect }: Told, versions: Versions, naming: Naming, words: DiffWords) {
  const { subject, says } = describe({ ...effect, levels: [] }, change, versions, naming, words);
  const { does, aspect, before, after, disciplines } = effect;
  const isInWords = does === 'reworded' && before !== undefined && after !== undefined;
  const isPlain = ['demand', 'text', 'level'].includes(aspect) && disciplines.length === 0;
  return {
    does,
    subject,
    /** What became of it, where the word for it does not say so. */
    says: isPlain ? undefined : isInWords && subject !== after ? `${subject} ${says}` : says,
    /** The former and the present words, where it was reworded. */
    wordings: isInWords ? ([before, after] as const) : undefined,
  };
}
