/** A new check-in for each key result: the lines to paste, and where in the file they go. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Location } from '#model/location.ts';
import type { KeyResultStanding } from './standing/key-result-standing.ts';

export interface CheckInOffer {
  /** The words of the key result, without markup. */
  readonly title: string;
  readonly lines: string;
  /** The line after which they go, or on which the bracket closes. */
  readonly after: number;
  /** Where lists or fields stand in brackets: the one before which the words go. */
  readonly closing?: Bracket | undefined;
  readonly href: string;
}

type Bracket = ']' | '}';

/** None where the site has no repository to edit. */
export function checkInOffers(
  outcome: Entry<'outcome'>,
  standings: readonly KeyResultStanding[],
  tools: PageTools,
): readonly CheckInOffer[] {
  return standings.flatMap(({ keyResult, baseline, now }, index) => {
    const place = placeOf(outcome, index, keyResult.checkIns.length);
    const href = tools.editLink(outcome.file, place.after);
    if (href === undefined) return [];
    const lines = linesOf({ date: tools.today, value: now?.value ?? baseline }, place);
    return { title: keyResult.text, lines, after: place.after, closing: place.closing, href };
  });
}

interface Place {
  readonly after: number;
  readonly closing?: Bracket;
  /** How far the fields of the key result are indented. */
  readonly indent: number;
  readonly isFirst: boolean;
  /** Whether the field has its name already: `checkIns: []`. */
  readonly isNamed: boolean;
}

/** The last line of the last check-in, or of the key result where it has none. */
function placeOf(outcome: Entry<'outcome'>, index: number, checkIns: number): Place {
  const { at, data } = outcome;
  const path = ['keyResults', index];
  const result = at(path);
  const name = at([...path, 'checkIns'], 'key');
  const isNamed = name.start.line === name.end.line && name.end.column - name.start.column === 'checkIns'.length;
  const known = { indent: result.start.column - 1, isFirst: checkIns === 0, isNamed };
  const list = at([...path, 'checkIns']);
  // A list of dashes never begins on the line of its name.
  if (isNamed && list.start.line === name.start.line) return { ...known, after: list.end.line, closing: ']' };
  if (
    !isNamed &&
    isInBraces(
      result,
      Object.keys(data.keyResults[index] ?? {}).map((field) => at([...path, field], 'key')),
    )
  )
    return { ...known, after: result.end.line, closing: '}' };
  return { ...known, after: lastLineOf(checkIns === 0 ? result : at([...path, 'checkIns', checkIns - 1])) };
}

/** Fields without braces begin where the first of them begins. Of a field that is not written, the place is that of all. */
function isInBraces(whole: Location, fields: readonly Location[]): boolean {
  return !fields.some(({ start, end }) => isSamePlace(start, whole.start) && !isSamePlace(end, whole.end));
}

function isSamePlace(one: Location['start'], other: Location['start']): boolean {
  return one.line === other.line && one.column === other.column;
}

/** A block may end at the start of the line after it. */
function lastLineOf({ start, end }: Location): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

const CONFIDENCE = 'confidence: medium';
const NOTE = 'note: What we learned since the last time.';

function linesOf({ date, value }: { readonly date: string; readonly value: number }, place: Place): string {
  if (place.closing !== undefined) {
    const item = `{ date: ${date}, value: ${value}, ${CONFIDENCE}, ${NOTE} }`;
    if (place.closing === '}') return `, checkIns: [${item}]`;
    return place.isFirst ? item : `, ${item}`;
  }
  const space = ' '.repeat(place.indent);
  return [
    ...(place.isNamed ? [] : [`${space}checkIns:`]),
    `${space}  - date: ${date}`,
    `${space}    value: ${value}`,
    `${space}    ${CONFIDENCE}`,
    `${space}    ${NOTE}`,
  ].join('\n');
}
