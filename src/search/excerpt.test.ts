import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, placesOf, sectionsOf } from './excerpt.ts';

const TEXT =
  'Branches and commits. We work on one branch. How to name a branch. Use a type and a few words. Merging. Rebase before you merge.';
const words = placesOf(TEXT);
const headings = [
  { id: 'name', text: 'How to name a branch', location: 8 },
  { id: 'merging', text: 'Merging', location: 20 },
];
const placesIn = (word: string) => words.flatMap((each, place) => (each.toLowerCase().startsWith(word) ? [place] : []));
const textOf = (matches: readonly number[], part: number, length?: number) => {
  const section = sectionsOf(words, headings, matches)[part]!;
  return excerpt(words, section, length)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');
};

test('what was found is sorted into sections, headings included', () => {
  const sections = sectionsOf(words, headings, placesIn('branch'));
  expect(sections.map(({ heading, matches }) => [heading?.id, matches])).toEqual([
    [undefined, [0, 7]],
    ['name', [12]],
    ['merging', []],
  ]);
});

test.each([
  ['all of a short part', placesIn('on'), 0, 28, 'Branches and commits. We work [on] [one] branch. '],
  ['without the heading', placesIn('type'), 1, 28, 'Use a [type] and a few words. '],
  ['cut at its end', placesIn('rebase'), 2, 2, '[Rebase] before …'],
])('an excerpt shows %s', (_, matches, part, length, expected) => expect(textOf(matches, part, length)).toBe(expected));

test('an excerpt of a long part begins a little before what was found', () => {
  const long = placesOf(`${'First things first. '.repeat(20)}Then name the branch after the change.`);
  const parts = excerpt(long, { from: 0, to: long.length, matches: [long.indexOf('branch')] }, 6);
  expect(parts.map(({ text }) => text).join('')).toBe('… first. Then name the branch after …');
});

test('an excerpt is never longer than it should be, and never leaves its section', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(words.length - 1)), fc.integer({ min: 1, max: 40 }), (matches, length) => {
      for (const section of sectionsOf(words, headings, matches)) {
        const shown = placesOf(
          excerpt(words, section, length)
            .map(({ text }) => text)
            .join('')
            .replaceAll('…', '')
            .trim(),
        ).filter(Boolean);
        expect(shown.length).toBeLessThanOrEqual(length);
        expect(words.slice(section.from, section.to).join(' ')).toContain(shown.join(' '));
      }
    }),
  );
});
