/** Two states that share what they read find what each would find alone. */
import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { check } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook, type Files } from '#testing/temporary-playbook.ts';
import type { KeptReading } from './reading.ts';
import type { ReadEntry } from './read-entry.ts';

const rules = await discoverRules();

const term = (text: string) => `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: ${text}\n`;
const FILES: Files = {
  ...smallestPlaybook,
  'terms/toil.yaml': term('Work by hand, see [how](../guides/deploying.md#step).'),
  'terms/wrong.yaml': 'titel: Wrong\nowner: team/nobody\n',
  'guides/deploying.md':
    '---\ntitle: Deploying\nowner: team/platform\nreviewed: 2026-04-01\n---\n\n## Step\n\n[Toil](../terms/toil.yaml)\n',
};
const textOf = (file: string) => String(FILES[file]);

const pairs: readonly (readonly [string, Files])[] = [
  ['nothing', {}],
  ['an entry', { 'terms/toil.yaml': term('Other work.') }],
  ['an anchor that others lead to', { 'guides/deploying.md': textOf('guides/deploying.md').replace('Step', 'First') }],
  [
    'what a kind is called',
    { 'playbook.yaml': `${textOf('playbook.yaml')}labels:\n  term: { one: Word, many: Words }\n` },
  ],
  ['limits', { 'playbook.yaml': `${textOf('playbook.yaml')}limits: { fileBytes: 120 }\n` }],
];

test.each(pairs)('%s is different', (_, changed) => {
  const conditions = { kinds, rules, findings, today: '2026-04-15' };
  const readings = Object.assign(new Map<string, KeptReading>(), { wholeEntries: new Map<string, ReadEntry>() });
  const [before, after] = [memoryTree(FILES), memoryTree({ ...FILES, ...changed })];
  const [first, second] = [before, after].map((tree) => check(tree, { ...conditions, readings }));
  expect(first?.diagnostics).toEqual(check(before, conditions).diagnostics);
  expect(second?.diagnostics).toEqual(check(after, conditions).diagnostics);
  const team = [first, second].map((each) => each?.playbook.find('team', 'platform'));
  expect(team[0] === team[1]).toBe(!('playbook.yaml' in changed));
});
