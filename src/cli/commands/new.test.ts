/** `waymark new`: a file that is valid at once, and never over another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { fakeIo } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';
import { run } from '../run.ts';

const owned = ['--owner', 'team/platform'];

async function create(typed: readonly string[], files: Files = {}) {
  const io = fakeIo(temporaryPlaybook({ ...smallestPlaybook, ...files }));
  const code = await run(['new', ...typed, '--content', '.'], io);
  const [, path] = /^Wrote (\S+)$/m.exec(io.printed.out) ?? [];
  return { code, path, text: path === undefined ? '' : readFileSync(join(io.cwd, path), 'utf8'), io, ...io.printed };
}

describe.each(kinds.map((kind) => [kind.name, kind] as const))('a new %s', (name, kind) => {
  test.each(['Incident review', 'Review: what "blameless" means', '#1 & 2 – {yes}'])(
    'called %j is read without a fault',
    async (title) => {
      const { code, path, io } = await create([name, 'example-entry', '--title', title, ...owned]);
      expect(code).toBe(0);
      expect(path).toMatch(new RegExp(`^${kind.folder.name}/example-entry\\.(md|yaml)$`));
      const report = fakeIo(io.cwd);
      await run(['check', '--content', '.', '--format', 'json'], report);
      const { diagnostics } = JSON.parse(report.printed.out) as { diagnostics: { rule: string; message: string }[] };
      expect(diagnostics.filter(({ rule }) => /^(yaml|schema|source|markdown)\//.test(rule))).toEqual([]);
    },
  );
});

describe('fills in', () => {
  test('a title from the id', async () => {
    expect((await create(['skill', 'code-review', ...owned])).text).toMatch(/^title: Code review$/m);
  });

  test('an id from the title', async () => {
    expect((await create(['skill', '--title', 'Café: the basics', ...owned])).path).toBe('skills/cafe-the-basics.md');
  });

  test('the day', async () => {
    expect((await create(['skill', 'code-review', ...owned, '--today', '2026-05-04'])).text).toMatch(
      /^reviewed: 2026-05-04$/m,
    );
  });

  test('the next number of the log', async () => {
    const first = await create(['decision', 'one-database-engine', ...owned]);
    expect(first.text).toMatch(/^number: 1$/m);
    const log = { 'decisions/0007-one-database-engine.md': first.text.replace('number: 1', 'number: 7') };
    expect((await create(['decision', 'two-database-engines', ...owned], log)).text).toMatch(/^number: 8$/m);
  });

  test('the folders of a tree of pages', async () => {
    expect((await create(['guide', 'everyday-work/naming-branches', ...owned])).path).toMatch(
      /^guides\/everyday-work\/naming-branches\./,
    );
  });
});

describe('refuses', () => {
  test.each<[readonly string[], string]>([
    [[], 'Missing `[kind]`, expected one of `onboarding`, `guide`, `ladder`, '],
    [['ritul', 'retrospective', ...owned], 'Did you mean `ritual`?'],
    [['skill', ...owned], 'Missing `[id]`'],
    [['skill', 'code-review'], 'Missing `--owner`'],
    [['skill', 'Code Review', ...owned], 'Write `code-review`.'],
    [['skill', 'review/code', ...owned], 'Unexpected `/` in `review/code`, expected the id of a skill'],
    [['guide', '../../etc/passwd', ...owned], 'Unexpected id `../../etc/passwd`'],
    [['guide', 'readme', ...owned], 'Unexpected id `readme`, expected what the page is about'],
    [['guide', 'everyday-work/index', ...owned], 'Unexpected id `index`, expected what the page is about'],
    [
      ['skill', 'code-review', '--owner', 'platform'],
      'Unexpected owner `platform`, expected a team or a role, such as `team/platform`',
    ],
  ])('waymark new %j', async (typed, words) => {
    const { code, err } = await create(typed);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  test.each(['skills/code-review.md', 'skills/code-review.yaml', 'skills/Code-Review.md'])(
    'to stand beside %s',
    async (taken) => {
      const { code, err, io } = await create(['skill', 'code-review', ...owned], { [taken]: 'mine' });
      expect(code).toBe(2);
      expect(err).toContain('There is a skill `code-review` already');
      expect(readFileSync(join(io.cwd, taken), 'utf8')).toBe('mine');
    },
  );

  test('to stand beside a guide of the same folder, though one of another has the same name', async () => {
    const before = { 'guides/a/faq.md': 'mine', 'guides/a/setup/index.md': 'mine' };
    for (const [id, code] of [
      ['a/faq', 2],
      ['a/setup', 2],
      ['b/faq', 0],
      ['faq', 0],
    ] as const)
      expect([id, (await create(['guide', id, ...owned], before)).code]).toEqual([id, code]);
  });

  test('to stand beside a row of a table', async () => {
    const { code, err } = await create(['term', 'toil', ...owned], { 'terms/all.csv': 'id,title\nToil,Toil\n' });
    expect(code).toBe(2);
    expect(err).toContain('There is a term `toil` already: `terms/all.csv`');
  });
});

test('where nothing can own an entry yet, the first team is told to own itself, and may', async () => {
  const io = fakeIo(temporaryPlaybook({ 'playbook.yaml': 'name: Harbour\ndescription: How we work.\n' }));
  await run(['new', 'team', 'harbour', '--content', '.'], io);
  expect(io.printed.err).toContain('Write `waymark new team harbour --owner team/harbour`.');
  expect(await run(['new', 'team', 'harbour', '--owner', 'team/harbour', '--content', '.'], io)).toBe(0);
  expect(await run(['check', '--content', '.'], io)).toBe(0);
});
