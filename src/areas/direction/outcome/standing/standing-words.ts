/** Where a key result stands, as pages say it. */
import type { Entry } from '#model/entry.ts';
import type { Speech } from '#model/speech.ts';
import { valueInWords } from '../../metric/value-words.ts';
import { directionWords } from '../../words/direction-words.ts';
import type { Confidence } from '../schema.ts';
import type { KeyResultStanding } from './key-result-standing.ts';

/** How a badge shows how sure the owners are: to doubt is what check-ins are for, so it is no alarm. */
export const CONFIDENCE_TONES = { low: 'caution', medium: 'plain', high: 'good' } as const satisfies Record<
  Confidence,
  string
>;

/** Without its unit where these readers may not see the metric. */
export function amountInWords(value: number, metric: Entry<'metric'> | undefined, speech: Speech): string {
  return metric === undefined ? speech.number(value) : valueInWords(metric, value, speech);
}

/** *36 % of the way*, *reached*, *further away than at the start*. A share is rounded down: what is all but reached is not reached. */
export function wayInWords({ now, share }: Pick<KeyResultStanding, 'now' | 'share'>, speech: Speech): string {
  const words = directionWords(speech).outcome.way;
  if (now === undefined || share === undefined) return words.unknown;
  if (share >= 1) return words.reached;
  if (share === 0) return words.unmoved;
  return share < 0 ? words.further : words.share(speech.number(Math.floor(share * 100)));
}
