/** What a discipline makes of a ladder. */
import { describe, expect, test } from 'vitest';
import { exampleSite } from '#testing/example-site.ts';
import { asked, inWords, ladder, set, shared } from '#testing/ladders.ts';
import { compose } from './compose.ts';
import { forDiscipline } from './discipline.ts';

describe('the ladder of a discipline', () => {
  const everyone = set('everyone', shared('candour'));
  const craft = set('craft', { id: 'lineage', group: 'craft-group', text: 'Keeps lineage.' });
  const content = [
    everyone,
    craft,
    ladder('a', {
      extends: ['everyone'],
      disciplines: [
        {
          id: 'data',
          label: 'Data',
          adds: ['craft'],
          overrides: [
            { expectation: 'tests', text: 'Tests the data.', reason: 'Data breaks first.' },
            { expectation: 'candour', text: null, reason: 'The figures say it.' },
            { expectation: 'lineage', text: 'Draws lineage.', reason: 'Others read it.' },
          ],
        },
        { id: 'mobile', label: 'Mobile' },
      ],
      expectations: [asked('tests'), asked('stores', { disciplines: ['mobile'] })],
    }),
  ];
  const { view, entry } = exampleSite(content);
  const whole = compose(entry('ladder', 'a'), view);
  const of = (id?: string) => {
    const discipline = whole.data.disciplines.find((each) => each.id === id);
    return inWords(forDiscipline(whole, discipline, view));
  };

  test.each([
    ['nobody’s', undefined, ['tests @engineer < a', 'candour @engineer+senior-engineer < everyone']],
    ['data’s', 'data', ['!tests @engineer < a', '!lineage @engineer+senior-engineer < craft']],
    [
      'mobile’s',
      'mobile',
      ['tests @engineer < a', 'stores @engineer < a', 'candour @engineer+senior-engineer < everyone'],
    ],
  ])('%s', (_, discipline, expected) => {
    expect(of(discipline)).toEqual(expected);
  });

  test('says which discipline adds what, and shows the groups it needs', () => {
    const data = forDiscipline(whole, whole.data.disciplines[0], view);
    expect(data.origins.get('lineage')?.discipline).toBe('data');
    expect(data.origins.get('tests')).toMatchObject({ overriddenBy: { id: 'a' } });
    expect(data.data.groups.map(({ id }) => id)).toContain('craft-group');
  });
});
