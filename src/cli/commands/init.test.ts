/** `waymark init`: a playbook that is clean at once, and never over what is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { temporaryFolder, temporaryPlaybook, writeFiles } from '#testing/temporary-playbook.ts';

const today = '2027-03-31';
const payments = ['--owner', 'Payments', '--yes'];

function begin(cwd: string, ...typed: readonly string[]) {
  return waymarkIn(cwd, ['init', ...typed], { today });
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function contentFiles(folder: string): readonly string[] {
  const files = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true });
  return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

describe.each([
  ['small', 15, 20],
  ['empty', 1, 1],
  ['whole', 300, 400],
])('%s', (beginning, least, most) => {
  test('is clean on its first day, and has its pages', async () => {
    const folder = temporaryFolder();
    expect(await begin(folder, '--beginning', beginning, ...payments)).toMatchObject({ code: 0, err: '' });
    const { code, out } = await waymarkIn(folder, ['check', '--max-warnings', '0'], { today });
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('No problems') as string });
    const entries = Number(/with (\d+) valid/.exec(out)?.[1]);
    expect(entries).toBeGreaterThanOrEqual(least);
    expect(entries).toBeLessThanOrEqual(most);
  });
});

test.each(['2026-11-27', '2027-01-15', '2028-02-29'])('the example follows the calendar to %s', async (day) => {
  const folder = temporaryFolder();
  await waymarkIn(folder, ['init', '--beginning', 'whole', '--yes'], { today: day });
  expect(await waymarkIn(folder, ['check', '--max-warnings', '0'], { today: day })).toMatchObject({ code: 0, err: '' });
  expect(read(folder, 'content/playbook.yaml')).not.toMatch(/^today:/m);
});

describe.each(['small', 'empty'])('%s', (beginning) => {
  test.each(['en', 'de'])('is owned by the team, reviewed today and clean, in %s', async (language) => {
    const folder = temporaryFolder();
    await begin(folder, '--beginning', beginning, '--language', language, ...payments);
    expect(await waymarkIn(folder, ['check', '--max-warnings', '0'], { today })).toMatchObject({ code: 0 });
    const pages = contentFiles(folder).filter((file) => !file.endsWith('playbook.yaml'));
    for (const page of pages) {
      const text = readFileSync(page, 'utf8');
      expect(text, page).toMatch(/^owner: team\/payments$/m);
      expect(text, page).toMatch(/^reviewed: 2027-03-31$/m);
      expect(text, page).not.toMatch(/\{\{/);
    }
  });

  test('holds nothing of the example company', async () => {
    const folder = temporaryFolder();
    await begin(folder, '--beginning', beginning, ...payments);
    const written = contentFiles(folder)
      .map((file) => file + readFileSync(file, 'utf8'))
      .join('\n')
      .toLowerCase();
    const names = ['teams', 'systems', 'domains', 'debt', 'incidents', 'slos', 'outcomes'].flatMap((kind) =>
      readdirSync(new URL(`../../../content/${kind}`, import.meta.url)).map((file) => file.replace(/\.\w+$/, '')),
    );
    expect(names.length).toBeGreaterThan(40);
    // The words of one company; `platform` and the like are anyone's.
    expect(names.filter((name) => name.includes('-') && written.includes(name))).toEqual([]);
  });
});

describe('asks nobody where nobody can answer', () => {
  test('and says what is missing', async () => {
    const folder = temporaryFolder();
    const { code, err } = await begin(folder);
    expect(code).toBe(2);
    expect(err).toContain('Missing `--owner`, expected the team that keeps the playbook true');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    [['--beginning', 'smal'], 'Did you mean `small`?'],
    [['--owner', 'role/manager'], 'Unexpected owner `role/manager`, expected a team'],
    [['--owner', '§'], 'Unexpected owner `§`, expected a team'],
    [['--language', 'english!'], 'Unexpected language `english!`, expected a language tag'],
    [['--repository', 'javascript:alert(1)'], 'Unexpected address `javascript:alert(1)`'],
    [['--host', 'sourceforge'], 'Unexpected host `sourceforge`'],
    [['--name', ' '], 'Unexpected name'],
    [['--content', '../elsewhere'], 'Unexpected content folder `../elsewhere`'],
  ])('and refuses %j', async (typed, words) => {
    const folder = temporaryFolder();
    const { code, err } = await begin(folder, ...typed, '--yes');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(words) as string });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what is there', () => {
  test('is never written over: all or nothing', async () => {
    const folder = temporaryPlaybook({ 'content/playbook.yaml': 'mine', 'content/roles/engineer.md': 'mine' });
    const { code, err } = await begin(folder, ...payments);
    expect(code).toBe(2);
    expect(err).toContain(
      'Nothing was written: `content/playbook.yaml`, `content/roles/engineer.md` are there already',
    );
    expect(readdirSync(folder)).toEqual(['content']);
    expect(read(folder, 'content/playbook.yaml')).toBe('mine');
  });

  test('is kept where it is a README, completed where it is a list for git or npm', async () => {
    const own = {
      'README.md': '# Ours\n',
      '.gitignore': '/node_modules\nsecret.txt',
      'package.json':
        '{\n\t"name": "ours",\n\t"scripts": { "check": "true" },\n\t"dependencies": { "waymark": "file:../waymark.tgz" }\n}\n',
    };
    const folder = temporaryPlaybook(own);
    expect(await begin(folder, ...payments)).toMatchObject({ code: 0 });
    expect(read(folder, 'README.md')).toBe('# Ours\n');
    expect(read(folder, '.gitignore')).toBe('/node_modules\nsecret.txt\ndist/\n.waymark/\n');
    expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({
      name: 'ours',
      scripts: { check: 'true', build: 'waymark build' },
      dependencies: { waymark: 'file:../waymark.tgz' },
    });
    expect(read(folder, 'package.json')).toContain('\n\t"name"');
  });

  test('is a file that is no folder', async () => {
    const folder = temporaryPlaybook({ here: '' });
    expect(await begin(folder, 'here', ...payments)).toMatchObject({
      code: 2,
      err: expect.stringContaining('`here` is a file') as string,
    });
  });
});

describe('the repository', () => {
  test('is taken from git, and the folder from where it lies in it', async () => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.git/config': '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@gitlab.com:example/handbook.git\n',
    });
    mkdirSync(join(root, 'docs'));
    await begin(join(root, 'docs'), ...payments);
    expect(read(root, 'docs/content/playbook.yaml')).toContain(
      'repository:\n  url: https://gitlab.com/example/handbook\n  branch: main\n  folder: docs/content\n',
    );
  });

  test('has its host written where the address does not say it', async () => {
    const folder = temporaryFolder();
    await begin(folder, ...payments, '--repository', 'https://code.example.org/a/b/', '--host', 'gitlab');
    expect(read(folder, 'content/playbook.yaml')).toContain(
      'repository:\n  url: https://code.example.org/a/b\n  host: gitlab\n  branch: main\n',
    );
  });
});

describe('what surrounds the content', () => {
  const withCi = ['--repository', 'https://github.com/example/handbook', ...payments];

  test('is CI for the host, as `waymark ci` would write it, and schemas that are up to date', async () => {
    const folder = temporaryFolder();
    const { out } = await begin(folder, ...withCi);
    expect(out).toContain('CI checks each change');
    expect(existsSync(join(folder, '.github/workflows/playbook.yml'))).toBe(true);
    expect((await waymarkIn(folder, ['ci', 'github', '--dry-run'])).out).toBe('The CI files are up to date.\n');
    expect((await waymarkIn(folder, ['schemas'])).out).toContain('are up to date');
    expect(JSON.parse(read(folder, '.vscode/settings.json'))).toHaveProperty(['yaml.schemas']);
    expect(JSON.parse(read(folder, 'package.json'))).toMatchObject({
      dependencies: { waymark: expect.any(String) as string },
    });
  });

  test('lies at the top of the repository, of which the playbook may be a part', async () => {
    const root = temporaryPlaybook({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.vscode/settings.json': '{ "editor.tabSize": 2 }\n',
    });
    await begin(root, 'docs', ...withCi);
    expect(readdirSync(root).toSorted()).toEqual(['.git', '.github', '.vscode', 'docs']);
    expect(readdirSync(join(root, 'docs')).toSorted()).toEqual(['.gitignore', 'README.md', 'content', 'package.json']);
    expect(JSON.parse(read(root, '.vscode/settings.json'))).toHaveProperty(['editor.tabSize'], 2);
    expect(read(root, '.vscode/settings.json')).toContain('docs/content/ladders');
    expect((await waymarkIn(join(root, 'docs'), ['ci', 'github', '--dry-run'])).out).toBe(
      'The CI files are up to date.\n',
    );
  });

  test('leaves CI files of another hand as they are, and says so', async () => {
    const folder = temporaryPlaybook({ '.gitlab-ci.yml': 'build: { script: make }\n' });
    const { code, out } = await begin(folder, '--host', 'gitlab', ...payments);
    expect(code).toBe(0);
    expect(out).toContain('`.gitlab-ci.yml` was there already and stays');
    expect(read(folder, '.gitlab-ci.yml')).toBe('build: { script: make }\n');
  });
});

test('content can be the repository itself', async () => {
  const folder = temporaryFolder();
  expect(await begin(folder, 'handbook', '--content', '.', ...payments)).toMatchObject({ code: 0 });
  const own = join(folder, 'handbook');
  expect(existsSync(join(own, 'teams/payments.md'))).toBe(true);
  expect(read(own, 'playbook.yaml')).not.toContain('folder: content');
});

test('a name may hold anything that fits on a line', async () => {
  const folder = temporaryFolder();
  await begin(folder, ...payments, '--name', 'Team: "Blue" #1');
  expect(await waymarkIn(folder, ['check', '--max-warnings', '0'], { today })).toMatchObject({ code: 0 });
  expect(read(folder, 'content/playbook.yaml')).toContain(String.raw`name: "Team: \"Blue\" #1"`);
});

test('ends with three steps', async () => {
  const { out } = await begin(temporaryFolder(), 'handbook', ...payments);
  expect(out.replace(/^Wrote \d+ files/, 'Wrote files').replace(/, \d+ of/, ', n of')).toMatchInlineSnapshot(`
    "Wrote files in handbook, n of them pages.

    Next:
    1. \`cd handbook && npm install\`
    2. \`waymark dev\`, then open the address it prints, and edit content/ladders/engineering.yaml while you look
    3. \`git init && git add -A && git commit -m "Begin our playbook"\`, and push it

    \`waymark ci github\` and \`waymark ci gitlab\` write CI files for a repository there.
    "
  `);
});

test('installs nothing where it was installed before', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'node_modules/waymark'), { recursive: true });
  const { out } = await begin(folder, ...payments);
  expect(out).toMatch(/^1\. `\S+ waymark dev|^1\. `waymark dev/m);
  expect(out).not.toContain('npm install');
});

test('a playbook at the top of its repository is clean and builds', async () => {
  const folder = temporaryFolder();
  await begin(folder, '--content', '.', ...payments);
  const check = () => waymarkIn(folder, ['check', '--max-warnings', '0'], { today });
  expect(await check()).toMatchObject({ code: 0, err: '' });
  expect(await waymarkIn(folder, ['build'], { today })).toMatchObject({ code: 0 });
  // The site, its cache and the files of npm lie among the content now.
  writeFiles(folder, { 'package-lock.json': '{}' });
  expect(await check()).toMatchObject({ code: 0, err: '' });
}, 120_000);
