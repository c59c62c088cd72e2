/** No name of a file steers what prints it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableJson } from './printable.ts';

test.each([
  ['a line break', 'guides/on\ncall.md', 'guides/on\\ncall.md'],
  ['an escape of a terminal', 'guides/\u001b[2J.md', 'guides/\\u001b[2J.md'],
  ['a control of eight bits', 'guides/\u009b2J.md', 'guides/\\u009b2J.md'],
  ['a turn of the direction', 'guides/\u202edm.liam', 'guides/\\u202edm.liam'],
  ['an isolate', 'guides/\u2067a\u2069.md', 'guides/\\u2067a\\u2069.md'],
  ['a separator of lines', 'guides/a\u2028b.md', 'guides/a\\u2028b.md'],
  ['a space without width', 'guides/on\u200bcall.md', 'guides/on\\u200bcall.md'],
  ['half a character', 'guides/\ud800.md', 'guides/\\ud800.md'],
])('%s is escaped', (_, name, expected) => expect(printable(name)).toBe(expected));

test.each(['guides/über-uns.md', 'guides/当番.md', 'guides/👩‍🚒.md', "guides/it's 100% #1?.md"])(
  '%s is printed as it is',
  (name) => expect(printable(name)).toBe(name),
);

test('JSON holds none of them and reads back as the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\u202e', '\u009b', '\n', ''), (text, character) => {
      const value = { [text + character]: [text, character + text] };
      const written = printableJson(value);
      expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
      expect(JSON.parse(written)).toEqual(value);
    }),
  );
});
