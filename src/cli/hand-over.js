/**
 * Runs `waymark` in the Node that came with the packages, in the place of an older one that cannot read TypeScript. Signals go
 * on to it, and its end is the end of this process. Plain JavaScript that an old Node can read.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('./waymark.js', import.meta.url));
/** Set for the process that took over, so that two unsuitable versions do not start each other forever. */
const MARK = 'WAYMARK_HANDED_OVER';
/** A terminal interrupts both processes itself; passing the signal on could interrupt an orderly shutdown. */
const PATIENCE = 300;

/** @param {boolean} isPublished whether a package runs, which brings no Node, rather than a repository, which does */
export async function handOver(isPublished) {
  const newer = process.env[MARK] === undefined ? findNewer() : undefined;
  if (newer === undefined) {
    process.stderr.write(
      `✖ Unexpected Node ${process.versions.node}, expected ${isPublished ? '22.12' : '22.18'} or later\n  → Install a newer one from https://nodejs.org, or ${
        isPublished ? 'add one to the project: `npm install --save-dev node@24`' : 'run `npm ci`, which brings one'
      }.\n`,
    );
    process.exitCode = 2;
    return;
  }
  // The channel carries no messages: it closes when this process is gone, however it ended, and then the other one ends too.
  const child = spawn(newer, [START, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [MARK]: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'])
    if (signal in constants.signals)
      process.on(signal, () => setTimeout(() => child.kill(signal), signal === 'SIGINT' ? PATIENCE : 0));
  const { status, signal } = await ended(child, newer);
  if (signal === null) {
    process.exitCode = status;
    return;
  }
  // Ends with the same signal, so that a shell sees the same result as without this process.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function findNewer() {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} path
 * @returns {Promise<{ status: number, signal: null } | { status: null, signal: NodeJS.Signals }>}
 */
function ended(child, path) {
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      process.stderr.write(`✖ The Node at \`${path}\` does not start: ${message}\n  → Install it again: \`npm ci\`.\n`);
      resolve({ status: 2, signal: null });
    });
    child.on('exit', (status, signal) =>
      resolve(signal === null ? { status: status ?? 2, signal } : { status: null, signal }),
    );
  });
}
