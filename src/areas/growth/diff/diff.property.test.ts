/** What holds for any two versions of any ladder. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contract, freshDemand } from '#testing/contract-arbitrary.ts';
import { runs } from '#testing/runs.ts';
import { bumpOf } from './bump.ts';
import { BUMPS } from './change.ts';
import type { Contract } from './contract.ts';
import { applyDiff, diffLadders } from './diff.ts';
import { wordRuns } from '#changes/word-runs.ts';

const often = { numRuns: runs(2000) };

test('applying a diff gives the other version', () => {
  fc.assert(
    fc.property(contract, contract, (before, after) => {
      expect(applyDiff(before, diffLadders(before, after))).toEqual(after);
    }),
    often,
  );
});

test('a diff with itself is empty', () => {
  fc.assert(
    fc.property(contract, (version) => {
      expect(diffLadders(version, version)).toEqual({ changes: [] });
    }),
    often,
  );
});

test('the bump never falls when a demand is added', () => {
  fc.assert(
    fc.property(contract, contract, freshDemand, (before, after, demand) => {
      const more: Contract = { ...after, expectations: { ...after.expectations, [demand.id]: demand } };
      const [without, withIt] = [bumpOf(diffLadders(before, after)), bumpOf(diffLadders(before, more))];
      expect(BUMPS.indexOf(withIt)).toBeGreaterThanOrEqual(BUMPS.indexOf(without));
    }),
    often,
  );
});

test('a demand on an active level, and nothing else, is a major change', () => {
  fc.assert(
    fc.property(contract, freshDemand, (before, demand) => {
      const asked = { ...demand, disciplines: [] };
      const counts = asked.levels.some((id) => before.levels[id]?.status === 'active');
      fc.pre(counts && asked.levels.length > 0);
      const after: Contract = { ...before, expectations: { ...before.expectations, [asked.id]: asked } };
      expect(bumpOf(diffLadders(before, after))).toBe('major');
    }),
    often,
  );
});

test('what is the same and what was removed make the former words, what is the same and what was added the present ones', () => {
  const text = fc.array(fc.constantFrom('owns', ' ', '  ', 'the', 'a', '.', 'plan', '’', '\n'), { maxLength: 20 });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [before, after] = [left.join(''), right.join('')];
      const all = wordRuns(before, after);
      const without = (change: string) =>
        all
          .filter((run) => run.change !== change)
          .map((run) => run.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([before, after]);
    }),
    often,
  );
});
