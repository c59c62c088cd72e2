/** Ladders, the sets that they share, and what they ask in the end, each in few words. */
import type { ComposedLadder } from '#areas/growth/composition/compose.ts';
import { example } from '#model/rule.ts';

export const level = (id: string, rank: number) => ({ id, label: id, rank, track: 'ic' });
const levels = [level('engineer', 1), level('senior-engineer', 2)];
export const asked = (id: string, fields: object = {}) => ({
  id,
  group: 'delivery',
  levels: ['engineer'],
  text: `Keeps ${id} true.`,
  ...fields,
});
export const ladder = (id: string, fields: object = {}) =>
  example('ladder', { levels, expectations: [], ...fields }, { id });
export const set = (id: string, ...expectations: readonly object[]) =>
  example('behaviours', { groups: [{ id: `${id}-group`, label: id }], expectations }, { id });
export const shared = (id: string, fields: object = {}) => ({
  id,
  group: 'everyone-group',
  text: `Keeps ${id} true.`,
  ...fields,
});

/** `expectation @levels < source`, with `!` before one that is said differently. */
export function inWords({ data, origins }: ComposedLadder): readonly string[] {
  return data.expectations.map((each) => {
    const origin = origins.get(each.id);
    const said = origin?.override === undefined ? '' : '!';
    return `${said}${each.id} @${each.levels.join('+')} < ${origin?.source.id}`;
  });
}
