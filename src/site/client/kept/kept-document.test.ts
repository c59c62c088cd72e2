/** What a browser keeps, with several windows at it, and what becomes of it where the browser or the text is bad. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FakeStorage } from './fake-storage.ts';
import type { Value } from './fields.ts';
import { KeptDocument, type DocumentShape } from './kept-document.ts';
import { keyOf } from './key.ts';
import { placeIn } from './place.ts';

const KEY = keyOf('/playbook/', { kind: 'onboarding', entry: 'billing-engineers', purpose: 'progress' });
const FORMER = keyOf('/playbook/', { kind: 'onboarding', entry: 'billing', purpose: 'progress' });
const EARLIER = 'waymark-onboarding:billing-engineers';

const shape: DocumentShape = {
  isValid: (name, value) => !name.startsWith('task ') || typeof value === 'boolean',
  former: [FORMER],
  earlier: [{ key: EARLIER, read: (value) => (Array.isArray(value) ? ticksOf(value) : undefined) }],
};

const ticksOf = (tasks: readonly unknown[]) => Object.fromEntries(tasks.map((task) => [`task ${String(task)}`, true]));

let storage: FakeStorage;
let moment: number;
beforeEach(() => {
  storage = new FakeStorage();
  moment = 1_800_000_000_000;
});

const inWindow = (key = KEY): KeptDocument =>
  new KeptDocument(
    key,
    placeIn(() => storage),
    shape,
    () => (moment += 1),
  );
const said = (document: KeptDocument) => [...document.troubles].toSorted();
const ticks = (document: KeptDocument) => [...document.answers.keys()].toSorted();
const record = (answers: Readonly<Record<string, readonly [Value, number]>>, version = 1) =>
  JSON.stringify({ version, since: -1, answers });

describe('two windows', () => {
  test('tick different tasks, and both stay ticked', () => {
    const [one, other] = [inWindow(), inWindow()];
    one.change({ 'task order-laptop': true });
    other.change({ 'task read-the-ledger': true });
    one.refresh();
    expect([ticks(one), ticks(other), ticks(inWindow())]).toEqual(
      Array.from({ length: 3 }, () => ['task order-laptop', 'task read-the-ledger']),
    );
  });

  test('hear of each other only when something differs', () => {
    const [one, other] = [inWindow(), inWindow()];
    let told = 0;
    other.follow(() => (told += 1));
    one.change({ 'task order-laptop': true });
    other.refresh();
    other.refresh();
    expect(told).toBe(1);
  });

  test('a stale one does not bring back what was cleared, nor untick what was ticked since', () => {
    const [one, stale] = [inWindow(), inWindow()];
    one.change({ 'task order-laptop': true, 'task greet': true });
    stale.refresh();
    one.clear();
    one.change({ 'task first-commit': true });
    stale.change({ 'task read-the-ledger': true });
    one.refresh();
    expect(ticks(one)).toEqual(['task first-commit', 'task read-the-ledger']);
    expect(ticks(stale)).toEqual(ticks(one));
  });

  /** One change, one delivery of what the others wrote, or one lost race: an older text that lands last. */
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.record({ act: fc.constant('change'), window: fc.nat(2), field: fc.nat(5) }) },
    { weight: 3, arbitrary: fc.record({ act: fc.constant('hear'), window: fc.nat(2), field: fc.constant(0) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('race'), window: fc.nat(2), field: fc.constant(0) }) },
  );

  test('never lose an answer of one another, however their edits, notices and races fall', () => {
    let races = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 8, maxLength: 40 }), fc.boolean(), (steps, isSetBack) => {
        storage = new FakeStorage();
        const windows = [inWindow(), inWindow(), inWindow()];
        const expected = new Map<string, number>();
        let before = '';
        for (const [index, { act, window, field }] of steps.entries()) {
          // A clock that is set back does not make a later answer an earlier one.
          if (isSetBack && index === 10) moment -= 86_400_000;
          const document = windows[window]!;
          if (act === 'hear') document.refresh();
          else if (act === 'race' && before !== '') {
            races += 1;
            storage.setItem(KEY, before);
            // The one whose text was overwritten hears of it.
            for (const each of windows) each.refresh();
          } else if (act === 'change') {
            before = storage.getItem(KEY) ?? '';
            document.change({ [`comment ${field}`]: index });
            expected.set(`comment ${field}`, index);
          }
        }
        for (const document of [...windows, ...windows]) document.refresh();
        for (const document of [...windows, inWindow()])
          expect(Object.fromEntries(document.answers)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 300 },
    );
    expect(races).toBeGreaterThan(100);
  });

  test('two entries and two playbooks on one origin do not meet', () => {
    const other = keyOf('/other/', { kind: 'onboarding', entry: 'billing-engineers', purpose: 'progress' });
    inWindow(other).change({ 'task order-laptop': true });
    inWindow(KEY.replace('billing-engineers', 'everyone')).change({ 'task greet': true });
    expect(ticks(inWindow())).toEqual([]);
  });
});

describe('a browser that keeps nothing', () => {
  type Case = readonly [how: string, make: (kept: FakeStorage) => void, trouble: string];

  test.each<Case>([
    ['blocks it', (kept) => void (kept.isBlocked = true), 'blocked'],
    ['has no room for a single character', (kept) => void (kept.room = 0), 'full'],
  ])('is noticed before anything is typed where it %s', (_, make, trouble) => {
    make(storage);
    expect(said(inWindow())).toEqual([trouble]);
  });

  test.each<Case>([
    ['blocks it', (kept) => void (kept.isBlocked = true), 'blocked'],
    ['is full', (kept) => void (kept.room = 10), 'full'],
    ['takes it and forgets it', (kept) => void (kept.isForgetful = true), 'blocked'],
  ])('is noticed at the change where it %s, and the page keeps all ticks', (_, make, trouble) => {
    const document = inWindow();
    document.change({ 'task greet': true });
    make(storage);
    document.change({ 'task order-laptop': true });
    expect([said(document), document.isUnkept]).toEqual([[trouble], true]);
    document.change({ 'task first-commit': true });
    expect(ticks(document)).toEqual(['task first-commit', 'task greet', 'task order-laptop']);
  });

  test('is written to as soon as it has room again', () => {
    const document = inWindow();
    storage.room = 10;
    document.change({ 'task order-laptop': true });
    storage.room = Infinity;
    document.refresh();
    expect([said(document), document.isUnkept, ticks(inWindow())]).toEqual([[], false, ['task order-laptop']]);
  });
});

describe('deleted in another window', () => {
  test('it stays on the page, is not written again by itself, and is kept again with the next change', () => {
    const document = inWindow();
    document.change({ 'task order-laptop': true });
    storage.clear();
    document.refresh();
    document.refresh();
    expect([said(document), ticks(document), storage.length]).toEqual([['deleted'], ['task order-laptop'], 0]);
    document.change({ 'task greet': true });
    expect([said(document), ticks(inWindow())]).toEqual([[], ['task greet', 'task order-laptop']]);
  });

  test('what was answered since is not lost to a window that still shows the old', () => {
    const stale = inWindow();
    stale.change({ 'comment 1': 'Old.' });
    storage.clear();
    inWindow().change({ 'comment 1': 'New.' });
    stale.refresh();
    expect(stale.answers.get('comment 1')).toBe('New.');
  });
});

describe('what an earlier release kept', () => {
  test('is read, and what was unticked since stays so', () => {
    storage.setItem(EARLIER, '["order-laptop","greet"]');
    const document = inWindow();
    expect(ticks(document)).toEqual(['task greet', 'task order-laptop']);
    document.change({ 'task greet': false });
    expect(inWindow().answers.get('task greet')).toBe(false);
    document.clear();
    expect(ticks(inWindow())).toEqual([]);
  });

  test('comes along where the entry has another name now', () => {
    storage.setItem(FORMER, record({ 'task greet': [true, 1_700_000_000_000] }));
    expect(ticks(inWindow())).toEqual(['task greet']);
  });

  test('is gone with the document', () => {
    storage.setItem(EARLIER, '["order-laptop"]');
    inWindow().remove();
    expect([ticks(inWindow()), storage.length]).toEqual([[], 0]);
  });
});

describe('a text that is damaged', () => {
  test.each([
    ['is no JSON', '{"version":1,"answers":{"task gr'],
    ['is something else', '[1,2]'],
    ['has no version', '{"answers":{}}'],
    ['has answers of another shape', '{"version":1,"answers":[]}'],
    ['is empty', ''],
    ['has a version that never was', record({}, 0.5)],
  ])('is set aside word for word, and said to be: one that %s', (_, text) => {
    storage.setItem(KEY, text);
    const document = inWindow();
    expect([said(document), document.setAside, ticks(document)]).toEqual([['set-aside'], [text], []]);
    document.change({ 'task greet': true });
    const reloaded = inWindow();
    expect([said(reloaded), reloaded.setAside, ticks(reloaded)]).toEqual([['set-aside'], [text], ['task greet']]);
    reloaded.forgetSetAside();
    expect(said(inWindow())).toEqual([]);
  });

  test('loses only the answers that are no answers', () => {
    const text = record({ 'task greet': [true, 5], 'task order-laptop': ['yes', 6], 'task of-old': [true, -1] });
    storage.setItem(KEY, text.replace('"task of-old"', '"task half":[true],"task of-old"'));
    const document = inWindow();
    expect(ticks(document)).toEqual(['task greet', 'task of-old']);
    expect(document.setAside[0]).toContain('"task order-laptop":["yes",6]');
  });

  test('of an earlier release is set aside too, once', () => {
    storage.setItem(EARLIER, '{"order-laptop":1}');
    inWindow();
    expect(inWindow().setAside).toEqual(['{"order-laptop":1}']);
    inWindow().forgetSetAside();
    expect(said(inWindow())).toEqual([]);
  });

  test('is not written over where there is no room to set it aside', () => {
    storage.setItem(KEY, 'damaged');
    storage.room = KEY.length + 'damaged'.length;
    const document = inWindow();
    document.change({ 'task greet': true });
    expect(said(document)).toContain('stuck');
    expect([storage.getItem(KEY), document.isUnkept]).toEqual(['damaged', true]);
  });

  test('by a newer edition is left as it is', () => {
    const text = record({ 'task greet': [true, 5] }, 2);
    storage.setItem(KEY, text);
    const document = inWindow();
    document.change({ 'task order-laptop': true });
    expect([said(document), storage.getItem(KEY), ticks(document)]).toEqual([['later'], text, ['task order-laptop']]);
  });
});

describe('fields', () => {
  test('of another edition are kept, even though nothing shows them', () => {
    storage.setItem(KEY, record({ 'mood of-the-day': [{ sun: 2 }, 5], 'task removed-since': [true, 5] }));
    inWindow().change({ 'task greet': true });
    expect(ticks(inWindow())).toEqual(['mood of-the-day', 'task greet', 'task removed-since']);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be called %s', (name) => {
    storage.setItem(KEY, `{"version":1,"since":-1,"answers":{"${name}":[{"polluted":true},5]}}`);
    const document = inWindow();
    document.change({ 'task greet': true });
    expect(ticks(inWindow())).toEqual([name, 'task greet'].toSorted());
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('with an impossible moment do not win forever', () => {
    storage.setItem(KEY, record({ 'comment 1': ['Old.', 1e300], 'comment 2': ['Old.', Number.MAX_SAFE_INTEGER] }));
    inWindow().change({ 'comment 1': 'New.', 'comment 2': 'New.' });
    expect(Object.fromEntries(inWindow().answers)).toEqual({ 'comment 1': 'New.', 'comment 2': 'New.' });
  });

  test('hold what is very large, and say where it is too large', () => {
    storage.room = 5_000_000;
    const document = inWindow();
    document.change({ 'comment 1': 'x'.repeat(4_000_000) });
    expect(said(document)).toEqual([]);
    document.change({ 'comment 2': 'x'.repeat(2_000_000) });
    expect(said(document)).toEqual(['full']);
    document.change({ 'comment 2': null });
    expect([said(document), inWindow().answers.get('comment 1')]).toEqual([[], 'x'.repeat(4_000_000)]);
  });
});
