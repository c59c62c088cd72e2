/** `waymark` as a process of its own, together with the modules it loads. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const MAIN = fileURLToPath(new URL('../cli/waymark.js', import.meta.url));

/** Writes the address of each module that is loaded to a pipe of its own. */
const SPY = `import { registerHooks } from 'node:module'; import { writeSync } from 'node:fs';
registerHooks({ load(url, context, next) { writeSync(3, url + '\\n'); return next(url, context); } });`;

export function waymark(typed: readonly string[], cwd: string) {
  const spy = `data:text/javascript,${encodeURIComponent(SPY)}`;
  const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--import', spy, MAIN, ...typed], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr, modules: (output[3] ?? '').split('\n') };
}
