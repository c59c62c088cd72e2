import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryIn, type TestRepository } from '#testing/repository.ts';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { checkoutOf, openRepository, type Repository } from './git.ts';

const env = { PATH: process.env.PATH };
const repository = (): TestRepository => repositoryIn(temporaryPlaybook({}));

function opened(folder: string): Repository {
  const found = openRepository(folder, env);
  if (found === undefined) throw new Error(`${folder} is in no repository`);
  return found;
}

/** The revisions of a file as `day subject name`. */
const told = (from: Repository, file: string) =>
  from.revisionsOf(file).map(({ date, subject, file: name }) => `${date} ${subject} ${name}`);

/** The files of a revision, with their texts. */
const filesAt = (from: Repository, revision: string, ...paths: readonly string[]) =>
  Object.fromEntries(
    from.treeAt(revision, paths).files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes())]),
  );

test('the content as of a day is that of the newest revision before it', () => {
  const { folder, commit } = repository();
  commit('2026-01-01', 'Begin', { 'risks/delivery.csv': 'one\n' });
  commit('2026-01-05', 'Worse', { 'risks/delivery.csv': 'two\n' });
  const { asOf } = opened(folder);
  expect(asOf('2026-01-01')).toBeUndefined();
  expect(asOf('2026-01-05')?.subject).toBe('Begin');
  expect(asOf('2026-01-06')?.subject).toBe('Worse');
});

test('the past of a folder is what its files said at each revision, and where one went', () => {
  const { folder, commit } = repository();
  const text = 'a\nb\nc\nd\n';
  commit('2026-01-01', 'Begin', { 'rituals/sync.md': text, 'rituals/lunch.md': 'x\n', 'teams/web.md': 'y\n' });
  renameSync(join(folder, 'rituals/sync.md'), join(folder, 'rituals/risks.md'));
  commit('2026-01-02', 'Name it');
  rmSync(join(folder, 'rituals/lunch.md'));
  commit('2026-01-03', 'End it');
  expect(
    opened(folder)
      .past('rituals')
      .map(({ date, file, text: said }) => [date, file, said]),
  ).toEqual([
    ['2026-01-03', 'rituals/lunch.md', undefined],
    ['2026-01-02', 'rituals/risks.md', text],
    ['2026-01-02', 'rituals/sync.md', undefined],
    ['2026-01-01', 'rituals/lunch.md', 'x\n'],
    ['2026-01-01', 'rituals/sync.md', text],
  ]);
});

describe('the revisions of a file', () => {
  test('are those that changed it, the newest first', () => {
    const { folder, commit } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    commit('2026-01-02', 'Look elsewhere', { 'ladders/management.yaml': 'other\n' });
    commit('2026-01-03', 'Say it better', { 'ladders/ic.yaml': 'two\n' });
    expect(told(opened(folder), 'ladders/ic.yaml')).toEqual([
      '2026-01-03 Say it better ladders/ic.yaml',
      '2026-01-01 Begin ladders/ic.yaml',
    ]);
  });

  test('go on under its former name', () => {
    const { folder, commit } = repository();
    const text = 'a\nb\nc\nd\n';
    commit('2026-01-01', 'Begin', { 'ladders/engineers.yaml': text });
    renameSync(join(folder, 'ladders/engineers.yaml'), join(folder, 'ladders/ic.yaml'));
    commit('2026-01-02', 'Name it');
    expect(told(opened(folder), 'ladders/ic.yaml')).toEqual([
      '2026-01-02 Name it ladders/ic.yaml',
      '2026-01-01 Begin ladders/engineers.yaml',
    ]);
  });

  test('are those of the main line: a branch counts when it is merged', () => {
    const { folder, commit, git } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    git('checkout', '--quiet', '-b', 'better');
    commit('2026-01-02', 'Try', { 'ladders/ic.yaml': 'two\n' });
    commit('2026-01-03', 'Try again', { 'ladders/ic.yaml': 'three\n' });
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--message', 'Take it', 'better');
    expect(told(opened(folder), 'ladders/ic.yaml').map((line) => line.split(' ').slice(1).join(' '))).toEqual([
      'Take it ladders/ic.yaml',
      'Begin ladders/ic.yaml',
    ]);
  });

  test('are not those of a branch that is not merged: they are drafts of one change', () => {
    const { folder, commit, git } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    git('checkout', '--quiet', '-b', 'better');
    commit('2026-01-02', 'Try', { 'ladders/ic.yaml': 'two\n' });
    const last = commit('2026-01-03', 'Try again', { 'ladders/ic.yaml': 'three\n' });
    expect(told(opened(folder), 'ladders/ic.yaml')).toEqual(['2026-01-01 Begin ladders/ic.yaml']);
    expect(filesAt(opened(folder), last, 'ladders')).toEqual({ 'ladders/ic.yaml': 'three\n' });

    const clone = repositoryIn(temporaryPlaybook({}));
    clone.git('remote', 'add', 'origin', `file://${folder}`);
    clone.git('fetch', '--quiet', 'origin');
    clone.git('checkout', '--quiet', '--detach', 'origin/better');
    expect(told(opened(clone.folder), 'ladders/ic.yaml')).toEqual(['2026-01-01 Begin ladders/ic.yaml']);

    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--ff-only', 'better');
    expect(told(opened(folder), 'ladders/ic.yaml')).toHaveLength(3);
  });

  test('are all of them where no other branch is the main line', () => {
    const { folder, commit, git } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    commit('2026-01-02', 'Go on', { 'ladders/ic.yaml': 'two\n' });
    git('branch', '--move', 'trunk');
    expect(told(opened(folder), 'ladders/ic.yaml')).toHaveLength(2);

    git('checkout', '--quiet', '--orphan', 'main');
    commit('2026-01-03', 'Something else', { 'ladders/management.yaml': 'other\n' });
    git('checkout', '--quiet', 'trunk');
    expect(told(opened(folder), 'ladders/ic.yaml')).toHaveLength(2);
  });

  test('know a content folder below the top, and one with spaces and umlauts', () => {
    const { folder, commit } = repository();
    commit('2026-01-01', 'Begin', { 'docs/our Bücher/ladders/ic.yaml': 'one\n', 'ladders/ic.yaml': 'another\n' });
    const content = opened(join(folder, 'docs/our Bücher'));
    const [revision] = content.revisionsOf('ladders/ic.yaml');
    expect(revision).toMatchObject({ subject: 'Begin', file: 'ladders/ic.yaml' });
    expect(filesAt(content, 'HEAD', 'ladders')).toEqual({ 'ladders/ic.yaml': 'one\n' });
    expect(content.textsAt(revision === undefined ? [] : [revision])).toEqual(['one\n']);
  });

  test('leave out what is not recorded yet, and what is gone', () => {
    const { folder, commit } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n', 'ladders/old.yaml': 'old\n' });
    rmSync(join(folder, 'ladders/old.yaml'));
    commit('2026-01-02', 'Clear up');
    mkdirSync(join(folder, 'ladders/new'));
    const content = opened(folder);
    expect(content.revisionsOf('ladders/new.yaml')).toEqual([]);
    expect(told(content, 'ladders/old.yaml')).toEqual(['2026-01-01 Begin ladders/old.yaml']);
  });

  test('of a shallow clone are those whose change is known', () => {
    const { folder, commit } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    commit('2026-01-02', 'Cut off here', { 'ladders/ic.yaml': 'two\n' });
    commit('2026-01-03', 'Say it better', { 'ladders/ic.yaml': 'three\n' });
    const clone = repositoryIn(temporaryPlaybook({}));
    clone.git('pull', '--quiet', '--depth', '2', `file://${folder}`, 'main');
    const content = opened(clone.folder);
    expect(content.isShallow).toBe(true);
    expect(told(content, 'ladders/ic.yaml')).toEqual(['2026-01-03 Say it better ladders/ic.yaml']);
  });
});

describe('the files of a revision', () => {
  test('are those below the paths that were asked for, as they stood', () => {
    const { folder, commit } = repository();
    const first = commit('2026-01-01', 'Begin', {
      'playbook.yaml': 'name: A\n',
      'ladders/ic.yaml': 'one\n',
      'guides/a.md': '',
    });
    commit('2026-01-02', 'Change', { 'ladders/ic.yaml': 'two\n' });
    expect(filesAt(opened(folder), first, 'playbook.yaml', 'ladders')).toEqual({
      'playbook.yaml': 'name: A\n',
      'ladders/ic.yaml': 'one\n',
    });
  });

  test('hold their bytes, empty ones and those that look like git’s own answers included', () => {
    const { folder, commit } = repository();
    const texts = { 'a/empty.md': '', 'a/like.md': `${'0'.repeat(40)} blob 4\nabcd\n`, 'a/open.md': 'no line end' };
    commit('2026-01-01', 'Begin', texts);
    expect(filesAt(opened(folder), 'HEAD', 'a')).toEqual(texts);
  });

  test('are what git lists, at each revision of a main line that names anew, takes away, merges and brings back', () => {
    const { folder, commit, git } = repository();
    const text = (word: string) => Array.from({ length: 8 }, (_, line) => `${word} ${line}`).join('\n');
    const move = (from: string, to: string) => renameSync(join(folder, from), join(folder, to));
    commit('2026-01-01', 'Begin', { 'a/one.md': text('one'), 'a/two.md': text('two'), 'b/three.md': text('three') });
    move('a/one.md', 'a/swap.md');
    move('a/two.md', 'a/one.md');
    move('a/swap.md', 'a/two.md');
    commit('2026-01-02', 'Swap two names');
    git('checkout', '--quiet', '-b', 'beside');
    commit('2026-01-03', 'Write beside', { 'b/four.md': text('four'), 'a/one.md': text('other') });
    git('checkout', '--quiet', 'main');
    rmSync(join(folder, 'b/three.md'));
    commit('2026-01-04', 'Take away');
    git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'beside');
    symlinkSync('one.md', join(folder, 'a/link.md'));
    move('b/four.md', 'a/four.md');
    commit('2026-01-05', 'Link, and move', { 'b/three.md': text('three again') });
    rmSync(join(folder, 'a/link.md'));
    commit('2026-01-06', 'A file where a link was', { 'a/link.md': text('link') });

    const main = git('rev-list', '--first-parent', 'HEAD').trim().split('\n');
    const beside = git('rev-list', 'beside', '-1').trim();
    for (const revision of [...main, beside]) {
      const listed = git('ls-tree', '-r', revision).trim().split('\n');
      const files = listed.flatMap((line) => /^100.*\t(.*)$/.exec(line)?.[1] ?? []);
      const texts = files.map((file) => [file, git('show', `${revision}:${file}`)]);
      expect(filesAt(opened(folder), revision, 'a', 'b')).toEqual(Object.fromEntries(texts));
    }
    expect(main).toHaveLength(6);
  });

  test('are none where the path was not there', () => {
    const { folder, commit } = repository();
    commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    expect(filesAt(opened(folder), 'HEAD', 'behaviours')).toEqual({});
  });
});

describe('a name of a revision', () => {
  const twoRevisions = () => {
    const made = repository();
    made.commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': 'one\n' });
    made.git('tag', 'v1');
    made.commit('2026-01-02', 'Go on', { 'ladders/ic.yaml': 'two\n' });
    return made;
  };

  test.each([
    ['HEAD', 'Go on'],
    ['HEAD~1', 'Begin'],
    ['v1', 'Begin'],
    ['main', 'Go on'],
  ])('%s', (name, subject) => {
    expect(opened(twoRevisions().folder).find(name)).toMatchObject({ subject });
  });

  test.each(['nope', '--all', '-n1', 'HEAD~9', '', 'v1;ls', '$(ls)'])('%j is none', (name) => {
    expect(opened(twoRevisions().folder).find(name)).toBeUndefined();
  });

  test('is what is checked out, for those who only ask that', () => {
    const { folder, git } = twoRevisions();
    const head = git('rev-parse', 'HEAD');
    expect(checkoutOf(folder, env)).toEqual({ head, inside: '', isShallow: false });
    expect(opened(folder).find(head.slice(0, 8))).toMatchObject({ id: head });
  });
});

describe('there is no repository', () => {
  test.each<readonly [string, () => string, Readonly<Record<string, string | undefined>>]>([
    ['around a folder that is in none', () => temporaryPlaybook({ 'ladders/ic.yaml': '' }), env],
    ['where nothing was recorded yet', () => repository().folder, env],
    ['where the folder is not there', () => join(temporaryPlaybook({}), 'nowhere'), env],
    [
      'on a machine without git',
      () => {
        const { folder, commit } = repository();
        commit('2026-01-01', 'Begin', { 'ladders/ic.yaml': '' });
        return folder;
      },
      { PATH: '/nowhere' },
    ],
  ])('%s', (_, folder, environment) => {
    const place = folder();
    expect(openRepository(place, environment)).toBeUndefined();
    expect(checkoutOf(place, environment)).toBeUndefined();
  });
});

test('a hook of git, which says where its repository is, does not mislead', () => {
  const { folder, commit } = repository();
  commit('2026-01-01', 'Begin', { 'content/ladders/ic.yaml': 'one\n' });
  const inHook = { ...env, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_WORK_TREE: '.' };
  expect(openRepository(join(folder, 'content'), inHook)?.revisionsOf('ladders/ic.yaml')).toHaveLength(1);
});
