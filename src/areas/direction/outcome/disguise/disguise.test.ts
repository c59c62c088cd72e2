import { describe, expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { exampleKeyResult, exampleOutcome } from '../rule-examples.ts';
import { englishRecogniser } from './english.ts';
import { measureOf, outcomeForm } from './form.ts';
import { BEGINNINGS } from './labelled/beginnings.ts';
import { DEVELOPMENT } from './labelled/development.ts';
import { germanRecogniser } from './german.ts';
import { GERMAN, GERMAN_HELD_OUT } from './labelled/german.ts';
import { GERMAN_LATER_HELD_OUT } from './labelled/german-held-out.ts';
import { HELD_OUT } from './labelled/held-out.ts';
import { SECOND } from './labelled/second.ts';
import { SECOND_LATER } from './labelled/second-later.ts';
import { THIRD_HELD_OUT } from './labelled/third-held-out.ts';
import { accuracyOn } from './measure.ts';
import { recogniserFor } from './recognisers.ts';

const { signIn, purposeIn } = englishRecogniser;

test.each([
  ['the sentences it was built with', DEVELOPMENT, 0.99, 0.97],
  ['sentences it has never seen', HELD_OUT, 0.95, 0.85],
  ['the sentences of a second writer', SECOND, 0.99, 0.97],
  ['later sentences of the second writer', SECOND_LATER, 0.99, 0.97],
  ['outputs and outcomes that begin alike', BEGINNINGS, 0.99, 0.97],
  // False alarms cost trust, so a rare verb is rather missed.
  ['sentences of other domains that it has never seen', THIRD_HELD_OUT, 0.95, 0.8],
])('outputs are recognised in %s', (_, list, precision, recall) => {
  const result = accuracyOn(list, englishRecogniser);
  expect(result.precision).toBeGreaterThanOrEqual(precision);
  expect(result.recall).toBeGreaterThanOrEqual(recall);
});

test.each([
  ['the patterns were built with', GERMAN, 0.85],
  ['were written before the patterns', GERMAN_HELD_OUT, 0.85],
  ['it has never seen', GERMAN_LATER_HELD_OUT, 0.8],
])('outputs are recognised in German sentences that %s', (_, list, bound) => {
  const { precision, recall } = accuracyOn(list, germanRecogniser);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(bound);
  expect(list.outputs).toHaveLength(list.outcomes.length);
});

test.each([
  'Anträge werden vom Handy aus eingereicht',
  'Neue Fahrer fühlen sich gut eingearbeitet',
  'Anteil der Verträge am Handy unterzeichnet',
])('no output in German: %s', (text) => {
  expect(germanRecogniser.signIn(text)).toBeUndefined();
});

test('no sentence stands in two lists, and outcomes are as many as outputs', () => {
  const all = [DEVELOPMENT, HELD_OUT, SECOND, SECOND_LATER, BEGINNINGS, THIRD_HELD_OUT].flatMap(
    ({ outputs, outcomes }) => [...outputs, ...outcomes],
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(400);
  for (const list of [HELD_OUT, THIRD_HELD_OUT]) expect(list.outputs).toHaveLength(list.outcomes.length);
});

describe('what gives an output away', () => {
  test.each([
    ['**Ship** 12 features.', 'Ship 12 features', 'making'],
    [
      'By June, we will migrate all services to [Kubernetes](https://kubernetes.io).',
      'migrate all services to Kubernetes',
      'moving',
    ],
    ['Close 90 % of tickets', 'Close 90 % of tickets', 'closing'],
    ['100 % of teams trained', '100 % of teams trained', 'teaching'],
    ['Velocity of 40', 'Velocity', 'counting'],
    ['Hold 4 workshops', 'Hold 4 workshops', 'meeting'],
    ['Write docs for the API', 'Write docs for the API', 'writing'],
    ['The new checkout is live', 'The new checkout is live', 'making'],
    ['Relocate the depot to Lyon', 'Relocate the depot to Lyon', 'moving'],
    ['Ship the care plan editor by May', 'Ship the care plan editor by May', 'making'],
    ['Operating licence granted', 'Operating licence granted', 'making'],
  ])('%s', (text, words, family) => {
    expect(signIn(text)).toEqual({ words, family });
  });

  test.each([
    'Relocate 30 % fewer families',
    'Deliver care to the village by May',
    'Move 40 families out of temporary housing',
    'File a tax return from a phone',
    'Cover for sick colleagues is found in time',
    'Licences granted within a week',
  ])('nothing in %s, which begins like one', (text) => {
    expect(signIn(text)).toBeUndefined();
  });

  test.each(['', ' ', '**', '[]()', 'Ship', '12', 'x'.repeat(300), 'a '.repeat(150), 'the '.repeat(75)])(
    'nothing, in %j, without a throw and at once',
    (text) => {
      expect(signIn(text)).toBeUndefined();
    },
  );
});

describe('the form of an outcome', () => {
  const site = (data: Readonly<Record<string, unknown>>) =>
    exampleSite([
      example('metric', { title: 'First-day use', unit: '%' }, { id: 'first-day-use' }),
      exampleOutcome({ keyResults: [exampleKeyResult()], ...data }),
    ]);
  const formOf = (text: string, data: Readonly<Record<string, unknown>> = {}, recogniser = englishRecogniser) => {
    const { entry, view } = site(data);
    const outcome = entry('outcome', 'first-day');
    return outcomeForm(text, outcome, recogniser, measureOf(outcome.data.keyResults[0]!, outcome, view, recogniser));
  };
  const measure = 'measured by First-day use: from 40\u00A0% to 60\u00A0% by 30 June 2026';

  test('takes the purpose that the sentence itself gives', () => {
    expect(formOf('Launch the portal so that partners help themselves')).toBe(`Partners help themselves, ${measure}`);
  });

  test('is German where the sentences are', () => {
    expect(formOf('Das Portal launchen, damit Partner sich selbst helfen', {}, germanRecogniser)).toBe(
      'Partner sich selbst helfen, gemessen an First-day use: von 40\u00A0% auf 60\u00A0% bis 30. Juni 2026',
    );
  });

  test('takes the first sentence of the impact otherwise', () => {
    expect(formOf('Launch the portal', { customerImpact: 'Partners *help* themselves. We are happy.' })).toBe(
      `Partners help themselves, ${measure}`,
    );
  });

  test('asks who can do what where both are outputs', () => {
    expect(purposeIn('Build a tool so that we ship 12 features')).toBeUndefined();
    expect(formOf('Launch the portal', { customerImpact: 'Launch the portal.' })).toBe(
      `Who can do what better, ${measure}`,
    );
  });
});

test.each([
  ['en', true],
  ['en-GB', true],
  ['de-CH', true],
  ['fr', false],
])('sentences in %s are read: %s', (language, isRead) => {
  expect(recogniserFor(language) !== undefined).toBe(isRead);
});
