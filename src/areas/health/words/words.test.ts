/** The sentences of health whose grammar follows their parts, in each language. */
import { expect, test } from 'vitest';
import { missingSentences } from '#words/define-words.ts';
import { healthWords } from './health-words.ts';

const { english, translations } = healthWords;
const german = healthWords({ language: 'de' });

test('no sentence is missing in German', () => {
  expect(missingSentences(english, translations.de)).toEqual([]);
});

test.each([
  [1, 1, '1 in one area', '1 in einem Bereich'],
  [6, 1, '6 in one area', '6 in einem Bereich'],
  [12, 4, '12 in four areas', '12 in vier Bereichen'],
])('%s questions in %s areas', (questions, areas, inEnglish, inGerman) => {
  const said = [english, german].map(({ check }) => check.questionsIn(questions, areas));
  expect(said).toEqual([inEnglish, inGerman]);
});

test.each([
  [1, '1 person', '1 Person', '1 minute', '1 Minute'],
  [2, '2 people', '2 Personen', '2 minutes', '2 Minuten'],
])('%s of each', (count, ...said) => {
  expect(
    [english, german]
      .map(({ snapshot }) => snapshot.people(count))
      .concat([english, german].map(({ check }) => check.minutes(count))),
  ).toEqual(said);
});

test('points are written as numbers are', () => {
  expect([english, german].map(({ trend }) => trend.points(2.25, 3))).toEqual([
    '2.3 on a scale from 1 to 3',
    '2,3 auf einer Skala von 1 bis 3',
  ]);
});

test('registers are listed', () => {
  expect([english, german].map(({ check }) => check.method.bring(['debt', 'risks', 'slos']))).toEqual([
    'Bring the figures with you: the registers of technical debt, risks and service objectives say more than memory does.',
    'Bringt die Zahlen mit: Die Register (technische Schulden, Risiken und Serviceziele) sagen mehr als die Erinnerung.',
  ]);
});
