/** The sentences of decisions whose grammar follows their parts, in each language. */
import { expect, test } from 'vitest';
import type { Name } from '#model/speech.ts';
import { missingSentences } from '#words/define-words.ts';
import { piecesOf } from '#words/pieces.ts';
import { decisionsWords } from './decisions-words.ts';

const { english, translations } = decisionsWords;
const both = [english, decisionsWords({ language: 'de' })];

const named = (one: string, many: string): readonly [Name, Name] => [
  { one, many, inText: { one: one.toLowerCase(), many: many.toLowerCase() } },
  { one, many, inText: { one, many } },
];
const [system, systemInGerman] = named('Service', 'Services');

test('no sentence is missing in German', () => {
  expect(missingSentences(english, translations.de)).toEqual([]);
});

test.each([
  [0, 'To be decided by D, today', 'Zu entscheiden bis zum D, heute'],
  [1, 'To be decided by D, in 1 day', 'Zu entscheiden bis zum D, in 1 Tag'],
  [9, 'To be decided by D, in 9 days', 'Zu entscheiden bis zum D, in 9 Tagen'],
  [-1, 'Was to be decided by D, 1 day ago', 'War bis zum D zu entscheiden, vor 1 Tag'],
  [-2, 'Was to be decided by D, 2 days ago', 'War bis zum D zu entscheiden, vor 2 Tagen'],
])('a deadline that is %s days away', (days, ...said) => {
  expect(both.map(({ decision }) => decision.toDecide('D', days))).toEqual(said);
});

test.each([
  [0, true, 'in the {forum}', 'Forum: {forum}'],
  [1, false, '{parties} decides', '{parties} entscheidet'],
  [1, true, '{parties} decides in the {forum}', '{parties} entscheidet (Forum: {forum})'],
  [2, true, '{parties} decide in the {forum}', '{parties} entscheiden (Forum: {forum})'],
  [0, false, '', ''],
])('%s who decide, in a forum: %s', (parties, hasForum, ...said) => {
  expect(both.map(({ board }) => board.decides(parties, hasForum))).toEqual(said);
});

test.each([
  [2, 3, 'Met by 2 of 3 services', 'Services: 2 von 3 erfüllen es'],
  [1, 1, 'Met by 1 of 1 service', 'Service: 1 von 1 erfüllt es'],
  [0, 2, 'Met by 0 of 2 services', 'Services: 0 von 2 erfüllen es'],
])('met by %s of %s, in the words of the organisation', (met, of, inEnglish, inGerman) => {
  const [one, other] = both;
  expect(one?.standard.metBy(met, of, system)).toBe(inEnglish);
  expect(other?.standard.metBy(met, of, systemInGerman)).toBe(inGerman);
});

test.each([
  [{ types: [], tiers: [], lifecycles: [], domains: [] }, 'All services.', 'Alle Services.'],
  [
    { types: ['service', 'library'], tiers: [0, 1], lifecycles: ['production', 'deprecated'], domains: ['Payments'] },
    'All services and libraries of tier 0 and 1 that are in production and deprecated, in Payments.',
    'Alle Dienste und Bibliotheken (Tier 0 und 1; produktiv oder im Auslaufen; Bereich: Payments).',
  ],
] as const)('what a standard applies to: %j', (appliesTo, inEnglish, inGerman) => {
  const { types, tiers, lifecycles, domains } = appliesTo;
  const given = { types: [...types], tiers: [...tiers], lifecycles: [...lifecycles], domains };
  const [one, other] = both;
  expect(one?.standard.appliesTo(given, system)).toBe(inEnglish);
  expect(other?.standard.appliesTo(given, systemInGerman)).toBe(inGerman);
});

test.each([
  [0, 'From the first step to the last: at most D', 'Vom ersten bis zum letzten Schritt: höchstens D'],
  [1, '…, and one step without a timebox', '…, dazu ein Schritt ohne Frist'],
  [2, '…, and two steps without a timebox', '…, dazu zwei Schritte ohne Frist'],
])('the time of all steps where %s have none', (untimed, ...said) => {
  const begin = both.map(({ governance }) => governance.total('D', 0));
  const told = both.map(({ governance }, index) =>
    governance.total('D', untimed).replace(untimed ? (begin[index] ?? '') : '', untimed ? '…' : ''),
  );
  expect(told).toEqual(said);
});

test('a sentence with markup has the same places in each language', () => {
  const sentences = both.map(({ decision, board, timeline, exceptions, governance, standard, adoption }) =>
    [
      decision.successor,
      board.follow,
      timeline.today,
      exceptions.until,
      governance.decidedIn,
      standard.seenBy,
      adoption.since,
    ].map((sentence) => piecesOf(sentence, () => true).flatMap((piece) => ('place' in piece ? piece.place : []))),
  );
  expect(sentences[1]).toEqual(sentences[0]);
});
