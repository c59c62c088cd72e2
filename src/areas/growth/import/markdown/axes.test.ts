/** Axes with named steps become scales, and levels stand on a step of each. */
import { describe, expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';

const axes = `# Introduction

How we see roles.

# Axes

* **Systems**: what one keeps running
* **People**: whom one helps

# Levels

## Systems

1. **Mends**: fixes what breaks
2. **Runs**: keeps a service running
3. **Shapes**: decides how services fit together

## People

1. **Asks**: learns from others
2. **Helps**: supports others
3. **Grows**: makes others better

# FAQs

**Must I be on every step?**

No, it is a compass.
`;
const operator = `# Operator

Keeps things running.

## O1 - Operator 1

![chart](charts/o1.png)

* **Mends**: fixes what breaks
* **Asks**: learns from others

## O2 - Operator 2

* **Runs**: keeps two services running
* **Helps**: supports others
`;

describe('axes in one file and levels in another', () => {
  const { loaded, faults, said } = importLadder({ 'README.md': axes, 'Operator.md': operator });
  const ladder = loaded.playbook.find('ladder', 'operator');

  test('load, and are counted', () => {
    expect(faults).toEqual([]);
    expect(loaded.problems).toEqual([]);
    expect(said.read).toEqual(['2 axes', '6 steps', '2 levels']);
  });

  test('become scales, dimensions and values', () => {
    expect(ladder?.data.scales.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual([
      ['systems', ['mends', 'runs', 'shapes']],
      ['people', ['asks', 'helps', 'grows']],
    ]);
    expect(ladder?.data.levels.map(({ id, dimensionValues }) => [id, dimensionValues])).toEqual([
      ['o1-operator-1', { systems: 'mends', people: 'asks' }],
      ['o2-operator-2', { systems: 'runs', people: 'helps' }],
    ]);
  });

  test('keep what a level says in other words', () => {
    expect(ladder?.body?.source).toContain('keeps two services running');
    expect(ladder?.body?.source).toContain('what one keeps running');
  });
});

const oneFile = `${axes}\n# Operator\n\n## O1\n\n* Mends\n* Asks\n\n## O2\n\n* Systems: Runs\n* People: Grows\n`;
const tables = `# Ladder

## Systems

| Step | Meaning |
| --- | --- |
| Mends | fixes what breaks |
| Runs | keeps a service running |

## People

| Step | Meaning |
| --- | --- |
| Asks | learns from others |
| Helps | supports others |

## Where levels stand

| Level | Systems | People |
| --- | --- | --- |
| Junior | Mends | Asks |
| Senior | Runs | Helps |
`;

test.each([
  [
    'all in one file, with plain words',
    oneFile,
    [
      { systems: 'mends', people: 'asks' },
      { systems: 'runs', people: 'grows' },
    ],
  ],
  [
    'tables of steps, and a table of levels',
    tables,
    [
      { systems: 'mends', people: 'asks' },
      { systems: 'runs', people: 'helps' },
    ],
  ],
  [
    'Windows line ends',
    oneFile.replaceAll('\n', '\r\n'),
    [
      { systems: 'mends', people: 'asks' },
      { systems: 'runs', people: 'grows' },
    ],
  ],
])('%s', (_, text, values) => {
  const { loaded, faults } = importLadder({ 'ladder.md': text }, { from: 'axes' });
  expect(faults).toEqual([]);
  expect(loaded.problems).toEqual([]);
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.levels.map((level) => level.dimensionValues)).toEqual(values);
});

test('questions become questions', () => {
  const { loaded } = importLadder({ 'ladder.md': oneFile });
  expect(loaded.playbook.entriesOf('ladder')[0]?.data.guidance.faq).toEqual([
    { question: 'Must I be on every step?', answer: 'No, it is a compass.' },
  ]);
});

test('a step of no axis is said at its place, with the nearest', () => {
  const { faults, said } = importLadder({
    'README.md': axes,
    'Operator.md': operator.replace('**Helps**', '**Help**'),
  });
  expect(faults[0]).toBe(
    'Operator.md:15:3 Unexpected step `Help`, expected one of `Mends`, `Runs`, `Shapes`, `Asks`, `Helps`, `Grows`',
  );
  expect(said.faults[0]?.hint).toMatch(/^Did you mean `Helps`\?/);
  expect(said.setAside.map(({ file }) => file)).toContain('Operator.md:15:3');
});
