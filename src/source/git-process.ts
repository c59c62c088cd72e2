/** Asks git, one process for each question. */
import { execFileSync } from 'node:child_process';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Ask = (typed: readonly string[], input?: string) => Buffer;

/** Without a shell, and without what a hook of git tells the programs that it starts. */
export function git(folder: string, environment: Environment): Ask {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
  return (typed, input = '') =>
    execFileSync('git', ['--no-pager', '--no-optional-locks', '--literal-pathspecs', ...typed], {
      cwd: folder,
      env: { ...env, LC_ALL: 'C' },
      input,
      maxBuffer: 1024 ** 3,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
}

export function attempt(ask: Ask, typed: readonly string[]): string | undefined {
  try {
    return ask(typed).toString();
  } catch {
    return undefined;
  }
}
