/** What the growth plan is told of a ladder. */
import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { compose } from '#areas/growth/composition/compose.ts';
import { outlineOf } from './outline-of.ts';

const expectation = (id: string, more: object = {}) => ({
  id,
  group: 'craft',
  levels: ['senior'],
  text: `Does *${id}*.`,
  ...more,
});

const { view, tools, entry } = exampleSite([
  example('ladder', {
    title: 'Engineering ladder',
    version: '1.2.0',
    extends: ['ladder/shared'],
    levels: [
      { id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' },
      { id: 'senior', label: 'Senior engineer', rank: 2, track: 'ic' },
    ],
    groups: [
      { id: 'craft', label: 'Craft' },
      { id: 'testing', label: 'Testing', parent: 'craft' },
    ],
    disciplines: [
      {
        id: 'data',
        label: 'Data',
        overrides: [{ expectation: 'designs', text: 'Designs a pipeline.', reason: 'It is what they build.' }],
      },
    ],
    expectations: [
      expectation('designs'),
      expectation('lasts', { group: 'testing', levels: ['engineer'], cumulative: true }),
      expectation('hoards', { kind: 'anti-pattern' }),
      expectation('asked-no-longer', { deprecatedIn: '1.1.0' }),
      expectation('models', { disciplines: ['data'] }),
    ],
  }),
  example(
    'ladder',
    {
      levels: [{ id: 'engineer', label: 'Engineer', rank: 1, track: 'ic' }],
      groups: [{ id: 'together', label: 'Together' }],
      expectations: [{ id: 'listens', group: 'together', levels: ['engineer'], text: 'Listens.', cumulative: true }],
    },
    { id: 'shared' },
  ),
]);
const outline = outlineOf(compose(entry('ladder'), view), tools);

test('names levels with the one below, and groups with those around them', () => {
  expect(outline).toMatchObject({ id: 'example-ladder', label: 'Engineering ladder', version: '1.2.0' });
  expect(outline.levels.map(({ id, below }) => [id, below])).toEqual([
    ['engineer', undefined],
    ['senior', 'engineer'],
  ]);
  expect(outline.groups.map(({ label }) => label)).toEqual(['Craft', 'Craft › Testing', 'Together']);
});

test('says each demand once, in words, with who reads it and where it is asked', () => {
  expect(
    outline.demands.map(({ id, text, levels, readBy, avoid }) => [id, text, levels.join(), readBy, avoid]),
  ).toEqual([
    ['designs', 'Does designs.', 'senior', [null], false],
    ['lasts', 'Does lasts.', 'engineer,senior', [null, 'data'], false],
    ['hoards', 'Does hoards.', 'senior', [null, 'data'], true],
    ['listens', 'Listens.', 'engineer,senior', [null, 'data'], false],
    ['designs', 'Designs a pipeline.', 'senior', ['data'], false],
    ['models', 'Does models.', 'senior', ['data'], false],
  ]);
});
