/** `waymark check` as its user meets it: what it prints where, and how it ends. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

const toil = 'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work that grows with the service.\n';
const stale = toil.replace('2026-04-01', '2020-04-01');
const wrong = toil.replace('owner', 'onwer');

async function check(files: Files, ...typed: readonly string[]) {
  const cwd = temporaryPlaybook({ ...smallestPlaybook, ...files });
  return { cwd, ...(await waymarkIn(cwd, ['check', '--content', '.', ...typed])) };
}

describe('ends with', () => {
  test.each<[number, string, Files, readonly string[]]>([
    [0, 'a clean playbook', { 'terms/toil.yaml': toil }, []],
    [0, 'warnings', { 'terms/toil.yaml': stale }, []],
    [1, 'an error', { 'terms/toil.yaml': wrong }, []],
    [0, 'as many warnings as allowed', { 'terms/toil.yaml': stale }, ['--max-warnings', '1']],
    [1, 'a warning more than allowed', { 'terms/toil.yaml': stale }, ['--max-warnings', '0']],
    [
      1,
      'a date on which a review is overdue',
      { 'terms/toil.yaml': toil },
      ['--today', '2030-01-01', '--max-warnings', '0'],
    ],
    [2, 'a folder that is not there', {}, ['--content', 'docs']],
    [2, 'a date that does not exist', {}, ['--today', '2026-02-30']],
    [2, 'a format that does not exist', {}, ['--format', 'jsno']],
    [2, 'a number that is none', {}, ['--max-warnings', 'few']],
  ])('%i on %s', async (code, _, files, typed) => {
    const folder = temporaryPlaybook({ ...smallestPlaybook, ...files });
    const content = typed.includes('--content') ? [] : ['--content', '.'];
    expect(await waymarkIn(folder, ['check', ...content, ...typed])).toMatchObject({ code });
  });
});

test('findings go to stdout, named as the reader would open them', async () => {
  const folder = temporaryPlaybook({
    'content/playbook.yaml': smallestPlaybook['playbook.yaml'] ?? '',
    'content/terms/toil.yaml': toil,
  });
  const { out, err } = await waymarkIn(folder, ['check']);
  expect(out).toContain('content/terms/toil.yaml\n\n  2:8  ✖ error\n      Unexpected `team/platform`');
  expect(err).toBe('');
});

test('what keeps it from running goes to stderr, without a stack', async () => {
  const { out, err } = await check({}, '--format', 'jsno');
  expect(out).toBe('');
  expect(err).toBe(
    '✖ Unexpected format `jsno`, expected one of `pretty`, `json`, `github`, `gitlab`, `sarif`, `junit`\n  → Did you mean `json`?\n',
  );
});

test('too many warnings are said on stderr, so that a report stays a report', async () => {
  const { out, err } = await check({ 'terms/toil.yaml': stale }, '--max-warnings', '0', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({ summary: { errors: 0, warnings: 1 } });
  expect(err).toBe('✖ 1 warning, expected at most 0 (`--max-warnings`).\n');
});

test('paths in JSON start at the content folder', async () => {
  const { out } = await check({ 'terms/toil.yaml': wrong }, '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    diagnostics: [{ file: 'terms/toil.yaml', line: 2, column: 1, endColumn: 6, rule: 'schema/unknown-key' }],
  });
});

test('a report can go into a file, whose folder is made', async () => {
  const { out, cwd } = await check(
    { 'terms/toil.yaml': wrong },
    '--format',
    'junit',
    '--out-file',
    '.reports/playbook.xml',
  );
  expect(out).toBe('');
  expect(existsSync(join(cwd, '.reports/playbook.xml'))).toBe(true);
  expect(readFileSync(join(cwd, '.reports/playbook.xml'), 'utf8')).toMatch(/^<\?xml/);
});

describe('annotations name files from the root of the repository', () => {
  const wrongly = {
    'docs/playbook/playbook.yaml': smallestPlaybook['playbook.yaml'] ?? '',
    'docs/playbook/terms/toil.yaml': toil,
  };

  async function annotated(format: string, from: string, content: string, isRepository: boolean) {
    const cwd = temporaryPlaybook(wrongly);
    if (isRepository) mkdirSync(join(cwd, '.git'));
    const { out } = await waymarkIn(join(cwd, from), ['check', '--content', content, '--format', format]);
    return { out, cwd };
  }

  test.each(
    ['github', 'gitlab', 'sarif', 'junit'].flatMap((format) => [
      [format, '.', 'docs/playbook'],
      [format, 'docs', 'playbook'],
      [format, 'docs/playbook', '.'],
      [format, 'docs/playbook/terms', '..'],
    ]),
  )('%s, run in %s with --content %s', async (format = '', from = '', content = '') => {
    const { out } = await annotated(format, from, content, true);
    expect(out).toMatch(/[="]docs\/playbook\/terms\/toil\.yaml/);
  });

  test('a file in no repository has its whole path', async () => {
    const { out, cwd } = await annotated('sarif', 'docs/playbook/terms', '..', false);
    expect(out).toContain(`"file://${cwd}/docs/playbook/terms/toil.yaml"`);
  });
});

test('--suppressed lists what is suppressed, with its reason and its end', async () => {
  const kept = stale.replace('reviewed', '# waymark-ignore entry/review-overdue until 2026-12-31: we move\nreviewed');
  const { out, code } = await check({ 'terms/toil.yaml': kept }, '--suppressed');
  expect(out).toContain(
    '1 suppression\n\n  terms/toil.yaml:3  entry/review-overdue\n      we move\n      1 finding, until 2026-12-31\n',
  );
  expect(code).toBe(0);
  expect((await check({}, '--suppressed')).out).toContain('Nothing is suppressed.');
});
