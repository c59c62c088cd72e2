/** `waymark ci`: what it writes, what it leaves alone, and what `check` says of older files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, writeFiles, type Files } from '#testing/temporary-playbook.ts';

const WORKFLOW = '.github/workflows/playbook.yml';

function repository(files: Files = {}, content = 'content/'): string {
  const inside = Object.entries(smallestPlaybook).map(([path, text]) => [`${content}${path}`, text] as const);
  return temporaryPlaybook({ '.git/HEAD': 'ref: refs/heads/main\n', ...Object.fromEntries(inside), ...files });
}
const textIn = (folder: string, path = WORKFLOW) => readFileSync(join(folder, path), 'utf8');

test('writes the workflows, and the second time nothing', async () => {
  const folder = repository();
  expect(await waymarkIn(folder, ['ci', 'github'])).toEqual({
    code: 0,
    err: '',
    out: [
      'created   .github/workflows/playbook.yml',
      'created   .github/workflows/playbook-comment.yml',
      'created   .github/workflows/playbook-nightly.yml',
      'In the settings of the repository, let GitHub Actions be the source of Pages.\n',
    ].join('\n'),
  });
  const before = textIn(folder);
  const { out } = await waymarkIn(folder, ['ci', 'github']);
  expect(out.split('\n').filter((line) => line.startsWith('kept'))).toHaveLength(3);
  expect(textIn(folder)).toBe(before);
});

test('without a host, does again what was asked for', async () => {
  const folder = repository();
  await waymarkIn(folder, ['ci', 'github', '--publish', 'none', '--branch', 'trunk']);
  const before = textIn(folder);
  expect(before).toContain('branches: [trunk]');
  expect(await waymarkIn(folder, ['ci'])).toMatchObject({ code: 0, err: '' });
  expect(textIn(folder)).toBe(before);
});

test('without a host, changes what is said otherwise now', async () => {
  const folder = repository();
  await waymarkIn(folder, ['ci', 'github', '--branch', 'trunk']);
  await waymarkIn(folder, ['ci', '--publish', 'none']);
  expect(textIn(folder)).toContain('branches: [trunk]');
  expect(textIn(folder)).not.toContain('deploy-pages');
});

test('without a host and without files, asks for one', async () => {
  expect(await waymarkIn(repository(), ['ci'])).toMatchObject({
    code: 2,
    err: '✖ There are no CI files that Waymark wrote\n  → Say for which host to write them: `waymark ci github` or `waymark ci gitlab`.\n',
  });
});

test('a dry run shows a patch and writes nothing', async () => {
  const folder = repository();
  const { code, out } = await waymarkIn(folder, ['ci', 'gitlab', '--dry-run']);
  expect(code).toBe(0);
  expect(out).toContain('--- /dev/null\n+++ b/.gitlab-ci.yml\n@@ -0,0 +1,');
  expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(false);
});

test('finds where the content and the package are', async () => {
  const folder = repository({ 'docs/playbook/playbook.yaml': 'name: Example\n' });
  await waymarkIn(join(folder, 'docs/playbook'), ['ci', 'github']);
  expect(textIn(folder)).toContain('working-directory: docs/playbook');
  expect(textIn(folder)).toContain('check --format github --content .');
  expect(textIn(folder)).toContain('path: docs/playbook/dist');
});

test('publishes the branch that the playbook names', async () => {
  const url = 'repository:\n  url: https://github.com/acme/playbook\n  branch: release/next\n';
  const folder = repository({ 'content/playbook.yaml': `name: Example\ndescription: An example.\n${url}` });
  await waymarkIn(folder, ['ci', 'github']);
  expect(textIn(folder)).toContain('branches: [release/next]');
});

test('writes how to publish once, and leaves it', async () => {
  const folder = repository();
  await waymarkIn(folder, ['ci', 'github', '--publish', 'host']);
  const path = '.github/workflows/playbook-publish.yml';
  writeFiles(folder, { [path]: `${textIn(folder, path)}# ours\n` });
  expect(await waymarkIn(folder, ['ci'])).toMatchObject({ code: 0, err: '' });
  expect(textIn(folder, path)).toMatch(/# ours\n$/);
});

test.each([
  ['a content folder', ['--content', 'our pages'], 'Unexpected content folder `our pages`'],
  ['a branch', ['--branch', "main'"], "Unexpected branch `main'`"],
  ['a place', ['--publish', 'page'], 'Unexpected place to publish `page`, expected one of `pages`, `host`, `none`'],
])('refuses %s that a workflow could not take', async (_, typed, words) => {
  const { code, err } = await waymarkIn(repository(), ['ci', 'github', ...typed]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

describe('a file that a person changed', () => {
  test.each([
    ['was changed by hand', (text: string) => text.replace("cron: '40 3 * * *'", "cron: '0 9 * * 1'")],
    ['was not written by Waymark', () => 'name: Ours\non: push\n'],
  ])('is left, with what differs: it %s', async (words, change) => {
    const folder = repository();
    await waymarkIn(folder, ['ci', 'github']);
    const theirs = change(textIn(folder));
    writeFiles(folder, { [WORKFLOW]: theirs });
    const { code, out, err } = await waymarkIn(folder, ['ci', 'github']);
    expect(code).toBe(1);
    expect(err).toContain(`✖ \`${WORKFLOW}\` ${words}`);
    expect(out).toContain("+  schedule: [{ cron: '40 3 * * *' }]\n");
    expect(textIn(folder)).toBe(theirs);
    expect(await waymarkIn(folder, ['ci', 'github', '--force'])).toMatchObject({ code: 0, err: '' });
    expect(textIn(folder)).toContain("cron: '40 3 * * *'");
  });
});

describe('check', () => {
  const older = (text: string) => text.replace(/, Waymark \d+\.\d+\.\d+,/, ', Waymark 0.0.1,');
  const check = (folder: string, ...typed: readonly string[]) => waymarkIn(folder, ['check', ...typed]);

  test.each([
    ['github', WORKFLOW, 'content/', ['--format', 'json']],
    ['gitlab', '.gitlab-ci.yml', '', ['--format', 'json', '--content', '.']],
  ])('tells of files for %s that are behind', async (host, path, content, typed) => {
    const folder = repository({}, content);
    await waymarkIn(folder, ['ci', host]);
    expect((await check(folder, ...typed)).out).not.toContain('ci/behind');
    writeFiles(folder, { [path]: older(textIn(folder, path)) });
    const { code, out } = await check(folder, ...typed);
    expect(code).toBe(0);
    expect(out).toContain('Unexpected CI files of Waymark `0.0.1`, expected those of');
    expect(await waymarkIn(folder, ['ci'])).toMatchObject({ code: 0, err: '' });
  });

  test('says nothing of files that people wrote', async () => {
    const { out } = await check(repository({ [WORKFLOW]: 'name: Ours\non: push\n' }));
    expect(out).toContain('No problems');
  });
});
