import { describe, expect, test } from 'vitest';
import { check } from '#check/check.ts';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { DEVELOPMENT } from './labelled/development.ts';
import { HELD_OUT } from './labelled/held-out.ts';
import { LATER_HELD_OUT } from './labelled/later-held-out.ts';
import { accuracyOf, accuracyOn } from './measure.ts';
import { recognisersWith, signsIn } from './recognise.ts';
import blameRule from './rules/blame.ts';
import { SORTS, type Sort } from './sign.ts';

const recognisers = recognisersWith();

// False alarms cost trust, so a rare turn of phrase is rather missed.
describe.each([
  ['the sentences that the patterns were built with', DEVELOPMENT, 0.98, 0.97],
  ['sentences that were written before the patterns', HELD_OUT, 0.97, 0.95],
  ['sentences in the manner of others', LATER_HELD_OUT, 0.97, 0.85],
])('in %s', (_, list, precision, recall) => {
  test('what a review leaves out is found', () => {
    const all = accuracyOn(list);
    expect(all.precision).toBeGreaterThanOrEqual(precision);
    expect(all.recall).toBeGreaterThanOrEqual(recall);
  });

  test.each(SORTS)('a %s is not taken for something else', (sort) => {
    expect(accuracyOf(sort, list).precision).toBeGreaterThanOrEqual(0.95);
  });
});

test('there are more than 200 sentences, as many harmless ones as others, and none twice', () => {
  const lists = [DEVELOPMENT, HELD_OUT, LATER_HELD_OUT];
  expect(Object.values(DEVELOPMENT).flat().length).toBeGreaterThanOrEqual(200);
  for (const list of lists) {
    const found = SORTS.flatMap((sort) => list[sort]);
    expect(list.harmless.length / found.length).toBeGreaterThan(0.8);
  }
  const harmless = lists.flatMap((list) => list.harmless);
  expect(new Set(harmless).size).toBe(harmless.length);
});

describe('other words are made of those of the sentence', () => {
  test.each<[Sort, string, string]>([
    ['blame', 'The engineer should have checked the logs.', '“The engineer had not checked …, because …”'],
    ['blame', 'You should have asked us first.', '“You had not asked …, because …”'],
    ['blame', 'The changes should have been reviewed.', '“The changes were not reviewed …, because …”'],
    ['blame', 'The team shouldn’t have deployed on a Friday.', '“The team had deployed …, because …”'],
    ['blame', 'The operator forgot to rotate the key.', '“The operator did not rotate …, because …”'],
    ['cause', 'The root cause was a missing index.', '“One contributing factor was a missing index”'],
    ['counterfactual', 'A staging test would have caught it.', '“There was no staging test”'],
    ['counterfactual', 'Had we tested the restore, nobody would know.', '“We had not tested …, because …”'],
    ['person', 'Anna restarted the primary.', '“The engineer on call restarted the primary…”'],
  ])('%s: %s', (sort, sentence, instead) => {
    expect(signsIn(sentence, recognisers[sort])[0]?.instead).toContain(instead);
  });
});

test.each(['', ' ', '**', '“', '```', '.', 'should have', 'if only', '@', '’s', 'x'.repeat(5000), 'the '.repeat(3000)])(
  'nothing, in %j, without a throw and at once',
  (text) => {
    expect(SORTS.flatMap((sort) => signsIn(text.slice(0, 5000), recognisers[sort])).length).toBeLessThanOrEqual(1);
  },
);

describe('words are marked where they stand', () => {
  const story = (lines: string) =>
    `---\ntitle: A story\nowner: team/example-team\nreviewed: 2026-04-01\ndate: 2026-03-18\n${lines}takeaways: [One.]\ntoldBy: team/example-team\n---\n`;
  const placesIn = (file: string, text: string) =>
    check(memoryTree({ 'playbook.yaml': 'name: A\ndescription: B.\n', [file]: text }), {
      kinds,
      rules: [blameRule],
      findings: [],
      today: '2026-04-15',
    })
      .diagnostics.filter(({ rule }) => rule === blameRule.id)
      .map(({ location: { start, end } }) => [start.line, start.column, end.line, end.column]);

  test.each([
    [
      'in a folded text, over a line break',
      'failure: >-\n  All went well.\n  It was human\n  error.\nfix: A check.\n',
      [8, 10, 9, 8],
    ],
    ['in quotes', "failure: 'It wasn''t luck. It was human error.'\nfix: A check.\n", [6, 35, 6, 46]],
    [
      'the second of two that are alike',
      'failure: As a human error “human error”; it was human error.\nfix: A check.\n',
      [6, 15, 6, 26],
    ],
  ])('%s', (_, lines, place) => {
    expect(placesIn('stories/first.md', story(lines))[0]).toEqual(place);
  });

  test('in the text below, but not in its code and its quotations', () => {
    const body = 'Fine.\n\n```\nhuman error\n```\n\n> human error\n\n- Not so bad\n- It was human error\n';
    expect(placesIn('stories/first.md', story('failure: It broke.\nfix: A check.\n') + body)).toEqual([
      [20, 10, 20, 21],
    ]);
  });
});
