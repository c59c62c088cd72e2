/** What fits into a share and what does not are all that is planned, and what fits takes no more than the share. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#testing/runs.ts';
import { sum } from '../balance/balance.ts';
import { middleOf } from '../balance/estimates.ts';
import { someDebts } from '../some-debts.ts';
import { plansOf } from './planned.ts';

const capacity = { refactoring: 10, testing: 5, modernisation: 0 };
const weights = { risk: 1, cost: 1, customerImpact: 1 };

test('what does not fit is left over, and only then', () => {
  fc.assert(
    fc.property(someDebts, fc.integer({ min: 1, max: 120 }), (debts, personDaysPerCycle) => {
      for (const { kept, planned, debts: all, beyond } of plansOf(debts, {
        capacity,
        debt: { weights, personDaysPerCycle },
      })) {
        const taken = all.filter((debt) => !beyond.includes(debt));
        expect(sum(all, ({ data }) => middleOf(data.principal.personDays))).toBe(planned);
        if (kept === undefined) expect(beyond).toEqual([]);
        else {
          expect(sum(taken, ({ data }) => middleOf(data.principal.personDays))).toBeLessThanOrEqual(kept);
          expect(beyond.length > 0).toBe(planned > kept);
        }
      }
    }),
    { numRuns: runs(300) },
  );
});
