/** How much of a cycle is kept for the health of what there is. */
import type { Config } from '#model/config.ts';
import type { Speech } from '#model/speech.ts';
import { directionWords } from '../words/direction-words.ts';

const WHOLE = 100;

export type Capacity = NonNullable<ReturnType<typeof capacityOf>>;

/** None where the configuration keeps nothing. */
export function capacityOf({ capacity }: Pick<Config, 'capacity'>, speech: Speech) {
  if (capacity === undefined) return undefined;
  const words = directionWords(speech).quarter.capacity;
  const { refactoring, testing, modernisation } = capacity;
  const kept = [
    { label: words.refactoring, share: refactoring },
    { label: words.testing, share: testing },
    { label: words.modernisation, share: modernisation },
  ].filter(({ share }) => share > 0);
  const sum = refactoring + testing + modernisation;
  return { kept, sum, rest: WHOLE - sum };
}
