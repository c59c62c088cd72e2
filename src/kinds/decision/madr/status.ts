/** Statuses as logs write them: *accepted*, *superseded by [ADR-0005](0005-x.md)*, *on hold*. */
import type { DecisionStatus } from '../words.ts';

export interface MadrStatus {
  readonly status: DecisionStatus;
  /** The word of the log, where it is not one of ours. */
  readonly note?: string | undefined;
  /** What it names as its successor. */
  readonly successor?: Target | undefined;
}

/** Another record: by its number, its file, or both. */
export interface Target {
  readonly number?: number | undefined;
  readonly file?: string | undefined;
}

const WORDS: readonly (readonly [RegExp, DecisionStatus])[] = [
  [/^super\w+ed\b/i, 'superseded'],
  [/^replaced\b/i, 'superseded'],
  [/^(accepted|approved|adopted|agreed|decided|done|implemented|active|final)\b/i, 'accepted'],
  [
    /^(proposed|open|pending|in review|under review|in discussion|under discussion|on hold|postponed|deferred)\b/i,
    'proposed',
  ],
  [/^(draft|wip|work in progress|idea)\b/i, 'draft'],
  [/^(rfc|request for comments)\b/i, 'rfc'],
  [/^(rejected|declined|denied)\b/i, 'rejected'],
  [/^(withdrawn|cancelled|canceled|abandoned)\b/i, 'withdrawn'],
  [/^(deprecated|obsolete|retired)\b/i, 'deprecated'],
  [/^expired\b/i, 'expired'],
];
const OWN = /^(draft|rfc|proposed|accepted|rejected|withdrawn|deprecated|superseded|expired)$/i;

/** None where the word is not known: the reader is told, and nothing is guessed. */
export function readStatus(written: string): MadrStatus | undefined {
  const text = written.replace(/^[\s*_"'`]+|[\s*_"'`.]+$/g, '');
  const word = firstWords(text);
  const status = WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (status === undefined) return undefined;
  return {
    status,
    note: OWN.test(word) || status === 'superseded' ? undefined : word.toLowerCase(),
    successor: status === 'superseded' ? targetIn(text) : undefined,
  };
}

/** A status may go on: *Accepted (2020-01-01)*, *Superseded by ADR-5*. */
function firstWords(text: string): string {
  return text.replace(/\s*(?:\bby\b|[([|,;:–—]|\s-\s|\d).*$/is, '').trim();
}

/** `[ADR-0005](0005-use-x.md)`, `ADR-0005`, `#5` or `0005-use-x.md`. */
export function targetIn(text: string): Target | undefined {
  const [, label = '', url] = /\[([^\]]*)\]\(([^)\s]+)[^)]*\)/.exec(text) ?? [];
  const file =
    url !== undefined && /^https?:/i.test(url)
      ? undefined
      : url
          ?.replace(/[#?].*$/, '')
          .split('/')
          .at(-1);
  const named = file ?? /[\w-]+\.md\b/i.exec(text)?.[0];
  const number =
    /(?:ADR|MADR|RFC|#|no\.?|decision|record|by)[\s#_-]*(\d+)/i.exec(label || text)?.[1] ??
    /^\D{0,5}(\d+)/.exec(named ?? '')?.[1];
  const found = { number: number === undefined ? undefined : Number(number), file: named };
  return found.number === undefined && found.file === undefined ? undefined : found;
}
