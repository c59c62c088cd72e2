import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentLine, escaped } from './content-line.ts';

test.each([
  ['Risks, dependencies; and more', String.raw`Risks\, dependencies\; and more`],
  ['First\nthen', String.raw`First\nthen`],
  [String.raw`C:\notes`, String.raw`C:\\notes`],
])('%s is written as %s', (text, expected) => {
  expect(escaped(text)).toBe(expected);
});

test('no row is longer than 75 octets, and unfolding gives back what was written', () => {
  // Left to itself, it makes texts of a few letters, and no line of those is ever folded.
  const anyText = fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }).map(escaped);
  let folded = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const line = contentLine('SUMMARY', text);
      if (line.includes('\r\n')) folded += 1;
      for (const row of line.split('\r\n')) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}`);
    }),
  );
  expect(folded).toBeGreaterThan(50);
});

test.each([
  ['of 75 octets stays whole', 'x'.repeat(67), [75]],
  ['of 76 octets is folded', 'x'.repeat(68), [75, 2]],
  ['is filled, and its next rows are one shorter', 'x'.repeat(67 + 74 + 1), [75, 75, 2]],
  ['is not folded inside a letter of two octets', `${'x'.repeat(66)}é`, [74, 3]],
  ['is not folded inside a letter of four octets', `${'x'.repeat(64)}🙂`, [72, 5]],
])('a line %s', (_, text, octets) => {
  const rows = contentLine('SUMMARY', text).split('\r\n');
  expect(rows.map((row) => new TextEncoder().encode(row).length)).toEqual(octets);
});
