/** `check` compares the CODEOWNERS of the repository around the content, wherever a forge looks for it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CODEOWNERS_PLACES } from '#model/codeowners.ts';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook } from '#testing/temporary-playbook.ts';

const TEAM = `title: Books\nowner: team/books\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps books.\nhandle: "@acme/books"\n`;

async function checked(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'waymark-codeowners-'));
  mkdirSync(join(root, '.git'));
  const content = Object.entries({ ...smallestPlaybook, 'teams/books.yaml': TEAM });
  for (const [path, text] of [
    ...content.map(([path, text]) => [`pages/${path}`, text] as const),
    ...Object.entries(files),
  ]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { out } = await waymarkIn(root, ['check', '--content', 'pages', '--today', '2026-04-15', '--format', 'github']);
  return out.split('\n').filter((line) => line.includes('team/codeowners-differ'));
}

test.each(CODEOWNERS_PLACES)('%s is compared, and named by its path', async (place) => {
  const found = await checked({ [place]: '/pages/teams/ @acme/all\n' });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`file=${place},line=1`);
  expect(found[0]).toContain('expected `@acme/books`');
});

test('without one, there is nothing to say', async () => {
  expect(await checked({})).toEqual([]);
});
