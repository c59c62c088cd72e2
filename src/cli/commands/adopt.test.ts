/** `waymark adopt`: what is left of an example, counted down as it is replaced, removed or deleted. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';

const files = {
  'content/playbook.yaml': 'name: Ours\ndescription: How we work.\nadoption: { marks: 4 }\n',
  'content/teams/harbour.md':
    '---\ntitle: Harbour\n# yours: channel "#harbour"\nchat: "#harbour"\n---\n\nAsk in `#harbour`. You have 28 days. <!-- yours: leave "28 days" -->\n',
  'content/terms/ledger.yaml': '# yours: page "Ledger"\ntitle: Ledger\n',
  'content/risks/README.md': '<!-- yours: table "harbour.csv" -->\n',
  'content/risks/harbour.csv': 'id,title\n',
};

function begun() {
  const folder = temporaryPlaybook(files);
  const edit = (path: string, from: string, to: string) => {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  };
  const adopt = (...typed: readonly string[]) => waymarkIn(folder, ['adopt', ...typed]);
  return { folder, edit, adopt };
}

type Begun = ReturnType<typeof begun>;

const TEAM = 'content/teams/harbour.md';

test('lists what is left by page, with the line and what to decide', async () => {
  const { code, out } = await begun().adopt();
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "content/risks/README.md:1  table “harbour.csv”
        The rows are those of the example company. Replace them, or delete the file.

    content/teams/harbour.md:4  channel “#harbour”; also on line 7
        Write your own channel, or how people reach you.

    content/teams/harbour.md:7  leave “28 days”
        Write what your contracts and your law say.

    content/terms/ledger.yaml:2  page “Ledger”
        This page is about the example company. Write about yours, or delete the page.

    channel 1, leave 1, page 1, table 1

    4 of 4 left.
    Replace the text, or delete the page. What is right for you as it is: delete its mark, the comment that begins with \`yours:\`.
    "
  `);
});

describe('counts down', () => {
  test.each<[string, (playbook: Begun) => void]>([
    ['when the fact is replaced', ({ edit }) => edit(TEAM, 'chat: "#harbour"', 'chat: "#us"')],
    ['when the mark is removed', ({ edit }) => edit(TEAM, '# yours: channel "#harbour"\n', '')],
    ['when the page is deleted', ({ folder }) => rmSync(join(folder, 'content/terms/ledger.yaml'))],
    ['when the table is deleted', ({ folder }) => rmSync(join(folder, 'content/risks/harbour.csv'))],
  ])('%s', async (_how, change) => {
    const playbook = begun();
    playbook.edit(TEAM, 'Ask in `#harbour`.', 'Ask us.');
    expect((await playbook.adopt()).out).toContain('4 of 4 left');
    change(playbook);
    expect((await playbook.adopt()).out).toContain('3 of 4 left');
  });

  test('not before the last place is replaced', async () => {
    const { edit, adopt } = begun();
    edit(TEAM, 'chat: "#harbour"', 'chat: "#us"');
    expect((await adopt()).out).toContain('4 of 4 left');
  });

  test('to nothing', async () => {
    const { folder, adopt } = begun();
    for (const path of [TEAM, 'content/terms', 'content/risks']) rmSync(join(folder, path), { recursive: true });
    expect(await adopt()).toMatchObject({ code: 0, out: expect.stringContaining('All 4 are done') as string });
  });

  test('from what there is, where nothing is recorded', async () => {
    const { edit, adopt } = begun();
    edit('content/playbook.yaml', 'adoption: { marks: 4 }\n', '');
    edit(TEAM, 'You have 28 days.', 'You have 30 days.');
    expect((await adopt()).out).toContain('3 of 4 left');
  });
});

test('takes away marks that are spent, and only those', async () => {
  const { folder, edit, adopt } = begun();
  edit(TEAM, 'You have 28 days.', 'You have 30 days.');
  expect((await adopt()).out).toContain('1 mark can go');
  expect((await adopt('--clean')).out).toBe('Removed 1 mark of facts that have been replaced.\n');
  expect(readFileSync(join(folder, TEAM), 'utf8')).toBe(
    '---\ntitle: Harbour\n# yours: channel "#harbour"\nchat: "#harbour"\n---\n\nAsk in `#harbour`. You have 30 days.\n',
  );
});

test('says it as data', async () => {
  const { out } = await begun().adopt('--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    of: 4,
    left: 4,
    facts: [
      { group: 'table' },
      { file: 'teams/harbour.md', line: 3, lines: [4, 7], group: 'channel', fact: '#harbour' },
      {},
      {},
    ],
    replaced: [],
  });
});

test('lists one sort, and names those there are where another is asked for', async () => {
  const { adopt } = begun();
  expect((await adopt('--only', 'leave')).out).not.toContain('#harbour');
  expect(await adopt('--only', 'leav')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean `leave`?') as string,
  });
});
