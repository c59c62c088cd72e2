/** The version rule of ladders over a real repository: no way around it, whatever was done to files, branches and clones. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { repositoryIn, type TestRepository } from '#testing/repository.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const FRAME = `tracks: [{ id: ic, label: Individual contributor, kind: ic }]
levels:
  - { id: engineer, label: Engineer, rank: 1, track: ic }
  - { id: senior-engineer, label: Senior engineer, rank: 2, track: ic }
groups: [{ id: delivery, label: Delivery }]
expectations:
  - { id: finishes, group: delivery, levels: [engineer], text: Finishes a planned task within the week. }
`;
const MORE = '  - { id: answers, group: delivery, levels: [senior-engineer], text: Answers for one service. }\n';
const ladder = (version: string, from: string, more = '', fields = '') =>
  `title: Engineering ladder\nowner: team/platform\nreviewed: 2026-04-01\nversion: ${version}\neffectiveFrom: ${from}\n${fields}${FRAME}${more}`;

const FIRST = ladder('1.0.0', '2026-01-01');
const ASKS_MORE = ladder('1.0.0', '2026-01-01', MORE);
const TOO_LOW = 'Unexpected version `1.0.0`, expected at least `2.0.0`';

function begun(): TestRepository {
  const made = repositoryIn(temporaryPlaybook(smallestPlaybook));
  made.commit('2026-01-01', 'Begin', { 'ladders/engineering.yaml': FIRST });
  return made;
}

async function problemsIn(folder: string, env: Readonly<Record<string, string>> = {}) {
  const { code, out } = await waymarkIn(folder, ['check', '--content', '.', '--format', 'json'], {
    env: { PATH: process.env.PATH, ...env },
  });
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: readonly { severity: string; message: string; hint: string; rule: string }[];
  };
  const own = diagnostics.filter(
    ({ rule }) => rule.startsWith('ladder/') && rule !== 'ladder/level-without-expectation',
  );
  return { code, messages: own.map(({ message }) => message), own };
}

const write = ({ folder }: TestRepository, file: string, text: string) => writeFileSync(join(folder, file), text);
const move = ({ folder }: TestRepository, from: string, to: string) => renameSync(join(folder, from), join(folder, to));

describe('more is asked under the same version', () => {
  test.each<[string, (made: TestRepository) => void]>([
    ['in a file that is not committed', (made) => write(made, 'ladders/engineering.yaml', ASKS_MORE)],
    ['in a commit', (made) => void made.commit('2026-02-01', 'More', { 'ladders/engineering.yaml': ASKS_MORE })],
    [
      'on a branch',
      (made) => {
        made.git('checkout', '--quiet', '-b', 'more');
        made.commit('2026-02-01', 'More', { 'ladders/engineering.yaml': ASKS_MORE });
      },
    ],
    [
      'on a head that is no branch',
      (made) => {
        made.commit('2026-02-01', 'More', { 'ladders/engineering.yaml': ASKS_MORE });
        made.git('checkout', '--quiet', '--detach');
      },
    ],
    [
      'through a merge of several branches at once',
      (made) => {
        for (const name of ['one', 'two', 'three']) {
          made.git('checkout', '--quiet', '-b', name, 'main');
          const file = name === 'two' ? 'ladders/engineering.yaml' : `notes-${name}.txt`;
          made.commit('2026-02-01', name, { [file]: name === 'two' ? ASKS_MORE : name });
        }
        made.git('checkout', '--quiet', 'main');
        made.git('merge', '--quiet', '--no-ff', '--message', 'All', 'one', 'two', 'three');
        rmSync(join(made.folder, 'notes-one.txt'));
        rmSync(join(made.folder, 'notes-three.txt'));
      },
    ],
    [
      'in another format under the same name',
      (made) => {
        rmSync(join(made.folder, 'ladders/engineering.yaml'));
        made.commit('2026-02-01', 'As text', {
          'ladders/engineering.md': `---\n${ASKS_MORE}---\n\n${'A long text beside it.\n\n'.repeat(200)}`,
        });
      },
    ],
    [
      'under another name, with an alias',
      (made) => {
        rmSync(join(made.folder, 'ladders/engineering.yaml'));
        write(made, 'ladders/software.yaml', ladder('1.0.0', '2026-01-01', MORE, 'aliases: [engineering]\n'));
      },
    ],
    [
      'under another name in one commit with much else',
      (made) => {
        rmSync(join(made.folder, 'ladders/engineering.yaml'));
        const much = `${MORE}${'  # A note that makes another file of it.\n'.repeat(200)}`;
        made.commit('2026-02-01', 'Anew', {
          'ladders/software.yaml': ladder('1.0.0', '2026-01-01', much, 'aliases: [engineering]\n'),
        });
      },
    ],
  ])('%s', async (_, change) => {
    const made = begun();
    change(made);
    expect((await problemsIn(made.folder)).messages).toContainEqual(expect.stringContaining(TOO_LOW));
  });
});

describe('a ladder that is no longer where it was', () => {
  const NEW_NAME = 'Unexpected new name `software` of the ladder `engineering`, expected `engineering` in `aliases`';
  const GONE =
    'Unexpected end of the ladder `engineering`, expected its address to lead somewhere; `ladders/engineering.yaml` is gone';

  test('asks for an alias where it was renamed', async () => {
    const made = begun();
    made.git('mv', 'ladders/engineering.yaml', 'ladders/software.yaml');
    made.commit('2026-02-01', 'Rename');
    const { messages, own } = await problemsIn(made.folder);
    expect(messages).toEqual([NEW_NAME]);
    expect(own[0]?.hint).toContain('`aliases: [engineering]`');
  });

  test('asks before that is committed, too', async () => {
    const made = begun();
    move(made, 'ladders/engineering.yaml', 'ladders/software.yaml');
    expect((await problemsIn(made.folder)).messages).toEqual([GONE]);
  });

  test('asks where the last one was deleted', async () => {
    const made = begun();
    rmSync(join(made.folder, 'ladders'), { recursive: true });
    made.commit('2026-02-01', 'Delete');
    expect((await problemsIn(made.folder)).messages).toEqual([GONE]);
  });

  test('is satisfied by an alias, and by another format under the same name', async () => {
    const made = begun();
    rmSync(join(made.folder, 'ladders/engineering.yaml'));
    write(made, 'ladders/software.yaml', ladder('1.0.0', '2026-01-01', '', 'aliases: [engineering]\n'));
    expect((await problemsIn(made.folder)).messages).toEqual([]);
    move(made, 'ladders/software.yaml', 'ladders/engineering.yml');
    write(made, 'ladders/engineering.yml', FIRST);
    expect((await problemsIn(made.folder)).messages).toEqual([]);
  });

  test('is not reported where it never applied: a draft, and a file of a branch', async () => {
    const made = begun();
    made.commit('2026-02-01', 'Draft', { 'ladders/idea.yaml': ladder('0.1.0', '2026-01-01', '', 'status: draft\n') });
    rmSync(join(made.folder, 'ladders/idea.yaml'));
    made.commit('2026-02-02', 'Drop it');
    made.git('checkout', '--quiet', '-b', 'try');
    made.commit('2026-02-03', 'Try', { 'ladders/other.yaml': FIRST });
    rmSync(join(made.folder, 'ladders/other.yaml'));
    made.commit('2026-02-04', 'Give up');
    expect((await problemsIn(made.folder)).messages).toEqual([]);
  });
});

describe('a new major version', () => {
  const start = (day: string) => `Unexpected start of version \`2.0.0\` on ${day}`;
  test.each([
    ['2026-01-01', `${start('1 January 2026')}, expected a later day than that of version \`1.0.0\`, 1 January 2026`],
    ['2026-04-14', `${start('14 April 2026')}, expected no day before 15 April 2026, when it was written down`],
    ['2026-04-15', undefined],
    ['2026-07-01', undefined],
  ])('that counts from %s', async (from, message) => {
    const made = begun();
    write(made, 'ladders/engineering.yaml', ladder('2.0.0', from, MORE));
    expect((await problemsIn(made.folder)).messages).toEqual(message === undefined ? [] : [message]);
  });

  test('is held against the day on which it was written down, not against today', async () => {
    const made = begun();
    made.commit('2026-02-01', 'More', { 'ladders/engineering.yaml': ladder('2.0.0', '2026-03-01', MORE) });
    expect((await problemsIn(made.folder)).messages).toEqual([]);
    const late = begun();
    late.commit('2026-02-10', 'More', { 'ladders/engineering.yaml': ladder('2.0.0', '2026-02-01', MORE) });
    expect((await problemsIn(late.folder)).messages).toEqual([
      `${start('1 February 2026')}, expected no day before 10 February 2026, when it was written down`,
    ]);
  });

  test('that was lowered again is no way around', async () => {
    const made = begun();
    made.commit('2026-02-01', 'More', { 'ladders/engineering.yaml': ladder('2.0.0', '2026-03-01', MORE) });
    write(made, 'ladders/engineering.yaml', ASKS_MORE);
    expect((await problemsIn(made.folder)).messages).toContainEqual(expect.stringContaining(TOO_LOW));
  });
});

describe('a shallow clone', () => {
  async function cloned(env: Readonly<Record<string, string>>) {
    const made = begun();
    made.commit('2026-02-01', 'More', { 'ladders/engineering.yaml': ASKS_MORE });
    const folder = join(made.folder, 'clone');
    mkdirSync(folder);
    made.git('clone', '--quiet', '--depth', '1', `file://${made.folder}`, folder);
    return problemsIn(folder, env);
  }
  const MESSAGE =
    'Unexpected shallow clone, expected all revisions: the versions that ladders had before are not known here';

  test('is a warning for the one who works in it', async () => {
    const { code, own } = await cloned({});
    expect(own).toMatchObject([{ severity: 'warning', message: MESSAGE }]);
    expect(own[0]?.hint).toContain('git fetch --unshallow');
    expect(code).toBe(0);
  });

  test('is an error in continuous integration', async () => {
    const { code, own } = await cloned({ CI: 'true' });
    expect(own).toMatchObject([{ severity: 'error', message: MESSAGE }]);
    expect(own[0]?.hint).toContain('fetch-depth: 0');
    expect(code).toBe(1);
  });

  test('is a warning where `CI` is switched off', async () => {
    expect((await cloned({ CI: 'false' })).own).toMatchObject([{ severity: 'warning' }]);
  });
});

test('--fix writes the version that a change takes, and changes nothing a second time', async () => {
  const made = begun();
  write(made, 'ladders/engineering.yaml', ASKS_MORE.replace('1.0.0', "'1.0.0' # of this year"));
  const fix = () => waymarkIn(made.folder, ['check', '--content', '.', '--fix'], { env: { PATH: process.env.PATH } });
  expect((await fix()).out).toContain(`✔ ladders/engineering.yaml:4  ${TOO_LOW}`);
  const text = readFileSync(join(made.folder, 'ladders/engineering.yaml'), 'utf8');
  expect(text).toBe(ASKS_MORE.replace('1.0.0', "'2.0.0' # of this year"));
  expect((await fix()).out).toContain('Nothing here can be put right with certainty.');
  expect(readFileSync(join(made.folder, 'ladders/engineering.yaml'), 'utf8')).toBe(text);
});
