/** `waymark diff` as its user meets it, over a repository of its own. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn } from '#testing/repository.ts';
import { smallestPlaybook, temporaryFolder, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const term = (definition: string) =>
  `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: ${definition}\n`;
const inContent = Object.fromEntries(Object.entries(smallestPlaybook).map(([file, text]) => [`content/${file}`, text]));

const diff = (folder: string, ...typed: readonly string[]) =>
  waymarkIn(folder, ['diff', ...typed], { env: { PATH: process.env.PATH } });

/** A main branch, and one that left it: `first` and `second` are what the definition was on main, `own` what it is here. */
function branched() {
  const folder = temporaryFolder();
  const made = repositoryIn(folder);
  made.commit('2026-01-01', 'Begin', { ...inContent, 'content/terms/toil.yaml': term('First.') });
  made.git('tag', 'v1');
  made.git('checkout', '--quiet', '-b', 'own');
  made.commit('2026-01-02', 'Change here', { 'content/terms/toil.yaml': term('Own.') });
  made.git('checkout', '--quiet', 'main');
  made.commit('2026-01-03', 'Change there', {
    'content/teams/billing.yaml': String(smallestPlaybook['teams/platform.yaml']).replace('Platform', 'Billing'),
  });
  made.git('checkout', '--quiet', 'own');
  return made;
}

describe('compares', () => {
  test('the files as they are with the place where the branch left the main one', async () => {
    const { folder } = branched();
    writeFileSync(join(folder, 'content/terms/toil.yaml'), term('Not committed.'));
    const { code, out, err } = await diff(folder);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('where it left the main branch to the working files');
    expect(out).toContain('Toil rewords its definition');
    expect(out).toContain('[-First-]{+Not committed+}.');
    expect(out).not.toContain('Billing');
  });

  test('the last commit, on the main branch itself', async () => {
    const { folder, git } = branched();
    git('checkout', '--quiet', 'main');
    expect((await diff(folder)).out).toMatch(/^From [0-9a-f]{8} to the working files\nNothing is different\.\n$/);
  });

  test.each([
    ['v1..own', ['Toil rewords'], ['Billing']],
    ['own..main', ['Toil rewords', 'Billing is new (team)'], []],
    ['main..', ['Billing is gone (team)'], []],
    ['v1', ['Toil rewords'], ['Billing']],
    ['own', ['Nothing is different'], ['Toil']],
  ])('%s', async (range, said, unsaid) => {
    const { out, err } = await diff(branched().folder, range);
    expect(err).toBe('');
    for (const each of said) expect(out).toContain(each);
    for (const each of unsaid) expect(out).not.toContain(each);
  });
});

describe('the place of the content', () => {
  test('may have been another folder', async () => {
    const { folder, commit } = branched();
    mkdirSync(join(folder, 'docs'));
    renameSync(join(folder, 'content'), join(folder, 'docs/content'));
    commit('2026-01-05', 'Move');
    const { out } = await diff(folder, 'v1..HEAD', '--content', 'docs/content');
    expect(out).toContain('The content folder was `content` in v1.');
    expect(out).toContain('Toil rewords its definition');
    expect(out).not.toContain('new (term)');
  });

  test('may not have been there yet', async () => {
    const folder = temporaryFolder();
    const { commit } = repositoryIn(folder);
    commit('2026-01-01', 'Begin', { 'README.md': 'Soon.\n' });
    commit('2026-01-02', 'Write', inContent);
    const { code, out } = await diff(folder, 'HEAD~1..HEAD');
    expect(code).toBe(0);
    expect(out).toContain('There was no content in HEAD~1: everything is new.');
    expect(out).toContain('Platform is new (team)');
  });

  test('may be the top of the repository', async () => {
    const folder = temporaryPlaybook(smallestPlaybook);
    const { commit } = repositoryIn(folder);
    commit('2026-01-01', 'Begin', { '.github/workflows/a.yml': 'on: push\n' });
    writeFileSync(join(folder, 'terms.txt'), '');
    mkdirSync(join(folder, 'terms'));
    writeFileSync(join(folder, 'terms/toil.yaml'), term('Work by hand.'));
    const { out } = await diff(folder, '--content', '.');
    expect(out).toContain('Toil is new (term)');
    expect(out).not.toContain('.github');
  });
});

describe('says in a sentence, and ends with 2,', () => {
  test('that a clone does not hold the place where the branch began', async () => {
    const { folder } = branched();
    const clone = repositoryIn(temporaryFolder());
    clone.git('fetch', '--quiet', '--depth', '1', `file://${folder}`, 'own');
    clone.git('checkout', '--quiet', '-b', 'own', 'FETCH_HEAD');
    const { code, err } = await diff(clone.folder);
    expect(code).toBe(2);
    expect(err).toContain('✖ This clone holds a part of the history only');
    expect(err).toContain('`git fetch --unshallow`');
    const named = await diff(clone.folder, 'v1');
    expect(named.code).toBe(2);
    expect(named.err).toContain('There is no revision `v1`');
    expect(named.err).toContain('--unshallow');
  });

  test.each([
    ['nope', 'There is no revision `nope`'],
    ['main...own', 'Unexpected range `main...own`, expected two dots'],
    ['--all', 'Unexpected option `--all`'],
    ['v1 --output=x', 'There is no revision `v1 --output=x`'],
  ])('%s', async (range, message) => {
    const { code, err } = await diff(branched().folder, range);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('that there is no repository', async () => {
    const { code, err } = await diff(temporaryPlaybook(inContent));
    expect(code).toBe(2);
    expect(err).toContain('There is no former version to compare with');
  });
});

test('ends with 0 where something is different, and with 1 where that is asked for', async () => {
  const { folder } = branched();
  expect((await diff(folder)).code).toBe(0);
  expect((await diff(folder, '--exit-code')).code).toBe(1);
  expect((await diff(folder, 'own', '--exit-code')).code).toBe(0);
});

test('a repository without a main branch is compared with its last commit, and that is said', async () => {
  const { folder, git } = branched();
  git('branch', '--quiet', '-D', 'main');
  const { code, out } = await diff(folder);
  expect(code).toBe(0);
  expect(out).toContain('There is no branch `main` or `master` here');
});
