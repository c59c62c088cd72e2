/** What happened to feedback between two days: it was raised, answered, done. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';

/** The latest that happened; by what the entry itself says, so that it needs no history. */
export function feedbackMoved(
  { data: { raised, response } }: Entry<'feedback'>,
  then: Entry<'feedback'> | undefined,
  since: string,
  { speech }: PageTools,
): string | undefined {
  const words = healthWords(speech).feedback.moved;
  const before = then?.data.response;
  if (response === undefined) return raised >= since ? words.raised : undefined;
  const isNew = then === undefined ? response.date >= since : before === undefined;
  const isDone = response.status === 'done' && (isNew || before?.status === 'planned' || isSince(response.done, since));
  if (isDone) return words.done;
  if (isNew || (before !== undefined && before.status !== response.status))
    return response.status === 'declined'
      ? words.declined
      : response.due === undefined
        ? words.planned
        : words.plannedBy(speech.day(response.due));
  if (before?.due !== undefined && response.due !== undefined && before.due !== response.due)
    return words.movedTo(speech.day(before.due), speech.day(response.due));
  return undefined;
}

function isSince(day: string | undefined, since: string): boolean {
  return day !== undefined && day >= since;
}
