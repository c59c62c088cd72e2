/** Started by a Node that cannot read TypeScript, `waymark` behaves as if it had been started by the right one. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { MAIN } from '#testing/waymark-process.ts';

/** Node as it was before it read TypeScript: the same process as far as `waymark` can tell. */
const OLDER = '--no-experimental-strip-types';

function start(typed: readonly string[], cwd = temporaryPlaybook({ 'dist/index.html': 'Home' })): ChildProcess {
  // In its own process group, like a command typed into a shell.
  const child = spawn(process.execPath, [OLDER, MAIN, ...typed], { cwd, detached: true, stdio: 'pipe' });
  onTestFinished(() => {
    try {
      process.kill(-(child.pid ?? expect.unreachable()), 'SIGKILL');
    } catch {
      // All of them have ended.
    }
  });
  return child;
}

async function startPreview(): Promise<{ readonly child: ChildProcess; answers(): Promise<boolean> }> {
  const child = start(['preview', '--port', '0']);
  let said = '';
  child.stdout?.on('data', (chunk) => (said += String(chunk)));
  const url = await vi.waitFor(() => /^http:\S+$/m.exec(said)?.[0] ?? expect.unreachable(said), { timeout: 20_000 });
  const answers = () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  expect(await answers()).toBe(true);
  return { child, answers };
}

test.each([
  ['ended by its terminal', (child: ChildProcess) => process.kill(-(child.pid ?? 0), 'SIGINT'), [0, null]],
  ['interrupted', (child: ChildProcess) => child.kill('SIGINT'), [0, null]],
  ['told to end', (child: ChildProcess) => child.kill('SIGTERM'), [0, null]],
  ['hung up', (child: ChildProcess) => child.kill('SIGHUP'), [null, 'SIGHUP']],
  ['killed', (child: ChildProcess) => child.kill('SIGKILL'), [null, 'SIGKILL']],
])('a preview that is %s leaves nothing running', async (_, end, ended) => {
  const { child, answers } = await startPreview();
  const exit = once(child, 'exit');
  end(child);
  expect(await exit).toEqual(ended);
  await vi.waitFor(async () => expect(await answers()).toBe(false), { timeout: 10_000 });
});

test('a command ends with its own status, and says what it says', async () => {
  const child = start(['check', '--content', 'nowhere']);
  const [said, ended] = await Promise.all([text(child.stderr ?? expect.unreachable()), once(child, 'exit')]);
  expect(ended).toEqual([2, null]);
  expect(said).toContain('✖ There is no content folder `nowhere`');
});
