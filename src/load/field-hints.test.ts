/** A wrong value is one finding, and its hint says what the field takes. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { loadPlaybook } from './load.ts';

const TERM = {
  title: 'Toil',
  owner: 'team/platform',
  reviewed: '2026-04-01',
  definition: 'Work that grows with the service.',
};

/** The hints on fields of an entry that has these alone; what is missing beside them is left out. */
function hintsOn(folder: 'incidents' | 'outcomes' | 'slos', fields: Readonly<Record<string, string>>) {
  const yaml = Object.entries({ title: 'Toil', ...fields }).map(([name, value]) => `${name}: ${value}\n`);
  const { problems } = loadPlaybook(memoryTree({ ...smallestPlaybook, [`${folder}/toil.yaml`]: yaml.join('') }), kinds);
  return problems.filter(({ message }) => message.startsWith('Unexpected')).map(({ hint }) => hint);
}

test.each([
  ['an empty value', { title: '' }, 'Write a text after `title:`, or remove the line.'],
  ['the name that other tools give it', { description: 'Work by hand.' }, 'Write `summary:`.'],
  ['a year for a day', { reviewed: '2026' }, 'Change `reviewed` to a real date, such as `2026-04-01`.'],
  ['a folder for a kind', { owner: 'teams/platform' }, 'Write `team/platform`.'],
  [
    'a link for a reference',
    { related: '[[Toil](../teams/platform.yaml)]' },
    'Write a list, one `- ` line for each item below `related:`.',
  ],
  [
    'a link as an item',
    { related: '["[Us](../teams/platform.yaml)"]' },
    'Write `team/platform`: an id belongs here, not a name.',
  ],
  [
    'a link without quotes',
    { related: '\n  - [Us](../teams/platform.yaml)' },
    'Write `team/platform`: an id belongs here, not a name.',
  ],
  [
    'a list with a gap',
    { tags: '[toil,, work]' },
    'Write a list: `tags: [toil, work]`, or one `- ` line for each item.',
  ],
  [
    'a list with a gap and signs in a word',
    { tags: '[C++,, work]' },
    'Write a list: `tags: ["C++", work]`, or one `- ` line for each item.',
  ],
])('%s', (_, fields, hint) => {
  const yaml = Object.entries({ ...TERM, ...fields })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
  const { problems } = loadPlaybook(memoryTree({ ...smallestPlaybook, 'terms/toil.yaml': yaml }), kinds);
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});

test.each([
  ['12_000', 'Write `order: 12000`.'],
  ['45 min', 'Write `order: 45`.'],
  ['5,5', 'Change `order` to a number.'],
  ['1,000', 'Change `order` to a number.'],
  ['5 to 10', 'Change `order` to a number.'],
])('a number written as %s keeps all of its digits in the hint, or none', (order, hint) => {
  const guide = `---\ntitle: Toil\nowner: team/platform\nreviewed: 2026-04-01\norder: ${order}\n---\n\nText.\n`;
  const { problems } = loadPlaybook(memoryTree({ ...smallestPlaybook, 'guides/toil.md': guide }), kinds);
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});

test.each([
  ['Q4 2026', 'Write `period: 2026-Q4`.'],
  ['2026-q4', 'Write `period: 2026-Q4`.'],
  ['H2/26', 'Write `period: 2026-H2`.'],
  ['2026 Q2', 'Write `period: 2026-Q2`.'],
  ['2026-Q5', 'Change `period` to a quarter or a half-year, such as `2026-Q4` or `2026-H2`.'],
])('a period written as %s', (period, hint) => {
  expect(hintsOn('outcomes', { period })).toEqual([hint]);
});

test.each([
  [
    '2026-09-03T14:05',
    'Add how far the clock was from UTC: `started: 2026-09-03T14:05Z` for UTC itself, `started: 2026-09-03T14:05+02:00` where it was two hours ahead.',
  ],
  ['2026-09-03 9:05 UTC', 'Write `started: 2026-09-03T09:05Z`.'],
  ['2026-09-03 14:05 +0200', 'Write `started: 2026-09-03T14:05+02:00`.'],
  [
    '2026-09-03',
    'Change `started` to a date and time with its zone, such as `2026-09-03T14:05+02:00`, or `2026-09-03T12:05Z` for UTC.',
  ],
])('a moment written as %s', (started, hint) => {
  expect(hintsOn('incidents', { started })).toEqual([hint]);
});

test.each([
  ['a share', { target: '"95%"' }, ['Write `target: 95`.']],
  ['a window, which is one mistake', { window: '28d' }, ['Write `window: P28D`.']],
])('in a service objective, %s', (_, fields, hints) => {
  expect(hintsOn('slos', fields)).toEqual(hints);
});

test('a text for several fields names them', () => {
  expect(hintsOn('outcomes', { owners: 'team/toil' })).toEqual([
    'Write its fields below `owners:`, a line for each: `product`, `design`, `engineering`.',
  ]);
});

test.each([
  ['a text for fields of which one is needed', 'logo: logo.svg', 'Write `logo: { src: logo.svg }`.'],
  [
    'a text for fields of which several are needed',
    'notice: Closed',
    'Write its fields below `notice:`, a line for each: `text`, `until`.',
  ],
  ['a text with a comma', 'logo: "a,b.svg"', 'Write `logo: { src: "a,b.svg" }`.'],
  ['the name of a page', 'foot: { links: [{ label: About, url: about }] }', 'Write `url: /about/`.'],
  ['a host', 'foot: { links: [{ label: About, url: example.org }] }', 'Write `url: https://example.org`.'],
])('in playbook.yaml, %s', (_, line, hint) => {
  const yaml = `name: Example\ndescription: How we work.\n${line}\n`;
  const { problems } = loadPlaybook(memoryTree({ ...smallestPlaybook, 'playbook.yaml': yaml }), kinds);
  expect(problems.map((problem) => problem.hint)).toEqual([hint]);
});
