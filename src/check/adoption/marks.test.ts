/** Marks of what belongs to one company, in every format that takes comments. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '#source/decode.ts';
import { marksIn } from './marks.ts';
import { withoutMarks } from './without-marks.ts';

const read = (file: string, text: string) => marksIn(new SourceText(file, text));
const page = (body: string) => `---\ntitle: Reaching us\n---\n\n${body}\n`;

describe('is found', () => {
  test.each([
    ['above a field', 'a.yaml', '# yours: zone "Europe/Berlin"\ntimezone: Europe/Berlin\n', 1, [2]],
    ['behind a field', 'a.yml', 'timezone: Europe/Berlin # yours: zone "Europe/Berlin"\n', 1, [1]],
    ['in front matter', 'a.md', '---\n# yours: channel "#team"\nchat: "#team"\n---\n', 2, [3]],
    ['behind a sentence', 'a.md', page('Write to `#team`. <!-- yours: channel "#team" -->'), 5, [5]],
    ['in a file for components', 'a.mdx', page('Write to `#team`. {/* yours: channel "#team" */}'), 5, [5]],
    ['in an item of a list', 'a.md', page('- Write to `#team`. <!-- yours: channel "#team" -->\n- Wait.'), 5, [5]],
    ['before a table', 'a.md', page('<!-- yours: number "28 days" -->\n\n| a |\n| - |\n| 28 days |'), 5, [9]],
    [
      'with a fact over two lines',
      'a.md',
      page('within five\nworking days <!-- yours: number "five working days" -->'),
      6,
      [5],
    ],
    ['with Windows line ends', 'a.yaml', 'a: 1\r\n# yours: zone "UTC"\r\nb: UTC\r\n', 2, [3]],
  ])('%s', (_what, file, text, line, lines) => {
    expect(read(file, text)).toMatchObject([{ line, lines }]);
  });

  test('with all places of its fact, as a whole word', () => {
    const text = page('28 days. <!-- yours: leave "28 days" -->\n\nAfter 28 days, but not 128 days or 28 daysailors.');
    expect(read('a.md', text)).toMatchObject([{ group: 'leave', fact: '28 days', lines: [5, 7] }]);
  });

  test('with a question of its own, or that of its group, or nothing but one', () => {
    const text = '# yours: zone "UTC" | Where most of you are.\n# yours: zone "UTC"\n# yours: our own words?\na: UTC\n';
    expect(read('a.yaml', text).map(({ decide }) => decide)).toEqual([
      'Where most of you are.',
      'Write the time zone that you work in.',
      'our own words?',
    ]);
  });
});

describe('is not', () => {
  test.each([
    ['a text that speaks of marks', 'a.md', page('Write `<!-- yours: zone "UTC" -->` behind it.')],
    ['an example in a block of code', 'a.md', page('```html\n<!-- yours: zone "UTC" -->\n```')],
    ['a text with a number sign', 'a.yaml', 'a: "# yours: zone"\nb: |\n  # yours: zone "UTC"\n'],
    ['a cell', 'a.csv', 'a\n# yours: zone "UTC"\n'],
    ['another comment', 'a.yaml', '# Is it yours: yes\n'],
  ])('%s', (_what, file, text) => {
    expect(read(file, text)).toEqual([]);
  });
});

test('leaves nothing behind when it goes', () => {
  const marked =
    '---\n# yours: channel "#team"\nchat: "#us"\n---\n\nWrite to us. <!-- yours: channel "#team" -->\n\n<!-- yours: name "B" -->\n';
  expect(withoutMarks(marked, read('a.md', marked))).toBe('---\nchat: "#us"\n---\n\nWrite to us.\n\n');
});

test('can stand anywhere in data and go again, which leaves the data as it was', () => {
  const line = fc.constantFrom<string[]>('a: 1', 'b: "# text"', '# a note', '', 'c:', '  - d', 'e: f # behind');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.nat(), fc.constantFrom('\n', '\r\n'), (lines, at, end) => {
      const place = at % (lines.length + 1);
      const text = (all: readonly string[]) => all.map((each) => each + end).join('');
      const marked = text(lines.toSpliced(place, 0, '# yours: zone "UTC"'));
      const marks = read('a.yaml', marked);
      expect(marks).toMatchObject([{ line: place + 1 }]);
      expect(withoutMarks(marked, marks)).toBe(text(lines));
    }),
  );
});
