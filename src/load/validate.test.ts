/** Names of JavaScript are names like any other, hints quote what was typed, and what is listed for a file is bounded. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';
import { loadPlaybook } from './load.ts';

const toil = 'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work that grows with the service.\n';
const problems = (text: string) =>
  loadPlaybook(memoryTree({ ...smallestPlaybook, 'terms/toil.yaml': text }), kinds).problems;

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])('%s is an unknown field', (name) => {
  const found = problems(
    `${toil}${name}: 1\nlinks:\n  - label: Runbook\n    url: https://runbook.example\n    ${name}: 1\n`,
  );
  expect(found.map(({ rule, location }) => [rule, location.start.line]).toSorted()).toEqual([
    ['schema/unknown-key', 5],
    ['schema/unknown-key', 9],
  ]);
});

test.each([
  ['title: 1.10', 'Put it in quotes: `title: "1.10"`.'],
  ['title: 007', 'Put it in quotes: `title: "007"`.'],
  ['title: 0x1F', 'Put it in quotes: `title: "0x1F"`.'],
  ['reviewed: 1.10.2026', 'Write `reviewed: 2026-10-01`.'],
  ['reviewed: 1 Oct 2026', 'Write `reviewed: 2026-10-01`.'],
  ['titel: Toil', 'Write `title:`.'],
])('%s', (line, hint) => {
  const name = line.startsWith('reviewed') ? /reviewed: .*/ : /title: .*/;
  expect(problems(toil.replace(name, line)).map((each) => each.hint)).toEqual([hint]);
});

test('of many unknown fields, a hundred are listed', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');
  expect(problems(toil + many(1000))).toHaveLength(101);
});

test('a field of your own in capitals is told its name in small letters', () => {
  const { problems } = loadPlaybook(
    memoryTree({ ...smallestPlaybook, 'playbook.yaml': 'name: A\ndescription: B.\nX-Cost-Centre: H-17\n' }),
    kinds,
  );
  expect(problems.map(({ hint }) => hint)).toEqual([expect.stringMatching(/begins with `x-`: `x-cost-centre`\.$/)]);
});
