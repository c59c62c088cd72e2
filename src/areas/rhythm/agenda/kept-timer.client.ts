/** The position of a meeting, stored in this browser, so that a reload, a closed tab or a second window does not lose it. */
import type { Value } from '#site/client/kept/fields.ts';
import type { DocumentShape } from '#site/client/kept/kept-document.ts';

export interface Standing {
  /** The place of the current item in the agenda. */
  readonly at: number;
  /** Seconds in it, at the moment below. */
  readonly spent: number;
  readonly isRunning: boolean;
  /** Of the last step, in milliseconds of the reader's clock. */
  readonly moment: number;
}

/** Longer than any meeting: after this, a new one begins. */
const MEETING = 12 * 60 * 60 * 1000;

export const shape: DocumentShape = {
  isValid: (name, value) => name !== 'standing' || isStanding(value),
  // Leaving needs no confirmation: the place in the agenda is a click away.
  isTrifle: true,
};

export function keptFields(standing: Standing): Readonly<Record<string, Value>> {
  return { standing: { ...standing } };
}

/** Undefined where nothing is stored. A running timer has continued in the meantime, unless the clock was set back. */
export function standingIn(answers: ReadonlyMap<string, Value>, now: number, items: number): Standing | undefined {
  const kept = answers.get('standing');
  if (!isStanding(kept) || kept.at >= items || Math.abs(now - kept.moment) > MEETING) return undefined;
  const since = kept.isRunning ? Math.max(0, now - kept.moment) / 1000 : 0;
  return { at: kept.at, spent: kept.spent + since, isRunning: kept.isRunning, moment: now };
}

function isStanding(value: unknown): value is Standing {
  if (typeof value !== 'object' || value === null || !('at' in value) || !('spent' in value)) return false;
  const { at, spent } = value;
  const isPlace = Number.isSafeInteger(at) && Number(at) >= 0;
  const isTime = typeof spent === 'number' && spent >= 0;
  return (
    isPlace &&
    isTime &&
    'isRunning' in value &&
    'moment' in value &&
    typeof value.moment === 'number' &&
    typeof value.isRunning === 'boolean'
  );
}
