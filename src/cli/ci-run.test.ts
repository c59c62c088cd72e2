/** `check` in GitHub Actions: annotations where there is room, the changed files first, the rest in the summary. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryFolder } from '#testing/temporary-playbook.ts';

const term = (index: number, words = 'Work by hand.') =>
  `title: Term ${index}\nowner: team/platform\nreviewed: 2020-01-${10 + index}\ndefinition: ${words}\n`;
const names = Array.from({ length: 13 }, (_, index) => `terms/t${index}.yaml`);

function overdue() {
  const { folder, commit } = repositoryIn(temporaryFolder());
  commit('2026-04-01', 'Begin', {
    ...smallestPlaybook,
    ...Object.fromEntries(names.map((name, index) => [name, term(index)])),
  });
  commit('2026-04-02', 'Say it better', { 'terms/t9.yaml': term(9, 'Toil.') });
  const summary = join(temporaryFolder(), 'summary.md');
  writeFileSync(summary, '');
  return { folder, summary };
}

const check = (folder: string, env: Readonly<Record<string, string>>) =>
  waymarkIn(folder, ['check', '--content', '.', '--format', 'github', '--today', '2026-04-15'], {
    env: { PATH: process.env.PATH, ...env },
  });
const annotatedIn = (out: string) => out.match(/^::warning file=([^,]*)/gm)?.map((found) => found.split('=')[1]) ?? [];

test('on a pull request, what it touches is annotated', async () => {
  const { folder, summary } = overdue();
  const { code, out } = await check(folder, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_STEP_SUMMARY: summary });
  expect(code).toBe(0);
  expect(annotatedIn(out)).toHaveLength(10);
  expect(annotatedIn(out)).toContain('terms/t9.yaml');
  const written = readFileSync(summary, 'utf8');
  expect(written).toContain('## 3 more findings in 3 files');
  expect(written).not.toContain('t9.yaml');
});

test('on a push, the first in order are', async () => {
  const { folder, summary } = overdue();
  const { out } = await check(folder, { GITHUB_EVENT_NAME: 'push', GITHUB_STEP_SUMMARY: summary });
  expect(annotatedIn(out)).not.toContain('terms/t9.yaml');
});

test('without a summary to write, the log has it all', async () => {
  const { out } = await check(overdue().folder, {});
  expect(names.filter((name) => !out.includes(name))).toEqual([]);
});
