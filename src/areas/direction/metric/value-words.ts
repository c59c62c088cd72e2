/** A value with its unit, as a sentence says it: *4.2 hours*, *12 %*. */
import type { Entry } from '#model/entry.ts';
import type { Phrasing, Speech } from '#model/speech.ts';
import { directionWords } from '../words/direction-words.ts';

/** No line ends between a number and a sign such as `%`. */
const TOGETHER = '\u00A0';

type WithUnit = Pick<Entry<'metric'>, 'data'>;

export function valueInWords(metric: WithUnit, value: number, speech: Pick<Phrasing, 'number'>): string {
  const { number, unit } = valueParts(metric, value, speech);
  return `${number}${/^\p{L}/u.test(unit) ? ' ' : TOGETHER}${unit}`;
}

/** The same in two parts, for where the number is larger than its unit. */
export function valueParts({ data }: WithUnit, value: number, speech: Pick<Phrasing, 'number'>) {
  const shown = rounded(value);
  return { number: speech.number(shown), unit: Math.abs(shown) === 1 ? unitOfOne(data.unit) : data.unit };
}

/**
 * How far a value moved, whichever way: *13 hours*, and *4 percentage points* where the unit is a share.
 * @returns nothing where readers would read 0
 */
export function distanceInWords(metric: WithUnit, by: number, speech: Speech): string | undefined {
  const size = rounded(Math.abs(by));
  const number = speech.number(size);
  if (number === speech.number(0)) return undefined;
  if (!metric.data.unit.startsWith('%')) return valueInWords(metric, size, speech);
  return directionWords(speech).metric.percentagePoints(number, size === 1);
}

/** Three digits say all that a reader of prose wants, and what stands before the point is never rounded. */
function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** *1 hour*, *1 deployment a week*: authors write units as English has them for many; other words stay as they are. */
function unitOfOne(unit: string): string {
  return unit.replace(/^(\p{Ll}*[^s\P{Ll}])s\b/u, '$1');
}
