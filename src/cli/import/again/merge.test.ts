/** A second import brings what the source changed and keeps what was edited here. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, marksOf } from './lines.ts';
import { mergeText } from './merge.ts';

const FIRST = '2026-11-01';
const AGAIN = '2026-11-26';
const WRITTEN = [
  '---',
  'title: On call',
  `reviewed: ${FIRST}`,
  '---',
  '',
  'Call the next in line.',
  '',
  'Then write it down.',
  '',
];
const base = { lines: marksOf(WRITTEN, FIRST), day: FIRST };
const merge = (ours: readonly string[], theirs: readonly string[]) =>
  mergeText(base, ours.join('\n'), { text: theirs.join('\n'), day: AGAIN });
const onAnotherDay = WRITTEN.with(2, `reviewed: ${AGAIN}`);

describe('of a page that was imported before', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing changes because a day has passed', WRITTEN, onAnotherDay, WRITTEN],
    [
      'a line that the source changed is changed',
      WRITTEN,
      onAnotherDay.with(5, 'Call two.'),
      WRITTEN.with(5, 'Call two.'),
    ],
    ['a line that was edited stays', WRITTEN.with(5, 'Call us.'), onAnotherDay, WRITTEN.with(5, 'Call us.')],
    [
      'neighbours are changed on both sides',
      WRITTEN.with(2, 'reviewed: 2026-11-20'),
      onAnotherDay.with(1, 'title: Duty'),
      WRITTEN.with(1, 'title: Duty').with(2, 'reviewed: 2026-11-20'),
    ],
    [
      'a line is added beside one that is changed',
      WRITTEN.toSpliced(2, 0, 'tags: [duty]'),
      onAnotherDay.with(1, 'title: Duty'),
      WRITTEN.with(1, 'title: Duty').toSpliced(2, 0, 'tags: [duty]'),
    ],
    ['a paragraph that the source dropped is gone', WRITTEN, onAnotherDay.toSpliced(6, 2), WRITTEN.toSpliced(6, 2)],
  ])('%s', (_, ours, theirs, expected) => {
    expect(merge(ours, theirs)).toEqual({ text: expected.join('\n'), clashes: [] });
  });

  test('what both changed stays as it is here, and is told', () => {
    expect(merge(WRITTEN.with(5, 'Call us.'), onAnotherDay.with(5, 'Call two.'))).toEqual({
      text: WRITTEN.with(5, 'Call us.').join('\n'),
      clashes: [{ line: 6, source: ['Call two.'] }],
    });
  });

  test('the line ends of here stay', () => {
    const ours = WRITTEN.join('\r\n');
    expect(mergeText(base, ours, { text: onAnotherDay.with(5, 'Call two.').join('\n'), day: AGAIN }).text).toBe(
      WRITTEN.with(5, 'Call two.').join('\r\n'),
    );
  });
});

test('a file of very many lines is merged too', () => {
  const lines = Array.from({ length: 150_000 }, (_, index) => `line ${index}`);
  const long = { lines: marksOf(lines, FIRST), day: FIRST };
  const theirs = { text: lines.with(1, 'changed').join('\n'), day: AGAIN };
  expect(mergeText(long, lines.with(-1, 'edited').join('\n'), theirs).text).toBe(
    lines.with(1, 'changed').with(-1, 'edited').join('\n'),
  );
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

test('where one side changed nothing, the other is taken whole', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = { lines: marksOf(linesOf(before), FIRST), day: FIRST };
      expect(mergeText(lines, before, { text: after, day: AGAIN })).toEqual({ text: after, clashes: [] });
      expect(mergeText(lines, after, { text: before, day: AGAIN })).toEqual({ text: after, clashes: [] });
      expect(mergeText(lines, after, { text: after, day: AGAIN })).toEqual({ text: after, clashes: [] });
    }),
  );
});

test('no line that was edited here is lost', () => {
  fc.assert(
    fc.property(text, text, fc.nat(12), (before, after, at) => {
      const lines = { lines: marksOf(linesOf(before), FIRST), day: FIRST };
      const ours = linesOf(before).toSpliced(at, 1, 'edited here').join('\n');
      expect(linesOf(mergeText(lines, ours, { text: after, day: AGAIN }).text)).toContain('edited here');
    }),
  );
});
