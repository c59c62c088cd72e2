/** `waymark dev` from start to stop, as a process of its own. The tests share one server and tell a story in their order. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallestPlaybook } from '../temporary-playbook.ts';
import { MAIN } from '../waymark-process.ts';
import { emptyFolder, writeFiles } from './workshop.ts';

const TEAM = String(smallestPlaybook['teams/platform.yaml']);
const SOON = { timeout: 20_000, interval: 200 };

let content: string;
let server: ChildProcess;
let url: string;
let said = '';

beforeAll(async () => {
  content = emptyFolder();
  writeFiles(content, smallestPlaybook);
  // Astro's server answers nothing where it sees a test.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  server = spawn(process.execPath, [MAIN, 'dev', '--content', content, '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (said += String(chunk)));
  url = await vi.waitFor(() => /^http:\S+$/m.exec(said)?.[0] ?? expect.unreachable(said), { ...SOON, timeout: 50_000 });
});
afterAll(() => void server.kill('SIGKILL'));

async function titleOf(path: string): Promise<string | undefined> {
  const answer = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
  return /<title>(.*?)<\/title>/.exec(await answer.text())?.[1];
}

test('a page answers', async () => {
  expect(await titleOf('teams/platform/')).toBe('Platform · Example');
});

test('a file that changes changes its page', async () => {
  writeFiles(content, { 'teams/platform.yaml': TEAM.replace('title: Platform', 'title: Paved road') });
  await vi.waitFor(async () => expect(await titleOf('teams/platform/')).toBe('Paved road · Example'), SOON);
});

test('a file that breaks leaves the last good page, and says where it breaks', async () => {
  writeFiles(content, { 'teams/platform.yaml': TEAM.replace('type: platform', 'type: platfrom') });
  await vi.waitFor(() => expect(said).toContain('teams/platform.yaml:4:7 Unexpected `platfrom`'), SOON);
  expect(await titleOf('teams/platform/')).toBe('Paved road · Example');
});

test('a file that is mended is shown again', async () => {
  writeFiles(content, { 'teams/platform.yaml': TEAM });
  await vi.waitFor(async () => expect(await titleOf('teams/platform/')).toBe('Platform · Example'), SOON);
});

test('the search is there', async () => {
  const catalogue = await fetch(`${url}search/catalogue.json`);
  // Written by this same server, as the browser's part of the search reads it.
  const { indexes } = (await catalogue.json()) as { readonly indexes: readonly string[] };
  const engines = await Promise.all(indexes.map((index) => fetch(`${url}${index}pagefind.js`)));
  expect(engines.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual([
    [200, 'text/javascript; charset=utf-8'],
  ]);
});

test('it ends with Ctrl+C', async () => {
  server.kill('SIGINT');
  expect(await once(server, 'exit')).toEqual([0, null]);
});
