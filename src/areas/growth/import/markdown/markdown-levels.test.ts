/** A Markdown file for each level becomes a ladder; what levels share becomes behaviours. */
import { describe, expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';

const level = (title: string, more = '') => `# ${title}

> _I am trusted._

- **Planning horizon**: Current cycle
- **Impact radius**: Self

## 🦉 Craft

- I ship [small changes](Everyone.md).
- I ask for help in time.

<details>
<summary>Examples</summary>

- I asked for help when a migration stalled.

</details>
${more}`;

const everyone = `# Everyone

What we share.

## I am kind

- I listen.

### In reviews

- I praise.
`;

const maturity = `# Levels and maturity

### Understanding maturity

#### Maturing

Needs help now and then.

1. _Would you be proud to introduce them?_

#### Performing

Meets most of what is asked.
`;

describe('a folder of levels', () => {
  const { loaded, faults, said } = importLadder({
    'Everyone.md': everyone,
    'Leadership.md': '# Leadership\n\n## Leader\n\n### I coach\n\n- I coach others.\n',
    'Engineering/Levels-And-Maturity.md': maturity,
    'Engineering/Data/README.md': '# Data roles\n\n1. [L1: Junior](L1-Junior.md)\n2. [L2: Senior](L2-Senior.md)\n',
    'Engineering/Data/L1-Junior.md': level('L1: Junior engineer'),
    'Engineering/Data/L2-Senior.md': level(
      'L2: Senior engineer',
      '\n## 🌱 Teaching\n\n- See [Leadership](https://github.com/acme/people/blob/main/Leadership.md).\n- Within my team:\n    - I teach.\n',
    ),
    'Engineering/Data/L10-Fellow.md': level('L10: Fellow').replaceAll('\n', '\r\n'),
  });
  const [ladder] = loaded.playbook.entriesOf('ladder');

  test('loads without a word', () => {
    expect(faults).toEqual([]);
    expect(loaded.problems).toEqual([]);
    expect(said.read).toEqual(['2 shared files', '3 levels', '8 bullets', '3 examples', '2 bands']);
  });

  test('orders levels by their numbers', () => {
    expect(ladder?.data.levels.map(({ id, rank }) => [id, rank])).toEqual([
      ['junior-engineer', 1],
      ['senior-engineer', 2],
      ['fellow', 3],
    ]);
  });

  test('reads facts as dimensions, and bands into each level', () => {
    expect(ladder?.data.dimensions.map(({ label }) => label)).toEqual(['Planning horizon', 'Impact radius']);
    expect(ladder?.data.levels[0]).toMatchObject({
      tagline: 'I am trusted.',
      dimensionValues: { 'planning-horizon': 'Current cycle' },
      bands: [{ id: 'maturing', tests: ['Would you be proud to introduce them?'] }, { id: 'performing' }],
    });
  });

  test('gives an example to the expectation that it speaks of', () => {
    const [, second] = ladder?.data.expectations ?? [];
    expect(second).toMatchObject({
      text: 'I ask for help in time.',
      examples: [{ text: 'I asked for help when a migration stalled.' }],
    });
  });

  test('makes a group of a lead-in, and words of a link that leads nowhere', () => {
    expect(ladder?.data.groups).toContainEqual({ id: 'within-my-team', label: 'Within my team', parent: 'teaching' });
    expect(ladder?.data.expectations[0]?.text).toBe('I ship small changes.');
  });

  test('shares what everyone shares with all, and what a level names with that level', () => {
    expect(ladder?.data.extends).toEqual(['behaviours/everyone', 'behaviours/leadership']);
    expect(loaded.playbook.find('behaviours', 'everyone')?.data.groups).toMatchObject([
      { label: 'I am kind' },
      { label: 'In reviews', parent: 'i-am-kind' },
    ]);
    expect(loaded.playbook.find('behaviours', 'leadership')?.data.expectations[0]?.levels).toEqual(['senior-engineer']);
    expect(loaded.playbook.find('behaviours', 'everyone')?.data.expectations[0]?.levels).toEqual([]);
  });
});

test('two folders of levels are two ladders that share', () => {
  const { loaded } = importLadder({
    'Everyone.md': everyone,
    'Data/L1.md': level('L1: Junior'),
    'Web/L1.md': level('L1: Junior'),
  });
  expect(loaded.problems).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder').map(({ id, data }) => [id, data.extends])).toEqual([
    ['data', ['behaviours/everyone']],
    ['web', ['behaviours/everyone']],
  ]);
});

test.each([
  [
    'all levels in one file',
    { 'ladder.md': '# Our ladder\n\n## Level 1\n\n### Craft\n\n- Ships.\n\n## Level 2\n\n### Craft\n\n- Leads.\n' },
    ['level-1', 'level-2'],
  ],
  [
    'examples below a heading',
    { 'L1.md': '# L1: Junior\n\n## Craft\n\n- Ships.\n\n### Examples\n\n- Shipped a button.\n' },
    ['junior'],
  ],
  [
    'numbers at the start of names',
    { '1-junior.md': '# Junior\n\n## Craft\n\n- Ships.\n', '2-senior.md': '# Senior\n\n## Craft\n\n- Leads.\n' },
    ['junior', 'senior'],
  ],
  [
    'a level without groups',
    { 'L1.md': '# L1: Junior\n\nAs L2, with help.\n', 'L2.md': '# L2: Senior\n\n## Craft\n\n* Leads.\n' },
    ['junior', 'senior'],
  ],
])('%s', (_, files, levels) => {
  const { loaded, faults } = importLadder(files);
  expect(faults).toEqual([]);
  expect(loaded.problems).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.levels.map(({ id }) => id)).toEqual(levels);
});
