/** Fields as the text that a browser keeps, and back. Nothing of such a text is trusted. */
import { isRecord } from '#model/is-record.ts';
import { NOTHING, type Answer, type Fields, type Value } from './fields.ts';

const VERSION = 1;

/** Far beyond any clock, and small enough that one can always be added to it. */
const LAST_MOMENT = 2 ** 52;

/** True for every value that a tool can use, and for every field that it does not know: another edition may. */
export type IsValid = (name: string, value: Value) => boolean;

export type Read =
  | { readonly fields: Fields; /** Whether something of it had to be left out. */ readonly isWhole: boolean }
  | { readonly unreadable: 'damaged' | 'later' };

export function recordOf({ since, answers }: Fields): string {
  const pairs = [...answers].map(([name, { value, at }]) => [name, [value, at]] as const);
  return JSON.stringify({ version: VERSION, since, answers: Object.fromEntries(pairs) });
}

export function readRecord(text: string, isValid: IsValid): Read {
  const record = parsed(text);
  if (!isRecord(record) || typeof record.version !== 'number') return { unreadable: 'damaged' };
  if (record.version > VERSION) return { unreadable: 'later' };
  if (record.version !== VERSION || !isRecord(record.answers)) return { unreadable: 'damaged' };
  const given = Object.entries(record.answers);
  const answers = given.flatMap(([name, value]) => {
    const answer = readAnswer(value);
    const isUsable = answer && (answer.value === null || isValid(name, answer.value));
    return isUsable ? [[name, answer] as const] : [];
  });
  const since = isMoment(record.since) ? record.since : NOTHING.since;
  return { fields: { since, answers: new Map(answers) }, isWhole: answers.length === given.length };
}

/** Data that a release before the store wrote under its own key: older than every answer here. */
export function readEarlier(text: string, read: (value: unknown) => Readonly<Record<string, Value>> | undefined): Read {
  const answers = read(parsed(text));
  if (answers === undefined) return { unreadable: 'damaged' };
  const pairs = Object.entries(answers).map(([name, value]) => [name, { value, at: 0 }] as const);
  return { fields: { since: NOTHING.since, answers: new Map(pairs) }, isWhole: true };
}

function readAnswer(pair: unknown): Answer | undefined {
  if (!Array.isArray(pair) || pair.length !== 2) return undefined;
  // Parsed JSON is always a `Value`.
  const [value, at] = pair as [Value, unknown];
  // An answer without its moment counts as the oldest.
  return { value, at: isMoment(at) ? at : 0 };
}

function isMoment(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < LAST_MOMENT;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
