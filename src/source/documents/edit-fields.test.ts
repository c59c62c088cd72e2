/** Fields are changed in place: what is not changed keeps each byte. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runs } from '#testing/runs.ts';
import { withFields } from './edit-fields.ts';

const YAML = `# Who answers for it
title: "Ledger"   # as on the door
owner: team/billing
tags: [ money,  books ]

# Asked every spring
dependsOn:
    - vault   # keys
    - rates
summary: >-
  Keeps each booking,
  for ever.

tier: 1
`;

test.each([
  ['owner', 'team/books', ['owner: team/billing', 'owner: team/books']],
  ['title', 'Books', ['title: "Ledger"', 'title: "Books"']],
  ['dependsOn', ['vault'], ['    - rates\n', '']],
  ['summary', 'All.', ['summary: >-\n  Keeps each booking,\n  for ever.', 'summary: >-\n  All.']],
  ['tier', undefined, ['tier: 1\n', '']],
  ['dependsOn', undefined, ['dependsOn:\n    - vault   # keys\n    - rates\n', '']],
  ['domain', 'commerce', ['owner: team/billing\n', 'owner: team/billing\ndomain: commerce\n']],
] as const)('%s becomes %j', (name, value, [from, to]) => {
  expect(withFields(YAML, [[name, value]], ['title', 'owner', 'domain'])).toBe(YAML.replace(from, to));
});

test('a field that is in no order stands last, also behind a line without an end', () => {
  expect(withFields('title: Ledger', [['repo', 'x']])).toBe('title: Ledger\nrepo: x');
  expect(withFields('', [['repo', 'x']])).toBe('repo: x\n');
});

test('a form that is not foreseen is written anew', () => {
  expect(parse(withFields('{ title: Ledger, tier: 1 }\n', [['tier', 2]]))).toEqual({ title: 'Ledger', tier: 2 });
});

const line = fc.constantFrom(
  'a: 1',
  'b: "two"   # why',
  'c: [ 1,  2 ]',
  'd:\n   - x\n   # inside\n   - y',
  'e: |\n  text\n  more',
  'f:',
  "g: { h: 'i' }",
  '? j\n: k',
);
const value = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('text', 'a: b', '# c', '', 7, true, null),
  fc.array(fc.constantFrom('x', 'y'), { minLength: 1 }),
);

test('of any text, the change is made and all other lines stay', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(line, { maxLength: 6 }),
      fc.constantFrom('\n', '\n\n', '\n# between\n'),
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'z'),
      value,
      (lines, between, name, changed) => {
        const yaml = lines.map((each) => each + between).join('');
        const edited = withFields(yaml, [[name, changed]], ['a', 'z', 'c']);
        const before = (parse(yaml) ?? {}) as Record<string, unknown>;
        const others = Object.fromEntries(Object.entries(before).filter(([each]) => each !== name));
        expect(parse(edited) ?? {}).toEqual(changed === undefined ? others : { ...others, [name]: changed });
        if (!lines.includes('? j\n: k'))
          for (const each of lines) if (!each.startsWith(`${name}:`)) expect(edited).toContain(each);
      },
    ),
    { numRuns: runs(1000, 300) },
  );
});
