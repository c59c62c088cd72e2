/** The same comparison in each form: short enough for a comment, steering no terminal, and as data. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook, type Files } from '#testing/temporary-playbook.ts';
import { compareStates } from '../compare.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';

const TODAY = '2026-04-15';
const PLAIN = { colour: false, width: 80, contentFolder: 'content' };

function compared(before: Files, after: Files) {
  const state = (name: string, files: Files) => {
    const tree = memoryTree({ ...smallestPlaybook, ...files });
    const { playbook, diagnostics } = check(tree, { kinds, rules: [], findings: [], today: TODAY });
    return { name, revision: undefined, tree, playbook, diagnostics };
  };
  return compareStates(state('main', before), state('the working files', after), {
    kinds,
    visibility: 'internal',
    today: TODAY,
  });
}

const term = (title: string, definition: string, rest = '') =>
  `title: ${JSON.stringify(title)}\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: ${JSON.stringify(definition)}\n${rest}`;

const before = { 'terms/toil.yaml': term('Toil', 'Work by hand that comes back.') };
const after = {
  'terms/toil.yaml': term('Toil', 'Work by hand that returns.', 'synonyms: [Chores]\n'),
  'theme/a.css': '',
};

test('in a terminal', () => {
  expect(pretty.write(compared(before, after), PLAIN)).toMatchInlineSnapshot(`
    "From main to the working files
    1 entry changed and 1 other file changed.

    Other changes

      Toil adds “Chores” to its synonyms
        · rewords its definition
          Work by hand that [-comes back-]{+returns+}.
        Concerns Platform
        content/terms/toil.yaml

    Other files

      content/theme/a.css (added)
    "
  `);
});

test('in Markdown', () => {
  expect(markdown.write(compared(before, after), PLAIN)).toMatchInlineSnapshot(`
    "## What this change means

    1 entry changed and 1 other file changed, from \`main\` to \`the working files\`.

    ### Other changes

    - **Toil** adds “Chores” to its synonyms
      - rewords its definition
        - Work by hand that <del>comes back</del><ins>returns</ins>.

      <sub>Concerns Platform · \`content/terms/toil.yaml\`</sub>

    **Other files:** \`content/theme/a.css\` (added)
    "
  `);
});

test('as data, in a shape that has a version', () => {
  const read: unknown = JSON.parse(json.write(compared(before, after), PLAIN));
  expect(read).toMatchObject({
    version: 1,
    before: { name: 'main' },
    after: { name: 'the working files' },
    visibility: 'internal',
    changes: [
      {
        is: 'changed',
        kind: 'term',
        id: 'toil',
        weight: 'fields',
        statements: [
          { says: 'adds “Chores” to its synonyms', weight: 'fields', fields: ['synonyms'] },
          { says: 'rewords its definition', wordings: [expect.any(String), expect.any(String)] },
        ],
        affected: [{ kind: 'team', id: 'platform', how: 'owns', isParty: true }],
      },
    ],
    files: [{ file: 'theme/a.css', is: 'added' }],
    findings: { added: [], gone: [], kept: 0 },
  });
});

test('nothing is said in few words', () => {
  expect(pretty.write(compared(before, before), PLAIN)).toBe('From main to the working files\nNothing is different.\n');
});

test('a comment is never longer than a host takes, however much is different', () => {
  const hostile = '@all `x` <b>[y](https://z)</b> &$#| '.repeat(16).slice(0, 590);
  const many = (text: string) =>
    Object.fromEntries(
      Array.from({ length: 1200 }, (_, index) => [
        `terms/term-${index}.yaml`,
        term(
          `${hostile.slice(0, 100)} ${index}`,
          `${text} ${index} ${hostile.slice(0, 500)}`,
          `related: [nowhere-${text}-${index}, term-${(index + 1) % 1200}]\n`,
        ),
      ]),
    );
  const still = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `terms/still-${index}.yaml`,
      term(
        `${hostile.slice(0, 100)} ${index}`,
        'Stays.',
        `related: [term-1, term-2, term-3]
owner: role/role-${index % 30}
`.replace('owner', 'x-owner'),
      ),
    ]),
  );
  const comparison = compared({ ...many('one'), ...still }, { ...many('two'), ...still });
  expect(comparison.changes).toHaveLength(1200);
  const text = markdown.write(comparison, PLAIN);
  expect(text.length).toBeGreaterThan(20_000);
  expect(text.length).toBeLessThan(60_000);
  expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
  expect(text).toContain('more changes that this comment has no room for');
});

test('foreign text steers no terminal', () => {
  const steering = { 'terms/toil.yaml': term('Toil', 'Red \u001b[31m and back \u202e.') };
  expect(pretty.write(compared(before, steering), { ...PLAIN, colour: true })).not.toMatch(/\u001b\[31m and|\u202e/);
});
