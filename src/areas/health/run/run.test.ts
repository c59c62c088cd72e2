import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  begin,
  cast,
  newRun,
  notApplicableTo,
  obstacles,
  reveal,
  unanswered,
  votesToShow,
  withAction,
  type Run,
} from './run.ts';
import { NOT_APPLICABLE } from './sheet.client.ts';
import { RUN_WORDS } from './run-words.ts';
import { SHEET } from './sheet-of-two.client.ts';

const round = begin({ ...newRun('2026-04-08', 'round'), unit: 'team/example-team' }, []);
const voted = (...ballots: readonly Readonly<Record<string, string>>[]): Run =>
  ballots.reduce<Run>((run, ballot) => cast({ ...run, phase: 'ballot', ballot }), round);
const same = (count: number, ballot: Readonly<Record<string, string>>) => Array.from({ length: count }, () => ballot);

describe('votes', () => {
  test('are added up, and the ballot is forgotten', () => {
    const run = voted({ 'speaking-up': 'worse' }, { 'speaking-up': 'better', fear: 'worse' });
    expect(run).toMatchObject({ phase: 'pass', people: 2, ballot: {} });
    expect(run.votes).toEqual({ 'speaking-up': { worse: 1, better: 1 }, fear: { worse: 1 } });
  });

  test('say the same in whichever order they were cast', () => {
    const ballot = fc.record({
      'speaking-up': fc.constantFrom('worse', 'better'),
      fear: fc.constantFrom('worse', 'better'),
    });
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        expect(voted(...ballots.toReversed())).toEqual(voted(...ballots));
      }),
    );
  });

  test('of those to whom a question does not apply are counted apart, and stand for the group where they are most', () => {
    const run = voted(...same(6, { fear: NOT_APPLICABLE }), { fear: 'worse' });
    expect(run.votes).toEqual({ fear: { [NOT_APPLICABLE]: 6, worse: 1 } });
    expect(notApplicableTo(run, 'fear')).toBe(6);
    expect(votesToShow(run, 'fear', SHEET)).toBeUndefined();
    expect(reveal(run, SHEET).results).toEqual({ fear: { notApplicable: '' } });
  });

  test('of someone who answered nothing are none: an empty ballot makes up for nobody', () => {
    expect(voted(...same(3, { fear: 'worse' }), {}, {})).toMatchObject({ phase: 'pass', people: 3 });
  });

  test('of someone who comes late are added to those that were shown, and what was agreed stays', () => {
    const shown = reveal(voted(...same(5, { fear: 'better' })), SHEET);
    const agreed: Run = { ...shown, results: { fear: { answer: 'worse', comment: 'Talked over.' } } };
    const again = reveal(cast({ ...agreed, phase: 'ballot', ballot: { fear: 'worse' } }), SHEET);
    expect(again).toMatchObject({ people: 6, results: agreed.results, votes: { fear: { better: 5, worse: 1 } } });
  });

  test.each([
    [4, undefined],
    [5, { better: 5 }],
  ])('of %i people are shown as %j where five are asked for', (people, shown) => {
    expect(votesToShow(voted(...same(people, { fear: 'better' })), 'fear', SHEET)).toEqual(shown);
  });

  test('are never shown where a group filled in one form', () => {
    const run: Run = { ...voted(...same(6, { fear: 'better' })), way: 'form' };
    expect(votesToShow(run, 'fear', SHEET)).toBeUndefined();
  });
});

describe('when the answers are shown', () => {
  test('the middle stands for the group; of two middles the worse, also where the question is turned round', () => {
    const halves = [
      ...same(3, { 'speaking-up': 'worse', fear: 'worse' }),
      ...same(3, { 'speaking-up': 'better', fear: 'better' }),
    ];
    expect(reveal(voted(...halves), SHEET).results).toEqual({
      'speaking-up': { answer: 'worse' },
      fear: { answer: 'better' },
    });
  });

  test('a question that too few answered has no answer yet', () => {
    const run = reveal(voted(...same(4, { fear: 'worse' }), {}), SHEET);
    expect(run.results).toEqual({});
    expect(unanswered(run, SHEET)).toEqual([1, 2]);
  });
});

describe('what stands in the way of a snapshot', () => {
  const complete: Run = {
    ...voted(...same(5, { 'speaking-up': 'worse' })),
    phase: 'agree',
    results: { 'speaking-up': { answer: 'worse' }, fear: { notApplicable: 'We release daily.' } },
  };
  test.each<readonly [string, Partial<Run>, readonly RegExp[]]>([
    ['nothing', {}, []],
    ['no unit', { unit: '' }, [/which team/]],
    ['no day', { date: '' }, [/which day/]],
    ['too few people', { people: 4 }, [/At least 5 people/]],
    [
      'a question that does not apply, without its reason',
      { results: { fear: { notApplicable: ' ' } } },
      [/why question 2/],
    ],
    ['half an action', { actions: withAction(complete).actions }, [/each action/]],
  ])('%s', (_, changed, expected) => {
    const found = obstacles({ ...complete, ...changed }, SHEET, RUN_WORDS);
    expect(found).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(found[index]).toMatch(words);
  });
});

test('a new action has an id that no other has', () => {
  const carried = { id: '2026-04-08-1', text: '', owner: '', due: '', status: 'open', carried: true } as const;
  expect(withAction(withAction(begin(round, [carried]))).actions.map(({ id }) => id)).toEqual([
    '2026-04-08-1',
    '2026-04-08-2',
    '2026-04-08-3',
  ]);
});
