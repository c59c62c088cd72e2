/** Which items of two lists are the same ones, the most alike together and none crossing. */
import { isRecord } from '#model/is-record.ts';
import { isSame } from './same.ts';

/** From the start to the end of both lists. An item of the first that is in no pair is gone, one of the second is new. */
export type Pairing = readonly (readonly [from: number | undefined, to: number | undefined])[];

type Likeness<T> = (one: T, other: T) => number;

/** Above this many comparisons, what lies between the same start and the same end of long lists is paired in its order. */
const MOST_COMPARED = 250_000;

/** @param likeness 0 for two that are never one item, and at most `SAME` */
export function align<T>(from: readonly T[], to: readonly T[], likeness: Likeness<T>): Pairing {
  const shorter = Math.min(from.length, to.length);
  const isPaired = (one: number, other: number) => likeness(from[one] as T, to[other] as T) === SAME;
  let start = 0;
  while (start < shorter && isPaired(start, start)) start += 1;
  let end = 0;
  while (end < shorter - start && isPaired(from.length - 1 - end, to.length - 1 - end)) end += 1;
  const middle = between(from.slice(start, from.length - end), to.slice(start, to.length - end), likeness);
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...middle.map(([one, other]) => [shifted(one, start), shifted(other, start)] as const),
    ...Array.from({ length: end }, (_, at) => [from.length - end + at, to.length - end + at] as const),
  ];
}

function shifted(at: number | undefined, by: number): number | undefined {
  return at === undefined ? undefined : at + by;
}

function between<T>(from: readonly T[], to: readonly T[], likeness: Likeness<T>): Pairing {
  if (from.length * to.length > MOST_COMPARED) return inOrder(from.length, to.length);
  const width = to.length + 1;
  const alike = new Float64Array(from.length * to.length);
  // best[one * width + other]: how alike the rests are from there on.
  const best = new Float64Array((from.length + 1) * width);
  const bestAt = (one: number, other: number) => best[one * width + other] ?? 0;
  for (let one = from.length - 1; one >= 0; one -= 1)
    for (let other = to.length - 1; other >= 0; other -= 1) {
      const own = likeness(from[one] as T, to[other] as T);
      alike[one * to.length + other] = own;
      const paired = own > 0 ? own + bestAt(one + 1, other + 1) : 0;
      best[one * width + other] = Math.max(paired, bestAt(one + 1, other), bestAt(one, other + 1));
    }
  const pairs: [number | undefined, number | undefined][] = [];
  let [one, other] = [0, 0];
  while (one < from.length || other < to.length) {
    const own = one < from.length && other < to.length ? (alike[one * to.length + other] ?? 0) : 0;
    if (own > 0 && bestAt(one, other) === own + bestAt(one + 1, other + 1)) pairs.push([one++, other++]);
    else if (other < to.length && (one === from.length || bestAt(one, other) === bestAt(one, other + 1)))
      pairs.push([undefined, other++]);
    else pairs.push([one++, undefined]);
  }
  return pairs;
}

function inOrder(from: number, to: number): Pairing {
  return Array.from({ length: Math.max(from, to) }, (_, at) => [at < from ? at : undefined, at < to ? at : undefined]);
}

const SAME = 2;
/** What two items have in common that only have the same form. */
const FORM = 0.05;

/** Of two values of a list: objects that share most of their fields are one object that changed. */
export function likenessOfValues(one: unknown, other: unknown): number {
  if (isSame(one, other)) return SAME;
  if (isRecord(one) && isRecord(other)) {
    const names = Object.keys(one);
    const shared = names.filter((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]));
    const all = Math.max(names.length, Object.keys(other).length);
    return FORM + (all === 0 ? 0 : shared.length / all);
  }
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other) ? FORM : 0;
}

export function likenessOfLines(one: string, other: string): number {
  return one === other ? SAME : FORM;
}
