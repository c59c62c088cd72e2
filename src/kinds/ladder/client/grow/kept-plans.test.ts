/** What the browser keeps of plans, and what it leaves alone. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../grow/plan.ts';
import { forget, keep, keptPlan, keptPlans, newKey } from './kept-plans.ts';

const plan: Plan = {
  ladder: { id: 'engineering', label: 'Engineering ladder' },
  version: '1.0.0',
  to: { id: 'senior', label: 'Senior engineer' },
  changed: '2026-11-20',
  groups: [{ id: 'craft', label: 'Craft', asked: [], evidence: 'The ledger.', goals: [] }],
};

/** As much of the browser's storage as is used: a record by key whose keys can be listed. */
function storage(full = false): Storage {
  const methods = {
    getItem: (key: string) => (kept as unknown as Record<string, string | undefined>)[key] ?? null,
    setItem(key: string, value: string) {
      if (full) throw new Error('No room left');
      Object.assign(kept, { [key]: value });
    },
    removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
  };
  const kept: Storage = Object.create(methods) as Storage;
  return kept;
}

describe('plans in this browser', () => {
  beforeEach(() => void vi.stubGlobal('localStorage', storage()));
  afterEach(() => void vi.unstubAllGlobals());

  test('are kept side by side, the latest first', () => {
    const later = { ...plan, changed: '2026-12-01' };
    expect([keep({ key: 'waymark-growth-plan:a', plan }), keep({ key: 'waymark-growth-plan:b', plan: later })]).toEqual(
      [true, true],
    );
    expect(keptPlans().map(({ key }) => key)).toEqual(['waymark-growth-plan:b', 'waymark-growth-plan:a']);
    expect(keptPlan('waymark-growth-plan:a')?.plan).toEqual(plan);
    forget('waymark-growth-plan:b');
    expect(keptPlans()).toHaveLength(1);
  });

  test('have names of their own', () => {
    expect(newKey()).toMatch(/^waymark-growth-plan:[a-z0-9]+-[a-z0-9]+$/);
  });

  test.each([
    ['is broken', '{'],
    ['is no plan', '{"format":1,"plan":{}}'],
    ['a later Waymark wrote', JSON.stringify({ format: 2, plan })],
  ])('that it cannot read are left as they are: one that %s', (_, record) => {
    localStorage.setItem('waymark-growth-plan:a', record);
    localStorage.setItem('another-program', 'x');
    expect(keptPlans()).toEqual([]);
    expect(localStorage.getItem('waymark-growth-plan:a')).toBe(record);
  });

  test.each([
    ['has no room', storage(true)],
    ['keeps nothing', undefined],
  ])('that a browser does not keep are not thought to be kept: one that %s', (_, given) => {
    vi.stubGlobal('localStorage', given);
    expect(keep({ key: 'waymark-growth-plan:a', plan })).toBe(false);
    expect(keptPlans()).toEqual([]);
  });
});
