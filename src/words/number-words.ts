/** Numbers and lists in the middle of an English sentence. */
import { once } from '#model/once.ts';

const CARDINALS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const ENDINGS = { one: 'st', two: 'nd', few: 'rd', other: 'th', many: 'th', zero: 'th' } as const;
const plural = once(() => new Intl.PluralRules('en', { type: 'ordinal' }));

/** `five`, and `30` above twelve. */
export function numberInWords(number: number): string {
  return CARDINALS[number] ?? String(number);
}

/** `third`, and `31st` above twelve. */
export function ordinalInWords(number: number): string {
  return ORDINALS[number] ?? ordinal(number);
}

/** `3rd`. */
export function ordinal(number: number): string {
  return `${number}${ENDINGS[plural().select(number)]}`;
}

/** `1 entry`, `2 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
