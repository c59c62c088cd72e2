/** What is kept of a run comes back as it was, and what an earlier release kept of one does too. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { FakeStorage } from '#site/client/kept/fake-storage.ts';
import { difference } from '#site/client/kept/fields.ts';
import { KeptDocument } from '#site/client/kept/kept-document.ts';
import { placeIn } from '#site/client/kept/place.ts';
import { fieldsOf, runFrom, shapeOf } from './run-fields.client.ts';
import { cast, newRun, PHASES, STATUSES, type Run } from './run.ts';

const fresh = newRun('2026-04-08', 'round');
const KEY = 'run';

let storage: FakeStorage;
let moment = 0;
beforeEach(() => void (storage = new FakeStorage()));

const opened = () =>
  new KeptDocument(
    KEY,
    placeIn(() => storage),
    shapeOf('pulse'),
    () => (moment += 1),
  );
const kept = (document: KeptDocument) => runFrom(document.answers, fresh);
const change = (document: KeptDocument, to: (run: Run) => Run) =>
  document.change(difference(fieldsOf(kept(document)), fieldsOf(to(kept(document)))));

const id = fc.constantFrom('speaking-up', 'fear', 'constructor', 'to-string', 'a1');
const answer = fc.constantFrom('worse', 'better', 'constructor');
const action = fc.record({
  id: fc.constantFrom('2026-04-08-1', '2026-04-08-2', 'from-before'),
  text: fc.string(),
  owner: fc.constantFrom('', 'role/tech-lead'),
  due: fc.constantFrom('', '2026-05-01'),
  status: fc.constantFrom(...STATUSES),
  carried: fc.boolean(),
});
const run: fc.Arbitrary<Run> = fc.record({
  phase: fc.constantFrom(...PHASES),
  way: fc.constantFrom('round', 'form'),
  unit: fc.constantFrom('', 'team/billing'),
  date: fc.constantFrom('', '2026-04-08'),
  people: fc.nat(500),
  votes: fc.dictionary(id, fc.dictionary(answer, fc.nat(9))),
  ballot: fc.dictionary(id, answer),
  results: fc.dictionary(
    id,
    fc.oneof(
      fc.record({ answer, comment: fc.string() }),
      fc.record({ notApplicable: fc.string(), comment: fc.string() }),
    ),
  ),
  actions: fc.uniqueArray(action, { selector: (each) => each.id }),
});

test('a run comes back as it was', () => {
  fc.assert(
    fc.property(run, (given) => {
      storage = new FakeStorage();
      opened().change(fieldsOf(given));
      const reloaded = opened();
      expect(reloaded.troubles.size).toBe(0);
      expect(difference(fieldsOf(given), fieldsOf(kept(reloaded)))).toEqual({});
    }),
  );
});

test('a run that an earlier release kept is gone on with', () => {
  fc.assert(
    fc.property(run, (given) => {
      storage = new FakeStorage();
      storage.setItem('waymark-check:pulse', JSON.stringify(given));
      expect(difference(fieldsOf(given), fieldsOf(kept(opened())))).toEqual({});
    }),
  );
});

test.each([
  '{"phase":"agree"}',
  'null',
  '[]',
  JSON.stringify({ ...fresh, way: 7 }),
  JSON.stringify({ ...fresh, votes: { a: 1 } }),
])('what is no run is set aside: %s', (text) => {
  storage.setItem('waymark-check:pulse', text);
  const document = opened();
  expect([document.setAside, kept(document)]).toEqual([[text], fresh]);
});

test('two windows answer different questions, write different comments and actions, and lose none', () => {
  const [one, other] = [opened(), opened()];
  change(one, (present) => ({ ...present, phase: 'agree', results: { fear: { answer: 'worse', comment: 'Here.' } } }));
  change(other, (present) => ({
    ...present,
    results: { fear: { comment: 'Here.' }, 'speaking-up': { answer: 'better' } },
  }));
  const rest = { owner: '', due: '', status: 'open', carried: false } as const;
  change(other, (present) => ({ ...present, actions: [{ id: '2026-04-08-1', text: 'Call.', ...rest }] }));
  one.refresh();
  change(one, (present) => ({ ...present, actions: present.actions.map((each) => ({ ...each, due: '2026-05-01' })) }));
  change(other, (present) => ({
    ...present,
    actions: present.actions.map((each) => ({ ...each, text: 'Call her.' })),
  }));
  expect(kept(opened())).toMatchObject({
    phase: 'agree',
    results: { fear: { answer: 'worse', comment: 'Here.' }, 'speaking-up': { answer: 'better' } },
    actions: [{ text: 'Call her.', due: '2026-05-01' }],
  });
});

test('the order of votes, and who voted last, cannot be read from what is kept', () => {
  const ballots: readonly Readonly<Record<string, string>>[] = [
    { fear: 'worse' },
    { 'speaking-up': 'better', fear: 'better' },
    { fear: 'better' },
  ];
  const texts = [ballots, ballots.toReversed()].map((inOrder) => {
    [storage, moment] = [new FakeStorage(), 0];
    const document = opened();
    for (const ballot of inOrder) {
      change(document, (present) => ({ ...present, phase: 'ballot', ballot: { fear: '-', 'speaking-up': '-' } }));
      change(document, (present) => ({ ...present, ballot: { ...present.ballot, ...ballot } }));
      change(document, cast);
    }
    return (JSON.parse(storage.getItem(KEY) ?? '') as { answers: { votes: unknown } }).answers.votes;
  });
  expect(JSON.stringify(texts[1])).toBe(JSON.stringify(texts[0]));
});
