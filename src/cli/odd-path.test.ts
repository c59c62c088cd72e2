/** A checkout works at any path, even one with characters that have a meaning in addresses or quoted text. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ODD = `it's 100% "ours" #1? a%20b & über`;
// Astro's server answers nothing where it sees a test.
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };

test('it checks, builds, and serves while it is written', { timeout: 180_000 }, async () => {
  const files = Object.entries(smallestPlaybook).map(([path, text]) => [`${ODD}/content/${path}`, text] as const);
  const checkout = join(temporaryPlaybook(Object.fromEntries<string | Uint8Array>(files)), ODD);
  mkdirSync(checkout, { recursive: true });
  for (const name of ['src', 'public', 'package.json', 'package-lock.json'])
    cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  const start = join(checkout, 'src/cli/waymark.js');
  const waymark = (...typed: readonly string[]) =>
    spawnSync(process.execPath, [start, ...typed], { cwd: checkout, env, encoding: 'utf8' });

  expect(waymark('check')).toMatchObject({ status: 0, stderr: '' });
  const { status, stderr } = waymark('build', '--out', 'dist #2');
  expect([status, stderr]).toEqual([0, expect.stringContaining('Compiling the theme')]);
  const page = readFileSync(join(checkout, 'dist #2/teams/platform/index.html'), 'utf8');
  expect(page).toContain('<title>Platform · Example</title>');
  const styles = [...page.matchAll(/href="(?:\.\.\/)+(_astro\/[^"]+\.css)"/g)].map(([, path = '']) => path);
  expect(styles).not.toEqual([]);
  for (const path of styles) expect(existsSync(join(checkout, 'dist #2', path))).toBe(true);

  const server = spawn(process.execPath, [start, 'dev', '--port', '0'], { cwd: checkout, env });
  try {
    let said = '';
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const soon = { timeout: 60_000, interval: 200 };
    const url = await vi.waitFor(() => /^http:\S+$/m.exec(said)?.[0] ?? expect.unreachable(said), soon);
    const answer = await fetch(`${url}teams/platform/`, { headers: { accept: 'text/html' } });
    expect(await answer.text()).toContain('<title>Platform · Example</title>');
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    expect(await ended).toBe(0);
  } finally {
    server.kill('SIGKILL');
  }
});

test('content in such a folder is built by a package in another one', { timeout: 120_000 }, () => {
  const own = {
    'playbook.yaml': `${String(smallestPlaybook['playbook.yaml'])}theme: { components: true }\n`,
    'theme/components/Day.astro': '<b>Harbour</b>',
    'theme/pages/tides.astro':
      '---\nimport Page from "#site/layouts/OwnPage.astro";\n---\n<Page title="Tides"><p>High at noon.</p></Page>\n',
  };
  const files = Object.entries({ ...smallestPlaybook, ...own });
  const folder = temporaryPlaybook(
    Object.fromEntries<string | Uint8Array>(files.map(([path, text]) => [`${ODD}/content/${path}`, text])),
  );
  const built = spawnSync(process.execPath, [join(ROOT, 'src/cli/waymark.js'), 'build', '--content', 'content'], {
    cwd: join(folder, ODD),
    env,
    encoding: 'utf8',
  });
  expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('Compiling the theme')]);
  expect(existsSync(join(folder, ODD, 'dist/teams/platform/index.html'))).toBe(true);
  expect(existsSync(join(folder, ODD, 'dist/tides/index.html'))).toBe(true);
});
