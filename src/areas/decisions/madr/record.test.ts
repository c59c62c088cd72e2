import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse.ts';
import { numberIn, readRecord, withoutNumber } from './record.ts';

function read(text: string) {
  return readRecord({}, parseBody({ file: 'decisions/0001-a.md', text, bodyStart: 0, format: 'md' }), text);
}

test.each([
  ['0001-use-x', 1],
  ['ADR-001', 1],
  ['adr-0012-use-y', 12],
  ['adr_7', 7],
  ['12', 12],
  ['2020-01-31-use-z', undefined],
  ['20200131-use-z', undefined],
  ['use-3-databases', undefined],
])('the file %s has number %s', (name, number) => {
  expect(numberIn(name)).toBe(number);
});

test.each([
  ['1. Record decisions', 'Record decisions'],
  ['ADR-001: Record decisions', 'Record decisions'],
  ['ADR 1 – Record decisions', 'Record decisions'],
  ['Record 3 decisions', 'Record 3 decisions'],
  ['3 environments are enough', '3 environments are enough'],
])('the title %j is %j', (title, expected) => {
  expect(withoutNumber(title)).toBe(expected);
});

describe('the options of a record', () => {
  const options = (text: string) =>
    read(text).reasons.options.map(({ label, pros, cons }) => [label, pros.length, cons.length]);

  test('are those of its list, with the arguments of their sections', () => {
    expect(
      options(
        '# A\n\n## Considered Options\n\n* Keep\n* Move – now\n\n## Pros and Cons of the Options\n\n### Move\n\n* Good, because new\n* Bad, because new\n',
      ),
    ).toEqual([
      ['Keep', 0, 0],
      ['Move – now', 1, 1],
    ]);
  });

  test('are sections where there is no list', () => {
    expect(options('# A\n\n## Options\n\n### Keep\n\n* Pro: it is there\n\n### Move\n\n* Con: it is work\n')).toEqual([
      ['Keep', 1, 0],
      ['Move', 0, 1],
    ]);
  });
});

test.each([
  ['Chosen option: "Keep", because it is there.', 'Keep', 'It is there.'],
  ['Chosen option: **Keep**, because it is there.', 'Keep', 'It is there.'],
  ['Chosen option: “Keep”.', 'Keep', undefined],
  ['We keep it.', undefined, undefined],
])('the outcome %j', (outcome, label, because) => {
  const { reasons } = read(`# A\n\n## Considered Options\n\n* Keep\n* Move\n\n## Decision Outcome\n\n${outcome}\n`);
  expect(reasons.options.find(({ id }) => id === reasons.chosen)?.label).toBe(label);
  expect(reasons.because).toBe(because);
});

test('of several lines of a status, that it was superseded counts', () => {
  const record = read(
    '# 2. A\n\n## Status\n\nAccepted\n\nSuperseded by [3. B](0003-b.md)\n\nAmends [1. C](0001-c.md)\n\n## Decision\n\nDo.\n',
  );
  expect(record.stated?.read?.status).toBe('superseded');
  expect(record.relations.map(({ name, target }) => [name, target.number])).toEqual([
    ['supersededBy', 3],
    ['amends', 1],
  ]);
});

test('no text at all brings it down', () => {
  const line = fc.constantFrom(
    ...['# A', '## Status', '## Decision', '## Considered Options', '### B'],
    ...['* Status: x', '* Good, because', 'Chosen option: "', 'Superseded by'],
    ...['- ', '<!--', '```', '> ', '[a](b.md)', ''],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'grapheme' }))), (lines) => {
      const text = lines.join('\n');
      const { bodyStart } = read(text);
      expect(bodyStart).toBeGreaterThanOrEqual(0);
      expect(bodyStart).toBeLessThanOrEqual(text.length);
    }),
  );
});
