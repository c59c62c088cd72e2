/** `waymark schemas`: writes what editors read, keeps what its owner wrote, and `check` says when it is old. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

const team =
  'title: Checkout\nowner: team/checkout\nreviewed: 2026-04-01\ntype: stream-aligned\nmission: Takes payments.\n';
const content: Files = {
  'content/playbook.yaml': smallestPlaybook['playbook.yaml'] ?? '',
  'content/teams/checkout.yaml': team,
};

function playbook(files: Files = content) {
  const cwd = temporaryPlaybook(files);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  };
  return { cwd, write, read: (file: string) => readFileSync(join(cwd, file), 'utf8') };
}

describe('waymark schemas', () => {
  test('writes a schema for each kind, the ids and the settings', async () => {
    const { cwd, read } = playbook();
    expect(await waymarkIn(cwd, ['schemas'])).toMatchObject({ code: 0, err: '' });
    expect(read('.vscode/waymark/ids.json')).toContain('"team/checkout"');
    expect(read('.vscode/settings.json')).toContain('"./.vscode/waymark/team.json": ["/content/teams/*.yaml"');
  });

  test('finds content at the root', async () => {
    const { cwd, read } = playbook(smallestPlaybook);
    expect(await waymarkIn(cwd, ['schemas', '--content', '.'])).toMatchObject({ code: 0 });
    expect(read('.vscode/settings.json')).toContain('"./.vscode/waymark/team.json": ["/teams/*.yaml"');
  });

  test('has nothing to do the second time, and removes schemas of kinds that are gone', async () => {
    const { cwd, write } = playbook();
    await waymarkIn(cwd, ['schemas']);
    write('.vscode/waymark/quest.json', '{}\n');
    expect(await waymarkIn(cwd, ['schemas'])).toMatchObject({
      out: 'The schemas in .vscode/waymark are up to date\n',
    });
    expect(existsSync(join(cwd, '.vscode/waymark/quest.json'))).toBe(false);
  });

  test('writes nothing where the settings cannot be read', async () => {
    const { cwd, write } = playbook();
    write('.vscode/settings.json', '{\n  "a": 1\n  "b": 2\n}\n');
    const { code, err } = await waymarkIn(cwd, ['schemas']);
    expect({ code, err }).toEqual({
      code: 2,
      err: '✖ `.vscode/settings.json:3` is not JSON with comments\n  → Correct it, and run the command again. Nothing was written.\n',
    });
    expect(existsSync(join(cwd, '.vscode/waymark'))).toBe(false);
  });
});

describe('check', () => {
  const OLD = 'The schemas in `.vscode/waymark` are older than the content: `waymark schemas` writes them again.\n';
  const added = team.replace('Checkout', 'Search').replace('team/checkout', 'team/search');

  test('is silent where nobody uses schemas, and where they are up to date', async () => {
    const { cwd } = playbook();
    expect((await waymarkIn(cwd, ['check'])).err).toBe('');
    await waymarkIn(cwd, ['schemas']);
    expect((await waymarkIn(cwd, ['check'])).err).toBe('');
  });

  test('says in one line that they are old, and fails for it never', async () => {
    const { cwd, write } = playbook();
    await waymarkIn(cwd, ['schemas']);
    write('content/teams/search.yaml', added);
    expect(await waymarkIn(cwd, ['check'])).toMatchObject({ code: 0, err: OLD });
    expect((await waymarkIn(cwd, ['check'], { env: { CI: 'true' } })).err).toBe('');
    expect((await waymarkIn(cwd, ['check', '--format', 'json'])).err).toBe('');
  });

  test('is silent about a folder that holds something else', async () => {
    const { cwd } = playbook();
    await waymarkIn(cwd, ['schemas']);
    rmSync(join(cwd, '.vscode/waymark/ids.json'));
    expect((await waymarkIn(cwd, ['check'])).err).toBe('');
  });
});
