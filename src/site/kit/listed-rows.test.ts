/** The rows of a list as pages show them: nothing is said twice, and what nobody owns says so. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { listedRows, shownRow } from './listed-rows.ts';

const SINCE = '2026-04-08';
const { tools } = exampleSite([
  example('risk', { title: 'Locks', owner: undefined, trend: 'worse' }, { id: 'locks' }),
  example('risk', { title: 'Bridges', trend: 'worse' }, { id: 'bridges' }),
]);

test('what nobody owns says so, except under a title that says it of all', () => {
  const unowned = (name: 'risks-worse' | 'risks-unowned') =>
    listedRows(name, SINCE, 9, tools).rows.map(({ label, isUnowned }) => [label, isUnowned]);
  expect(unowned('risks-worse')).toEqual(
    expect.arrayContaining([
      ['Locks', true],
      ['Bridges', false],
    ]),
  );
  expect(unowned('risks-unowned')).toEqual([['Locks', false]]);
});

test('a row about a team that is for the team to see to names it once', () => {
  const team = { label: 'Harbour', href: '/teams/harbour/' };
  expect(shownRow({ item: team, owner: team }, tools).owner).toBeUndefined();
  expect(shownRow({ item: { label: 'Locks', href: '/risks/locks/' }, owner: team }, tools).owner).toEqual(team);
});
