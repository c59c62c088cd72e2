/** Bytes become text strictly, and every offset knows its line and column. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, SourceText } from './decode.ts';

const encoder = new TextEncoder();
const fileOf = (bytes: Uint8Array) => ({ path: 'terms/runbook.yaml', size: bytes.length, bytes: () => bytes });
const decoded = (...parts: readonly (string | number)[]) =>
  decode(
    fileOf(Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [part])))),
  );

test('the byte order mark is taken off', () => {
  expect(decoded(0xef, 0xbb, 0xbf, 'title: Runbook')).toMatchObject({ text: 'title: Runbook' });
});

describe('what is not UTF-8', () => {
  test.each<[string, readonly (string | number)[], string]>([
    ['Windows-1252', ['title: Caf', 0xe9, '\n'], '1:11 Unexpected byte `0xe9`, expected UTF-8 text'],
    ['a character cut in two', ['title: Café\nowner: ', 0xc3], '2:8 Unexpected byte `0xc3`, expected UTF-8 text'],
    ['a surrogate', ['title: ', 0xed, 0xa0, 0x80], '1:8 Unexpected byte `0xed`, expected UTF-8 text'],
    ['an overlong form', ['a', 0xc0, 0xaf], '1:2 Unexpected byte `0xc0`, expected UTF-8 text'],
    ['after wide characters', ['設計🚀', 0xff], '1:5 Unexpected byte `0xff`, expected UTF-8 text'],
    ['UTF-16', [0xff, 0xfe, 'a', 0], '1:1 Unexpected byte `0xff`, expected UTF-8 text'],
  ])('%s', (_, parts, expected) => {
    const problem = decoded(...parts);
    if (!('rule' in problem)) throw new Error('expected a problem');
    expect(`${problem.location.start.line}:${problem.location.start.column} ${problem.message}`).toBe(expected);
  });

  test('is found where it begins, whatever stands before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0x80, 0xc0, 0xff), (before, byte) => {
        const problem = decoded(before, byte, ' end');
        const { start } = 'rule' in problem ? problem.location : { start: undefined };
        expect(start).toEqual(new SourceText('', before).point(before.length));
      }),
    );
  });
});

describe('points', () => {
  test.each([
    ['LF', 'title: Runbook\nowner: x', 15, { line: 2, column: 1 }],
    ['CRLF', 'title: Runbook\r\nowner: x', 16, { line: 2, column: 1 }],
    ['the end', 'a\n', 2, { line: 2, column: 1 }],
    ['a surrogate pair, which counts as editors count', '🚀 x', 3, { line: 1, column: 4 }],
  ])('after %s', (_, text, offset, point) => {
    expect(new SourceText('guides/on-call.md', text).point(offset)).toEqual(point);
  });

  test('of any offset lead back to it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\r\n', '🚀', 'é', ' ')).map((parts) => parts.join('')),
        fc.nat(),
        (text, seed) => {
          const offset = seed % (text.length + 1);
          const { line, column } = new SourceText('guides/on-call.md', text).point(offset);
          const start = text
            .split('\n')
            .slice(0, line - 1)
            .reduce((sum, each) => sum + each.length + 1, 0);
          expect(start + column - 1).toBe(offset);
        },
      ),
    );
  });
});

test('a range leaves white space at its end out', () => {
  const { start, end } = new SourceText('guides/on-call.md', 'a: b  \n\nc: d').range(3, 8);
  expect([start, end]).toEqual([
    { line: 1, column: 4 },
    { line: 1, column: 5 },
  ]);
});
