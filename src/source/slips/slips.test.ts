/** Each slip in YAML has its own message with the corrected line, and following it leads to no other error. */
import fc from 'fast-check';
import { Parser } from 'yaml';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../decode.ts';
import { repair } from '../yaml-repair.ts';
import { readYaml } from '../yaml.ts';
import { apply } from './slip.ts';

const NAMES = ['title', 'owner', 'summary', 'tags', 'groups'];
const read = (text: string) =>
  readYaml(new SourceText('terms/toil.yaml', text), text, { nesting: 32, aliases: 100 }, { names: NAMES });
const repaired = (text: string) => repair(text, [...new Parser().parse(text)], new Set(NAMES));

const told = (text: string) =>
  read(text).problems.map(
    ({ location: { start }, message, hint }) => `${start.line}:${start.column} ${message} → ${hint}`,
  );

const COLUMN = 'Unexpected indentation, expected fields and items that belong together in one column';

test.each<[slip: string, text: string, expected: string, value: unknown]>([
  [
    'a number for a dash',
    'tags:\n  - craft\n  2. care\n',
    '3:3 Unexpected line without a dash, expected an item of the list → Write `- care`.',
    { tags: ['craft', 'care'] },
  ],
  [
    'two dashes for one',
    'tags:\n  - craft\n  -- care\n',
    '3:3 Unexpected `--` at the start of a line, expected a dash (`-`) and a space → Write `- care`.',
    { tags: ['craft', 'care'] },
  ],
  [
    'a lost dash above fields that stand twice',
    'groups:\n  - id: craft\n    label: Craft\n    id: care\n    label: Care\n',
    '4:5 Unexpected second `id` in one item, expected a dash before it → If a new item begins here, write `  - id: care`; otherwise remove one of the two.',
    {
      groups: [
        { id: 'craft', label: 'Craft' },
        { id: 'care', label: 'Care' },
      ],
    },
  ],
  [
    'a comment of another language',
    'title: Toil\n// Ask first\nowner: team/platform\n',
    '2:1 Unexpected text, expected a field, such as `title: Runbook`, or a comment that begins with `#` → Write `# Ask first` where it is a comment.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a missing dash',
    'groups:\n  - id: craft\n    label: Craft\n  id: care\n    label: Care\n',
    '4:3 Unexpected line without a dash, expected an item of the list → Write `- id: care`.',
    {
      groups: [
        { id: 'craft', label: 'Craft' },
        { id: 'care', label: 'Care' },
      ],
    },
  ],
  [
    'a missing dash before a text',
    'tags:\n  - alarm\n  pager\n',
    '3:3 Unexpected line without a dash, expected an item of the list → Write `- pager`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'a dash that touches a name',
    'groups:\n  -id: craft\n   label: Craft\n',
    '2:3 Unexpected `-` that touches its text, expected a dash and a space → Write `- id: craft`.',
    { groups: [{ id: 'craft', label: 'Craft' }] },
  ],
  [
    'a dash that touches every name',
    'groups:\n  -id: craft\n  -id: care\n',
    '2:3 Unexpected `-` that touches its text, expected a dash and a space → Write `- id: craft`.',
    { groups: [{ id: 'craft' }, { id: 'care' }] },
  ],
  [
    'long dashes',
    'tags:\n  – alarm\n  – pager\n',
    '2:3 Unexpected `–` at the start of a line, expected a dash (`-`) and a space → Write `- alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'bullets',
    'tags:\n  • alarm\n  • pager\n',
    '2:3 Unexpected `•` at the start of a line, expected a dash (`-`) and a space → Write `- alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'stars',
    'tags:\n  * alarm\n  * pager\n',
    '2:3 Unexpected `*` at the start of a line, expected a dash (`-`) and a space → Write `- alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'a line that goes on in the wrong column',
    'summary: Ask twice\nand listen\ntitle: Toil\n',
    '2:1 Unexpected text, expected a field, such as `title: Runbook` → If it goes on with the line above, indent it: `  and listen`.',
    { summary: 'Ask twice and listen', title: 'Toil' },
  ],
  [
    'a line that goes on with a colon in it',
    'summary: Ask twice\n  and then: listen\n',
    '2:3 Unexpected `: ` inside of a value, expected text in quotes → Put the whole text in quotes, from `summary: "Ask twice` to `and then: listen"`.',
    { summary: 'Ask twice and then: listen' },
  ],
  [
    'tabs',
    'tags:\n\t- alarm\n\t- pager\n',
    '2:1 Unexpected tab, expected spaces → Indent with spaces: YAML takes no tabs there. With 2 of them it is `  - alarm`.',
    { tags: ['alarm', 'pager'] },
  ],
  [
    'a no-break space after a colon',
    'owner: team/platform\ntitle:\u00a0Toil\n',
    '2:7 Unexpected no-break space (U+00A0), expected an ordinary space or nothing → Write `title: Toil`.',
    { owner: 'team/platform', title: 'Toil' },
  ],
  [
    'a no-break space that indents',
    'tags:\n\u00a0 - alarm\ntitle: Toil\n',
    '2:1 Unexpected no-break space (U+00A0), expected an ordinary space or nothing → Write `- alarm`.',
    { tags: ['alarm'], title: 'Toil' },
  ],
  [
    'a zero-width space in a name',
    'ti\u200btle: Toil\n',
    '1:3 Unexpected zero-width space (U+200B), expected an ordinary space or nothing → Write `title: Toil`.',
    { title: 'Toil' },
  ],
  [
    'a byte order mark inside',
    'owner: team/platform\n\ufefftitle: Toil\n',
    '2:1 Unexpected byte order mark (U+FEFF), expected an ordinary space or nothing → Write `title: Toil`.',
    { owner: 'team/platform', title: 'Toil' },
  ],
  [
    'a conflict',
    '<<<<<<< HEAD\ntitle: Toil\n=======\ntitle: Chores\n>>>>>>> main\nowner: team/platform\n',
    '1:1 Unexpected `<<<<<<< HEAD`, expected no merge conflict → Keep one of the two sides, or join them, and remove the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'typographic quotes',
    'title: “Toil: a start”\n',
    '1:8 Unexpected typographic quotes around a value, expected straight ones or none → Write `title: "Toil: a start"`.',
    { title: 'Toil: a start' },
  ],
  [
    'German quotes',
    'title: „Toil“\n',
    '1:8 Unexpected typographic quotes around a value, expected straight ones or none → Write `title: "Toil"`.',
    { title: 'Toil' },
  ],
  [
    'a colon in a value',
    'title: Toil: a start # for now\n',
    '1:8 Unexpected `: ` inside of a value, expected text in quotes → Write `title: "Toil: a start" # for now`.',
    { title: 'Toil: a start' },
  ],
  [
    'an at sign',
    'title: @toil\n',
    '1:8 Unexpected `@` at the start of a value, expected text in quotes → Write `title: "@toil"`.',
    { title: '@toil' },
  ],
  [
    'a backquote',
    'title: `toil`\n',
    '1:8 Unexpected backquote at the start of a value, expected text in quotes → Write ``title: "`toil`"``.',
    { title: '`toil`' },
  ],
  [
    'a per cent sign',
    'title: % of toil\n',
    '1:8 Unexpected `%` at the start of a value, expected text in quotes → Write `title: "% of toil"`.',
    { title: '% of toil' },
  ],
  [
    'an open bracket',
    'tags: [alarm, pager\nowner: team/platform\n',
    '1:7 Unexpected line, expected the `]` that closes `[` → Write `tags: [alarm, pager]`.',
    { tags: ['alarm', 'pager'], owner: 'team/platform' },
  ],
  [
    'a bracket too much',
    'tags: [alarm, pager]]\nowner: team/platform\n',
    '1:21 Unexpected `]`, expected no more brackets than are opened → Write `tags: [alarm, pager]`.',
    { tags: ['alarm', 'pager'], owner: 'team/platform' },
  ],
  [
    'a word in brackets',
    'title: [Draft] Toil\n',
    '1:8 Unexpected `[` at the start of a value, expected text in quotes → Write `title: "[Draft] Toil"`.',
    { title: '[Draft] Toil' },
  ],
  [
    'an open quote',
    'title: "Toil\nowner: team/platform\n',
    '1:8 Unexpected end of the text, expected a closing double quote → Write `title: "Toil"`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'an apostrophe in single quotes',
    "title: 'It's toil'\n",
    '1:8 Unexpected text after the end of a value, expected a new line → Write `title: "It\'s toil"`.',
    { title: "It's toil" },
  ],
  [
    'no space after a colon',
    'title:Toil\nowner: team/platform\n',
    '1:6 Unexpected `title:T`, expected a space after the colon → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'no space after a colon in braces',
    'groups: [{id:craft, label: Craft}]\n',
    '1:11 Unexpected `id:c`, expected a space after the colon → Write `groups: [{id: craft, label: Craft}]`.',
    { groups: [{ id: 'craft', label: 'Craft' }] },
  ],
  [
    'no colon',
    'title Toil\nowner: team/platform\n',
    '1:1 Unexpected text after `title`, expected a colon and a space → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a sign of equality',
    'title = Toil\nowner: team/platform\n',
    '1:1 Unexpected text after `title`, expected a colon and a space → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a wide colon',
    'title：Toil\nowner: team/platform\n',
    '1:1 Unexpected wide colon, expected `:` and a space → Write `title: Toil`.',
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a field too far right',
    'title: Toil\n  owner: team/platform\n',
    `2:3 ${COLUMN} → Write \`owner: team/platform\` at the start of the line, without spaces before it.`,
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'a first field too far right',
    ' title: Toil\nowner: team/platform\n',
    `1:2 ${COLUMN} → Write \`title: Toil\` at the start of the line, without spaces before it.`,
    { title: 'Toil', owner: 'team/platform' },
  ],
  [
    'an item too far right',
    'tags:\n  - alarm\n   - pager\n',
    `3:4 ${COLUMN} → Put 2 spaces before it: \`  - pager\`.`,
    { tags: ['alarm', 'pager'] },
  ],
  [
    'an item too far left',
    'tags:\n  - alarm\n - pager\n',
    `3:2 ${COLUMN} → Put 2 spaces before it: \`  - pager\`.`,
    { tags: ['alarm', 'pager'] },
  ],
  [
    'a text that an anchor takes',
    'title: &Toil is dull\n',
    '1:8 Unexpected `&Toil` at the start of a value, expected text in quotes → Write `title: "&Toil is dull"`.',
    { title: '&Toil is dull' },
  ],
  [
    'a text that a tag takes',
    'title: !important Toil\n',
    '1:8 Unexpected `!important` at the start of a value, expected text in quotes → Write `title: "!important Toil"`.',
    { title: '!important Toil' },
  ],
  [
    'line endings of an old Mac',
    'title: Toil\rowner: team/platform\r',
    '1:12 Unexpected line ending `CR`, expected `LF` → Save the file with the line endings of Unix (LF), which every editor offers.',
    { title: 'Toil', owner: 'team/platform' },
  ],
])('%s', (_, text, expected, value) => {
  expect(told(text)).toEqual([expected]);
  expect(read(text).value).toEqual(value);
});

test('an item that lost its dash is reported as that, rather than as duplicate fields', () => {
  expect(told('groups:\n  - id: craft\n    label: Craft\n    id: care\n    label: Care\n')).toEqual([
    '4:5 Unexpected second `id` in one item, expected a dash before it → If a new item begins here, write `  - id: care`; otherwise remove one of the two.',
  ]);
});

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
