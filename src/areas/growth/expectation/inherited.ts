/** What a ladder would ask if it said nothing itself. */
import { compose, type Origin } from '../composition/compose.ts';
import type { Entry } from '#model/entry.ts';
import type { Expectation } from './expectation.ts';
import type { Playbook } from '#model/playbook.ts';

export interface Inherited extends Origin {
  readonly expectation: Expectation;
}

/** By id, what it inherits before it says any of it differently; what is asked no longer included. */
export function inheritedExpectations(
  ladder: Entry<'ladder'>,
  playbook: Pick<Playbook, 'resolve'>,
): ReadonlyMap<string, Inherited> {
  const silent: Entry<'ladder'> = { ...ladder, data: { ...ladder.data, expectations: [], overrides: [] } };
  const { data, retired, origins } = compose(silent, playbook);
  return new Map(
    [...data.expectations, ...retired].flatMap((expectation) => {
      const origin = origins.get(expectation.id);
      return origin === undefined ? [] : [[expectation.id, { ...origin, expectation }] as const];
    }),
  );
}
