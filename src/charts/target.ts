/** What a value should be, in words. */
import type { Speech } from '#model/speech.ts';
import { amountInShort, amountInWords } from './amount.ts';
import type { Target } from './chart.ts';
import { chartsWords } from './words/charts-words.ts';

/** *4 hours*, *between 3 and 5 hours*; nothing where nothing is said. */
export function targetInWords({ value, low, high }: Target, unit: string, speech: Speech): string | undefined {
  const words = chartsWords(speech).target;
  const amount = (number: number) => amountInWords(number, unit, speech);
  if (low !== undefined && high !== undefined) return words.between(speech.number(low), amount(high));
  if (low !== undefined) return words.atLeast(amount(low));
  if (high !== undefined) return words.atMost(amount(high));
  return value === undefined ? undefined : amount(value);
}

/** *Target 4*: beside its line. */
export function targetInShort({ value, low, high }: Target, unit: string, speech: Speech): string | undefined {
  const words = chartsWords(speech).target;
  const amount = (number: number) => amountInShort(number, unit, speech);
  if (low !== undefined && high !== undefined) return words.short(`${speech.shortNumber(low)}–${amount(high)}`);
  const edge = low ?? high ?? value;
  return edge === undefined ? undefined : words.short(amount(edge));
}
