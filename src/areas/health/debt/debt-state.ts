/** Where a debt stands today, in a word or two, and how pressing that is. */
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { hasLapsed, stateOn } from './balance/standing.ts';
import type { Debt } from './schema.ts';

const TONES = {
  open: 'caution',
  planned: 'plain',
  'in-progress': 'plain',
  paid: 'good',
  accepted: 'plain',
} as const;

export function debtState(data: Pick<Debt, 'state' | 'acceptedUntil'>, day: string, speech: Speech) {
  const words = healthWords(speech).debt;
  if (hasLapsed(data, day)) return { is: 'open' as const, label: words.lapsed, tone: 'bad' as const };
  const is = stateOn(data, day);
  return { is, label: words.states[is], tone: TONES[is] };
}
