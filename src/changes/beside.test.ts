/** What is said of the numbers and the facts beside an entry. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { exampleTree } from '#check/example-tree.ts';
import { example } from '#model/rule.ts';
import { compareStates } from './compare.ts';

function sentences(file: string, before: string | undefined, after: string | undefined) {
  const state = (text: string | undefined) => {
    const beside = text === undefined ? [] : [{ file, text }];
    const tree = exampleTree([...kinds.map(({ name }) => example(name)), ...beside], kinds);
    const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: '2026-04-15' });
    expect(diagnostics.filter(({ location }) => location.file === file)).toEqual([]);
    return { name: 'a', revision: undefined, tree, playbook, diagnostics };
  };
  const options = { kinds, visibility: 'internal', today: '2026-04-15' } as const;
  const { changes, files, reviews } = compareStates(state(before), state(after), options);
  expect(reviews).toEqual([]);
  expect(files).toEqual([]);
  return changes.flatMap(({ statements }) => statements.map(({ says, weight }) => `${weight}: ${says}`));
}

const SERIES = 'date,value\n2026-01-31,40\n2026-02-28,44\n';
const FACTS = 'system,requirement,state,date,evidence\n';
const fact = (state: string, day = '2026-04-01') => `${FACTS}example-system,example,${state},${day},\n`;

test.each<[string, string | undefined, string | undefined, readonly string[]]>([
  ['a first series', undefined, SERIES, ['fields: gets 2 new values, the last for 28 February 2026: 44']],
  ['a new value', SERIES, `${SERIES}2026-03-31,41.5\n`, ['fields: gets 1 new value, the last for 31 March 2026: 41.5']],
  ['a corrected value', SERIES, SERIES.replace('44', '43'), ['fields: corrects 1 value of 28 February 2026']],
  [
    'several corrected values',
    SERIES,
    SERIES.replace(',4', ',5').replace('44', '43'),
    ['fields: corrects 2 values of 31 January 2026 to 28 February 2026'],
  ],
  ['a value that is gone', SERIES, SERIES.replace('2026-01-31,40\n', ''), ['fields: loses 1 value of 31 January 2026']],
  ['a series that is gone', SERIES, undefined, ['fields: loses 2 values of 31 January 2026 to 28 February 2026']],
  ['other line ends', SERIES, SERIES.replaceAll('\n', '\r\n'), []],
])('a metric: %s', (_, before, after, expected) => {
  expect(sentences('metrics/example-metric.csv', before, after)).toEqual(expected);
});

test.each<[string, string | undefined, string | undefined, readonly string[]]>([
  ['a first fact', undefined, fact('met'), ['fields: has 1 fact that is now met']],
  ['another state', fact('met'), fact('not-met'), ['fields: has 1 fact that is now not met']],
  ['another day', fact('met'), fact('met', '2026-04-09'), ['upkeep: has 1 fact looked at again, with the same result']],
  ['a fact that is gone', fact('met'), FACTS, ['fields: loses 1 fact']],
])('a standard: %s', (_, before, after, expected) => {
  expect(sentences('standards/example-standard.facts.csv', before, after)).toEqual(expected);
});
