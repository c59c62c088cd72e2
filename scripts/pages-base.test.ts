/** The workflows of this repository build for the path at which the host serves the site, which the 404 page needs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): unknown => parse(readFileSync(ROOT + file, 'utf8'));

/** Runs a line of a workflow with `npm` replaced by a function that prints what it was given. */
function typedBy(line: string, env: Readonly<Record<string, string>>): string {
  const script = `npm() { printf '%s ' "$@"; }; ${line}`;
  const { stdout } = spawnSync('bash', ['-euc', script], { encoding: 'utf8', env: { PATH: process.env.PATH, ...env } });
  return stdout.trim();
}

/** All strings of a document, in order. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const lineWith = (file: string, words: string) => stringsOf(read(file)).find((line) => line.includes(words)) ?? '';

describe('GitHub Pages', () => {
  const line = lineWith('.github/workflows/playbook.yml', 'build --');

  test.each([
    ['a project below a path', '/playbook', 'run --silent build -- --base /playbook/'],
    ['a domain of its own, or a pull request', '', 'run --silent build --'],
  ])('%s', (_, base, typed) => {
    expect(typedBy(line, { BASE: base })).toBe(typed);
  });

  test('the path is what the host says of itself', () => {
    const workflow = JSON.stringify(read('.github/workflows/playbook.yml'));
    expect(workflow).toContain('"BASE":"${{ steps.pages.outputs.base_path }}"');
    expect(workflow).toMatch(
      /"id":"pages",[^}]*"uses":"actions\/configure-pages@|"uses":"actions\/configure-pages@[^}]*"id":"pages"/,
    );
  });
});

describe('GitLab Pages', () => {
  const line = lineWith('.gitlab-ci.yml', '--base');

  test.each([
    ['https://group.gitlab.io/playbook', '/playbook/'],
    ['https://group.gitlab.io/team/playbook/', '/team/playbook/'],
    ['https://playbook.example.org', '/'],
  ])('%s', (url, base) => {
    expect(typedBy(line, { CI_PAGES_URL: url })).toBe(`run --silent build -- --base ${base}`);
  });
});
