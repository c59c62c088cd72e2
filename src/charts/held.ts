/** What a line is held against: a target, the edges of a band, limits. */
import type { Speech } from '#model/speech.ts';
import { amountInShort } from './amount.ts';
import type { Label, Shape, Target } from './chart.ts';
import { rounded } from './coordinates.ts';
import { across } from './frame.ts';
import { targetInShort } from './target.ts';
import type { ValueScale } from './values.ts';
import { chartsWords } from './words/charts-words.ts';

export interface Held {
  readonly unit: string;
  readonly target?: Target | undefined;
  readonly limits?: readonly Limit[] | undefined;
}

export interface Limit {
  readonly value: number;
  /** Short; without it, *limit*. */
  readonly label?: string | undefined;
}

/** What stands at the end of a line, at the height of its value. */
export interface EndLabel extends Pick<Label, 'words' | 'is'> {
  readonly value: number;
}

export const edgesOf = ({ value, low, high }: Target) => [value, low, high].filter((edge) => edge !== undefined);

export function heldValues({ target = {}, limits = [] }: Held): readonly number[] {
  return [...edgesOf(target), ...limits.map(({ value }) => value)];
}

/** *limit 12*: beside its line. */
export function limitInShort({ label, value }: Limit, unit: string, speech: Speech): string {
  return `${label ?? chartsWords(speech).line.limit} ${amountInShort(value, unit, speech)}`;
}

/** Named at the end of their lines; a band in its middle. */
export function heldLabels({ unit, target = {}, limits = [] }: Held, speech: Speech): readonly EndLabel[] {
  const words = targetInShort(target, unit, speech);
  const { value, low, high } = target;
  const middle = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));
  return [
    ...(words === undefined || middle === undefined ? [] : [{ value: middle, words }]),
    ...limits.map((limit) => ({
      value: limit.value,
      words: limitInShort(limit, unit, speech),
    })),
  ];
}

/** A band has its two edges, so that it is seen where its colour is not. */
export function heldShapes({ target = {}, limits = [] }: Held, y: ValueScale): readonly Shape[] {
  const { low, high } = target;
  const band: readonly Shape[] =
    low === undefined || high === undefined
      ? []
      : [{ form: 'rect', look: 'band', x: 0, y: rounded(y(high)), width: 100, height: rounded(y(low) - y(high)) }];
  return [
    ...band,
    ...edgesOf(target).map((edge) => across('target', y(edge))),
    ...limits.map(({ value }) => across('limit', y(value))),
  ];
}
