/** Each slip in YAML has its own message with the corrected line, and following it leads to no other error: what holds for all of them. */
import fc from 'fast-check';
import { Parser } from 'yaml';
import { describe, expect, test } from 'vitest';
import { NAMES, read, testSlips, told } from '#testing/yaml-slips.ts';
import { repair } from '../yaml-repair.ts';
import { apply } from './slip.ts';

const repaired = (text: string) => repair(text, [...new Parser().parse(text)], new Set(NAMES));

testSlips([
  [
    'a conflict',
    '<<<<<<< HEAD\ntitle: Toil\n=======\ntitle: Chores\n>>>>>>> main\nowner: team/platform\n',
    '1:1 Unexpected `<<<<<<< HEAD`, expected no merge conflict → Keep one of the two sides, or join them, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
]);

describe('is no slip', () => {
  test.each([
    'title : Toil\n',
    'title: Toil\r\nowner: team/platform\r\n',
    'title: “On” and “off”\n',
    'title: It is “dull”\n',
    "title: '“Toil”'\n",
    'summary: Ask twice – and listen\n',
    'summary: |\n  – Ask twice\n  • and listen\n  -id: craft\n',
    'title: Toil & trouble!\n',
    'title: 8 * 5\n',
    'summary: Ask twice\n  and - listen\n',
    'owner: &who team/platform\nrelated: [*who]\n',
    'summary: Voilà\u00a0! Le toil\n',
  ])('%j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

test('one mistake hides no other', () => {
  const text = 'title: Toil: a start\nowner team/platform\ntags: [alarm\nsummary: @here\n';
  expect(told(text).map((line) => line.split(' ')[0])).toEqual(['1:8', '2:1', '3:7', '4:10']);
  expect(read(text).value).toEqual({
    title: 'Toil: a start',
    owner: 'team/platform',
    tags: ['alarm'],
    summary: '@here',
  });
});

test('an inexplicable line is left out, and the rest is read', () => {
  const located = read('title: Toil\n}{ ][\nowner: team/platform\n');
  expect(located.problems).toHaveLength(1);
  expect([located.isPartial, located.value]).toEqual([true, { title: 'Toil', owner: 'team/platform' }]);
});

/** What hands do to a line; none where it does not apply. */
const slips: readonly ((line: string) => string)[] = [
  (line) => line.replace(': ', ':'),
  (line) => line.replace(': ', ':\u00a0'),
  (line) => line.replace('- ', '-'),
  (line) => line.replace('- ', '– '),
  (line) => line.replace('- ', '• '),
  (line) => line.replace(/^ {2}/, '\t'),
  (line) => ` ${line}`,
  (line) => line.replace(/^(\s*[\w-]+: )(\w.*)$/, '$1"$2'),
  (line) => line.replace(/^(\s*[\w-]+: )(\w.*)$/, '$1[$2'),
  (line) => line.replace(/^(\s*[\w-]+: )(\w.*)$/, '$1@$2'),
  (line) => line.replace(/^(\s*[\w-]+: )(\w.*)$/, '$1$2: more'),
  (line) => line.replace(/^(\s*[\w-]+: )(\w.*)$/, '$1“$2”'),
  (line) => line.replace(/^(\s*[\w-]+: )(\w.*)$/, "$1'$2's'"),
];

const word = fc.constantFrom('alarm', 'pager', 'a steady hand', 'Toil', '4', 'yes');
const file = fc
  .record({
    title: word,
    summary: word,
    tags: fc.array(word, { maxLength: 3 }),
    groups: fc.array(fc.record({ id: word, label: word }), { maxLength: 3 }),
  })
  .map(({ title, summary, tags, groups }) => [
    `title: ${title}`,
    'tags:',
    ...tags.map((tag) => `  - ${tag}`),
    `summary: ${summary}`,
    'groups:',
    ...groups.flatMap(({ id, label }) => [`  - id: ${id}`, `    label: ${label}`]),
    'owner: team/platform',
  ]);

test('every hint shows the corrected line, and following it leaves one finding fewer', () => {
  let followed = 0;
  fc.assert(
    fc.property(file, fc.nat(), fc.constantFrom(...slips), (lines, at, slip) => {
      const place = at % lines.length;
      let text = `${lines.map((line, index) => (index === place ? slip(line) : line)).join('\n')}\n`;
      for (let left = repaired(text).slips.length; left > 0; left -= 1) {
        const { slips: found } = repaired(text);
        expect(found).toHaveLength(left);
        const [first] = found;
        if (first === undefined) break;
        const corrected = apply(text, first.edits);
        const [changed = ''] = corrected.split('\n').filter((line, index) => line !== text.split('\n')[index]);
        expect(first.hint).toContain(changed.trim());
        text = corrected;
        followed += 1;
      }
      expect(read(text).problems.filter(({ rule }) => rule === 'yaml/syntax')).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(followed).toBeGreaterThan(100);
});

test('a file is read a bounded number of times, however much is wrong with it', () => {
  const wrong = (count: number) => Array.from({ length: count }, (_, index) => `x-${index}: Toil: a start`).join('\n');
  expect(read(wrong(10)).problems).toHaveLength(10);
  expect(read(wrong(200)).problems).toHaveLength(21);
  expect(read(wrong(400)).problems).toHaveLength(21);
});
