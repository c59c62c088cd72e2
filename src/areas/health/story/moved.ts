/** What happened to a story between two days: it was told, planned or put off. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { isTold } from './standing.ts';

export function storyMoved(
  { data }: Entry<'story'>,
  then: Entry<'story'> | undefined,
  since: string,
  { speech, today }: PageTools,
): string | undefined {
  const words = healthWords(speech).story.moved;
  if (isTold(data, today)) return data.date >= since ? words.told : undefined;
  if (then === undefined || then.data.date === data.date) return undefined;
  return words.putOff(speech.day(then.data.date), speech.day(data.date));
}
