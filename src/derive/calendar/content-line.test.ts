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
  const anyText = fc.string({ unit: 'grapheme', maxLength: 400 }).map(escaped);
  fc.assert(
    fc.property(anyText, (text) => {
      const line = contentLine('SUMMARY', text);
      for (const row of line.split('\r\n')) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}`);
    }),
  );
});
