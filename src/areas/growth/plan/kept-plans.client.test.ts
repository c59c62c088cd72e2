/** Plans in the browser's storage: note by note from all windows, and the data of earlier releases. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { difference } from '#site/client/kept/fields.ts';
import { FakeStorage } from '#site/client/kept/fake-storage.ts';
import { KeptDocument } from '#site/client/kept/kept-document.ts';
import { placeIn } from '#site/client/kept/place.ts';
import { fieldsOf, planFrom, toHandOn } from './plan-fields.ts';
import { withGroup, type Goal, type Plan, type PlanGroup } from './plan.ts';
import { newId, shapeOf } from './kept-plans.client.ts';

const group = (id: string, label: string): PlanGroup => ({
  id,
  label,
  asked: [{ id: 'tests', text: 'Tests.', mark: 'new' }],
  evidence: '',
  goals: [],
});
const plan: Plan = {
  ladder: { id: 'engineering', label: 'Engineering ladder' },
  version: '1.0.0',
  to: { id: 'senior', label: 'Senior engineer' },
  changed: '2026-11-20',
  groups: [
    group('craft', 'Craft'),
    group('constructor', 'Building'),
    { ...group('old', 'Heroics'), asked: [], evidence: 'Once.' },
  ],
};

let storage: FakeStorage;
let moment = 0;
beforeEach(() => void (storage = new FakeStorage()));

const opened = () =>
  new KeptDocument(
    'plan',
    placeIn(() => storage),
    shapeOf('a'),
    () => (moment += 1),
  );
const kept = (document: KeptDocument) => planFrom(document.answers);
function note(document: KeptDocument, id: string, change: Partial<PlanGroup>): void {
  const before = kept(document);
  if (before) document.change(difference(fieldsOf(before), fieldsOf(withGroup(before, id, change, '2026-11-21'))));
}

test('ids are words that a key can hold', () => {
  expect(newId()).toMatch(/^[a-z0-9]+-[a-z0-9]+$/);
});

test('a plan comes back as it was', () => {
  const words = fc.constantFrom('', 'The ledger.\n=Not a formula', '  two  ', '橋 and "quotes"');
  const goals = fc.array(fc.record({ text: words, by: fc.constantFrom('', '2027-03-01') }), { maxLength: 12 });
  const notes = fc.record({ evidence: words, notApplicable: fc.option(words, { nil: undefined }), goals });
  fc.assert(
    fc.property(notes, notes, (craft, building) => {
      storage = new FakeStorage();
      const noted = withGroup(withGroup(plan, 'craft', craft, '2026-11-21'), 'constructor', building, '2026-11-21');
      opened().change(fieldsOf(noted));
      const reloaded = opened();
      expect(reloaded.troubles.size).toBe(0);
      expect(toHandOn(kept(reloaded) ?? plan)).toEqual(toHandOn(noted));
    }),
  );
});

describe('two windows of one plan', () => {
  const goal = (id: string, text: string, by = ''): Goal => ({ id, text, by });

  test('write under different groups and in different goals, and lose nothing', () => {
    opened().change(
      fieldsOf({ ...plan, groups: plan.groups.map((each) => ({ ...each, goals: [goal('m1', 'Lead.')] })) }),
    );
    const [one, other] = [opened(), opened()];
    note(one, 'craft', { evidence: 'The ledger.' });
    note(other, 'constructor', { notApplicable: '' });
    note(one, 'craft', { goals: [goal('m1', 'Lead a design.'), goal('m2', 'Write.')] });
    // This window has not heard of the new words.
    note(other, 'craft', { goals: [goal('m1', 'Lead.', '2027-03-01'), goal('m3', 'Slice.')] });
    expect(
      kept(opened())?.groups.map(({ id, evidence, notApplicable, goals }) => [id, evidence, notApplicable, goals]),
    ).toEqual([
      [
        'craft',
        'The ledger.',
        undefined,
        [goal('m1', 'Lead a design.', '2027-03-01'), goal('m2', 'Write.'), goal('m3', 'Slice.')],
      ],
      ['constructor', '', '', [goal('m1', 'Lead.')]],
      ['old', 'Once.', undefined, [goal('m1', 'Lead.')]],
    ]);
  });

  test('a note under a group that the other has just found to be gone stays', () => {
    const [one, other] = [opened(), opened()];
    one.change(fieldsOf(plan));
    other.refresh();
    one.change(difference(fieldsOf(plan), fieldsOf({ ...plan, groups: plan.groups.slice(1) })));
    note(other, 'craft', { evidence: 'The ledger.' });
    one.refresh();
    expect(kept(one)?.groups.find(({ id }) => id === 'craft')).toMatchObject({ asked: [], evidence: 'The ledger.' });
  });
});

describe('what an earlier release kept', () => {
  test('is gone on with, its goals in their order', () => {
    const goals = Array.from({ length: 12 }, (_, index) => ({ text: `Goal ${index}`, by: '' }));
    const earlier = withGroup(plan, 'craft', { goals, evidence: 'The ledger.' }, '2026-11-20');
    storage.setItem('waymark-growth-plan:a', JSON.stringify({ format: 1, plan: earlier }));
    expect(toHandOn(kept(opened()) ?? plan)).toEqual(earlier);
  });

  test.each([
    ['is broken', '{'],
    ['is no plan', '{"format":1,"plan":{}}'],
    ['has a format that never was', JSON.stringify({ format: 2, plan })],
  ])('is set aside word for word where it %s', (_, record) => {
    storage.setItem('waymark-growth-plan:a', record);
    storage.setItem('another-program', 'x');
    const document = opened();
    expect([kept(document), document.setAside, storage.getItem('another-program')]).toEqual([undefined, [record], 'x']);
  });
});

test.each([
  ['groups', [{ id: 'craft' }, 7]],
  ['to', 'senior'],
  ['evidence craft', 7],
  ['goal craft m1 text', null],
])('a field that cannot be shown is set aside, and the rest stays: %s', (name, value) => {
  opened().change(fieldsOf(plan));
  const record = JSON.parse(storage.getItem('plan') ?? '') as { answers: Record<string, unknown> };
  record.answers[name] = [value, moment + 1];
  storage.setItem('plan', JSON.stringify(record));
  const document = opened();
  expect(document.setAside).toHaveLength(value === null ? 0 : 1);
  expect(document.answers.get('ladder')).toEqual(plan.ladder);
});
