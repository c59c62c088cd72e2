/** `waymark dev` from start to stop, as a process of its own. The tests share one server and tell a story in their order. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { smallestPlaybook, writeFiles } from '../temporary-playbook.ts';
import { MAIN } from '../waymark-process.ts';
import { visit } from './visit.ts';
import { emptyFolder, workshop } from './workshop.ts';

const TEAM = String(smallestPlaybook['teams/platform.yaml']);
const TERM = 'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work that grows with the service.\n';
const SOON = { timeout: 20_000, interval: 200 };

let content: string;
let server: ChildProcess;
let url: string;
let said = '';

beforeAll(async () => {
  content = emptyFolder();
  writeFiles(content, smallestPlaybook);
  const folder = workshop({}).folder;
  server = spawn(process.execPath, [MAIN, 'dev', '--content', content, '--visibility', 'restricted', '--port', '0'], {
    cwd: folder,
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

test('an entry for few is shown to those few', async () => {
  writeFiles(content, { 'terms/rest.yaml': `${TERM.replace('Toil', 'Rest')}visibility: restricted\n` });
  await vi.waitFor(async () => expect(await titleOf('terms/rest/')).toBe('Rest · Example'), SOON);
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

test('a page that is edited is shown while another file is wrong', async () => {
  writeFiles(content, { 'terms/toil.yaml': TERM });
  await vi.waitFor(async () => expect(await titleOf('terms/toil/')).toBe('Toil · Example'), SOON);
  writeFiles(content, { 'terms/toil.yaml': TERM.replace('Toil', 'Drudgery') });
  await vi.waitFor(async () => expect(await titleOf('terms/toil/')).toBe('Drudgery · Example'), SOON);
  expect(await titleOf('teams/platform/')).toBe('Paved road · Example');
});

test('what is wrong is shown in a panel that closes, with its place and without a stack', async () => {
  const { page, faults } = await visit(`${url}terms/toil/`);
  const panel = page.locator('waymark-problems section');
  const text = await vi.waitFor(async () => {
    const read = await panel.textContent();
    expect(read).toContain('1 mistake in the content');
    return read;
  }, SOON);
  expect(text).toContain('teams/platform.yaml:4:7');
  expect(text).toContain('Unexpected `platfrom`');
  expect(text).not.toMatch(/^\s*at /m);
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);

  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await panel.count()).toBe(0);

  writeFiles(content, { 'teams/platform.yaml': TEAM.replace('type: platform', 'type: platfor') });
  await page.getByText('Unexpected `platfor`').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await panel.count()).toBe(0);
  expect(faults.filter((fault) => !/404|ERR_ABORTED/.test(fault))).toEqual([]);
});

test('a file that is put right is shown again', async () => {
  writeFiles(content, { 'teams/platform.yaml': TEAM });
  await vi.waitFor(async () => expect(await titleOf('teams/platform/')).toBe('Platform · Example'), SOON);
});

test.each([20, 150, 700])('of saves %i ms apart, the last one is shown', async (gap) => {
  const path = join(content, 'terms/toil.yaml');
  for (const times of [1, 2, 3]) {
    const text = TERM.replace('Toil', `Toil ${times} at ${gap}`);
    // As editors do it: some write into the file, some put another in its place.
    if (times === 2) {
      writeFileSync(`${path}~`, text);
      renameSync(`${path}~`, path);
    } else writeFileSync(path, text);
    await setTimeout(gap);
  }
  await vi.waitFor(async () => expect(await titleOf('terms/toil/')).toBe(`Toil 3 at ${gap} · Example`), SOON);
});

test('what is saved while a page is on its way is shown by it all the same', async () => {
  const { page: open } = await visit(`${url}terms/toil/`);
  const { page } = await visit(url);
  try {
    // Its script comes late, as from a busy machine: until then nobody can tell it anything.
    let isSaved = false;
    await page.route(/\/-\/client\.js/, async (route) => {
      if (!isSaved) {
        isSaved = true;
        writeFiles(content, { 'terms/toil.yaml': TERM.replace('Toil', 'Saved meanwhile') });
        // By then everyone has been told who could be.
        await open.getByRole('heading', { level: 1, name: 'Saved meanwhile' }).waitFor();
      }
      await route.continue();
    });
    await page.goto(`${url}terms/toil/`, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: 'Saved meanwhile' }).waitFor({ timeout: 20_000 });
  } finally {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    writeFiles(content, { 'terms/toil.yaml': TERM.replace('Toil', 'Toil 3 at 700') });
    await vi.waitFor(async () => expect(await titleOf('terms/toil/')).toContain('Toil 3 at 700'), SOON);
  }
});

test('a file that is renamed or removed takes its page along', async () => {
  renameSync(join(content, 'terms/toil.yaml'), join(content, 'terms/drudgery.yaml'));
  await vi.waitFor(async () => expect(await titleOf('terms/drudgery/')).toBe('Toil 3 at 700 · Example'), SOON);
  expect(await titleOf('terms/toil/')).toMatch(/not found/i);
  rmSync(join(content, 'terms/drudgery.yaml'));
  await vi.waitFor(async () => expect(await titleOf('terms/drudgery/')).toMatch(/not found/i), SOON);
});

test('a page is held to the same policy as in a built site, and loads nothing from elsewhere', async () => {
  const { page, faults } = await visit(url);
  expect(await page.locator('meta[http-equiv="content-security-policy" i]').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('another name for this machine is refused', async () => {
  const { status, text } = await asking({ host: 'playbook.example:80' });
  expect([status, text]).toEqual([403, expect.stringContaining('Open the address that `dev` printed')]);
  expect((await asking({ host: `localhost:${new URL(url).port}` })).status).toBe(200);
});

function asking(headers: Readonly<Record<string, string>>): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    })
      .on('error', reject)
      .end();
  });
}

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
