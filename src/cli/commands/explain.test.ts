/** `waymark explain`: a rule in words, or all of them. */
import { expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';

const explain = (...typed: readonly string[]) => waymarkIn('/', ['explain', ...typed]);

test('prints the guide of a kind, with commands as they are called', async () => {
  const { out, code } = await explain('ladder');
  expect(out).toMatch(/^# Writing a ladder\n/);
  expect(code).toBe(0);
});

test('shows why, what fixes it, and examples with what they give', async () => {
  const { out } = await explain('entry/review-overdue');
  expect(`\n${out}`).toMatchInlineSnapshot(`
    "
    entry/review-overdue  (warning)

      A page that nobody has read for a year is believed all the same.

      → Read it, fix what is no longer true, and set \`reviewed\` to the day you did.

    Refused

      guides/example-guide.yaml
        1 │ title: On call
        2 │ owner: team/example-team
        3 │ reviewed: 2025-03-01
            ✖ Unexpected review of \`2025-03-01\`, expected one since \`2025-09-01\`
        4 │ reviewEvery: P6M

    Accepted

      guides/example-guide.yaml
        1 │ title: On call
        2 │ owner: team/example-team
        3 │ reviewed: 2026-04-01

      guides/example-guide.yaml
        1 │ title: On call
        2 │ owner: team/example-team
        3 │ reviewed: 2020-04-01
        4 │ status: archived
    "
  `);
});

test('takes the last part of an id where only one rule has it', async () => {
  expect((await explain('review-overdue')).out).toBe((await explain('entry/review-overdue')).out);
});

test('says how severe a playbook takes it', async () => {
  const folder = temporaryPlaybook({
    'playbook.yaml': "name: A\ndescription: B.\nrules:\n  entry/review-overdue: 'off'\n",
  });
  expect((await explain('review-overdue', '--content', folder)).out).toContain('entry/review-overdue  (off)');
});

test('says where a playbook has no say', async () => {
  const folder = temporaryPlaybook({
    'playbook.yaml': "name: A\ndescription: B.\nrules:\n  reference/unknown: 'off'\n  markdown/nearly: error\n",
  });
  const { out } = await explain('reference/unknown', '--content', folder);
  expect(out).toContain('reference/unknown  (error)');
  expect(out).toContain('This error always counts: a page would lead nowhere, or to the wrong place.');
  expect((await explain('markdown/nearly', '--content', folder)).out).toContain('markdown/nearly  (error)');
});

test('lists all rules by area', async () => {
  const { code, out } = await explain();
  expect(code).toBe(0);
  expect(out).toMatch(/^reference$/m);
  expect(out).toMatch(/^ {2}reference\/broken-link {2}\(error\)$/m);
});

test.each([
  ['entry/reveiw-overdue', 'Did you mean `entry/review-overdue`?'],
  ['colour', '`waymark explain` lists them all.'],
])('does not know `%s`', async (typed, hint) => {
  const { code, err } = await explain(typed);
  expect(code).toBe(2);
  expect(err).toBe(`✖ Unexpected rule \`${typed}\`, expected the id of one, or the name of a kind\n  → ${hint}\n`);
});
