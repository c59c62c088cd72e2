/** What a change of the data makes of the text: the lines that say it, and no other. */
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { editFields, fieldsOf, mergeFields } from './merge-fields.ts';
import { mergeFile } from './merge-file.ts';

const RITUAL = `# yaml-language-server: $schema=../schemas/ritual.json
title: "Weekly risk sync"   # as on the invitation
owner: team/platform
tags: [ risk,  weekly ]

# Asked every spring
purpose: >-
  What could stop us this week
  is seen before it does,
  and has a name beside it.

agenda:
    - title: 'What is new'
      minutes: 10   # never more
    # Only what moved
    - title: What got worse
      minutes: 15

    - { title: Who does what, minutes: 5 }
notes: |
  First line.

  Second line.
`;

const edits: readonly (readonly [what: string, path: (string | number)[], value: unknown, lines: readonly string[]])[] =
  [
    [
      'a text in quotes',
      ['title'],
      'Risk sync',
      ['-title: "Weekly risk sync"   # as on the invitation', '+title: "Risk sync"   # as on the invitation'],
    ],
    [
      'a word of folded text',
      ['purpose'],
      'What could stop us this month is seen before it does, and has a name beside it.',
      ['-  What could stop us this week', '+  What could stop us this month'],
    ],
    [
      'a word at the start of a folded line',
      ['purpose'],
      'What could stop us this week was seen before it does, and has a name beside it.',
      ['-  is seen before it does,', '+  was seen before it does,'],
    ],
    [
      'a sentence at the end',
      ['purpose'],
      'What could stop us this week is seen before it does, and has a name beside it. Always.',
      ['-  and has a name beside it.', '+  and has a name beside it. Always.'],
    ],
    [
      'a line of a text that keeps its lines',
      ['notes'],
      'First line.\n\nAnother line.\n',
      ['-  Second line.', '+  Another line.'],
    ],
    ['a number', ['agenda', 1, 'minutes'], 20, ['-      minutes: 15', '+      minutes: 20']],
    [
      'a number in braces',
      ['agenda', 2, 'minutes'],
      10,
      ['-    - { title: Who does what, minutes: 5 }', '+    - { title: Who does what, minutes: 10 }'],
    ],
    [
      'an item in brackets',
      ['tags'],
      ['risk', 'weekly', 'sync'],
      ['-tags: [ risk,  weekly ]', '+tags: [ risk,  weekly,  sync ]'],
    ],
    ['a text with a colon', ['owner'], 'team: platform', ['-owner: team/platform', '+owner: "team: platform"']],
    [
      'a text for a number',
      ['agenda', 0, 'minutes'],
      '10',
      ['-      minutes: 10   # never more', '+      minutes: "10"   # never more'],
    ],
    ['a field that goes', ['owner'], undefined, ['-owner: team/platform']],
    [
      'an item that goes',
      ['agenda', 0],
      undefined,
      ["-    - title: 'What is new'", '-      minutes: 10   # never more'],
    ],
    ['a new item', ['agenda', 3], { title: 'Close', minutes: 1 }, ['+    - title: Close', '+      minutes: 1']],
    ['a new field', ['links'], ['a', 'b'], ['+links:', '+  - a', '+  - b']],
    [
      'a list that is emptied',
      ['agenda'],
      [],
      [
        '-agenda:',
        "-    - title: 'What is new'",
        '-      minutes: 10   # never more',
        '-    # Only what moved',
        '-    - title: What got worse',
        '-      minutes: 15',
        '-',
        '-    - { title: Who does what, minutes: 5 }',
        '+agenda: []',
      ],
    ],
  ];

describe('one change', () => {
  test.each(edits)('%s', (_, path, value, lines) => {
    const edited = editFields(RITUAL, [{ path, value }]);
    expect(changedLines(RITUAL, edited)).toEqual(lines);
    expect(
      editFields(
        edited,
        [{ path, value: value ?? null }].filter(() => value !== undefined),
      ),
    ).toBe(edited);
  });

  test('an item that moves takes its lines and its comments along', () => {
    const { agenda, ...others } = fieldsOf(RITUAL) as { agenda: unknown[] };
    const [one, two, three] = agenda;
    const merged = mergeFields(RITUAL, { ...others, agenda: [two, one, three] });
    const lines = ["    - title: 'What is new'", '      minutes: 10   # never more'];
    expect(changedLines(RITUAL, merged)).toEqual([
      ...lines.map((line) => `-${line}`),
      ...lines.map((line) => `+${line}`),
    ]);
  });

  test('a field that gets another name keeps its place', () => {
    const { owner, ...others } = fieldsOf(RITUAL);
    expect(changedLines(RITUAL, mergeFields(RITUAL, { ...others, team: owner }))).toEqual([
      '-owner: team/platform',
      '+team: team/platform',
    ]);
  });

  test('a new field follows the one before it in the data', () => {
    const { title, ...others } = fieldsOf(RITUAL);
    expect(mergeFields(RITUAL, { title, status: 'draft', ...others })).toContain('invitation\nstatus: draft\nowner:');
  });

  test('a long sentence that is new is folded', () => {
    const summary = 'What the people who come to it do, and for whom they do it. '.repeat(3).trim();
    const merged = mergeFields('title: Sync\n', { title: 'Sync', summary });
    expect(merged.split('\n').every((line) => line.length <= 102)).toBe(true);
    expect(fieldsOf(merged).summary).toBe(summary);
  });
});

describe('line endings', () => {
  test('stay as they were, and new lines have those of the others', () => {
    const text = RITUAL.replaceAll('\n', '\r\n');
    const wanted = { ...fieldsOf(text), links: ['a'] };
    expect(mergeFields(text, wanted)).toBe(mergeFields(RITUAL, wanted).replaceAll('\n', '\r\n'));
  });

  test('stay where a file has both', () => {
    const text = 'title: A\r\nowner: team/a\ntags: [a]\r\nmore: 1\n';
    expect(mergeFields(text, { ...fieldsOf(text), owner: 'team/b' })).toBe(text.replace('team/a', 'team/b'));
  });
});

describe('forms that cannot be changed in place', () => {
  test.each([
    ['a value that others repeat', 'a: &x [1, 2]\nb: *x\n', { a: [1, 3], b: [1, 2] }],
    ['a name over several lines', '? a\n: 1\nb: 2\n', { a: 2, b: 2 }],
    ['one of two fields of one name', 'a: 1\na: 2\n', { a: 3 }],
    ['nothing at all', '', { a: 1 }],
    ['a comment alone', '# why\n', { a: 1 }],
    ['a name that programs know', '__proto__: 1\n', JSON.parse('{ "__proto__": 2 }')],
  ])('%s', (_, text, wanted) => {
    const merged = mergeFields(text, wanted as Readonly<Record<string, unknown>>);
    expect(fieldsOf(merged)).toEqual(wanted);
    if (text.startsWith('#')) expect(merged).toMatch(/^# why\n/);
  });

  test('what is no YAML is refused', () => {
    expect(() => mergeFields('a: [1\nb: 2\n', { a: 1 })).toThrow(SyntaxError);
  });
});

describe('a Markdown file', () => {
  const GUIDE = '---\ntitle: On call # short\nowner: team/platform\n---\n\nWhat to do.\n\n- One\n\n';

  test('keeps its prose where its fields change, and its fields where its prose does', () => {
    const fields = { title: 'On duty', owner: 'team/platform' };
    expect(mergeFile(GUIDE, 'md', { fields })).toBe(GUIDE.replace('On call', 'On duty'));
    expect(mergeFile(GUIDE, 'md', { body: 'What to do.\n\n- Two' })).toBe(GUIDE.replace('One', 'Two'));
    expect(mergeFile(GUIDE, 'md', { body: 'What to do.\n\n- One' })).toBe(GUIDE);
  });

  test('keeps its line endings', () => {
    const text = GUIDE.replaceAll('\n', '\r\n');
    expect(mergeFile(text, 'md', { body: 'What to do.\n\n- Two' })).toBe(text.replace('One', 'Two'));
  });
});

/** As a diff shows them. */
function changedLines(before: string, after: string): readonly string[] {
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (added ? '+' : '-') + line),
    );
}
