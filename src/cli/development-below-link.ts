/** Starts the development server through a link, where Vite cannot handle the path of this package. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cleanPaths } from '#render/clean-path.ts';
import { EXIT, type ExitCode } from '#model/command.ts';
import { MARK } from './end-with-parent.ts';
import type { Io } from './io.ts';

/** @param typed the arguments of `dev`, with an absolute path of the content */
export async function developBelowLink(root: string, typed: readonly string[], io: Io): Promise<ExitCode> {
  const { folders, flags, remove } = cleanPaths({ root });
  const start = join(folders.root, 'src/cli/waymark.js');
  const server = spawn(process.execPath, [...flags, start, 'dev', ...typed], {
    cwd: io.cwd,
    env: { ...io.env, [MARK]: '1' },
    // The channel carries no messages: when it closes, the server ends.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve, reject) => server.on('error', reject).on('exit', resolve));
  const wish = { isStopped: false };
  void io.untilStopped().then(() => {
    wish.isStopped = true;
    server.kill('SIGTERM');
  });
  try {
    const status = await ended;
    return status === 0 || wish.isStopped ? EXIT.clean : EXIT.couldNotRun;
  } finally {
    remove();
  }
}
