/** How this program was called, so that what it tells people to type next works where they are. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { byItself, byNpx, type NameCommand } from '#model/command-names.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How the managers of packages run a program that a package brings. */
const RUNNERS: Readonly<Record<string, string>> = { pnpm: 'pnpm exec', yarn: 'yarn', bun: 'bunx' };

/**
 * @param env what the managers of packages say of themselves
 * @param program the file that was started, as Node names it: where the system found it by its name, without an extension
 */
export function calledAs(env: Env, program: string | undefined): NameCommand {
  const manager = /^[a-z]+/.exec(env.npm_config_user_agent ?? '')?.[0];
  if (manager === undefined) return basename(program ?? '').includes('.') ? byNpx : byItself;
  const scripts = isScript(env) ? scriptsIn(env.npm_package_json) : new Set<string>();
  return (typed) => {
    const [name = '', ...rest] = typed.split(' ');
    if (scripts.has(name) || (name === '<command>' && scripts.size > 0)) return asScript(manager, name, rest);
    if (manager === 'pnpm' && env.npm_command === 'dlx') return `pnpm dlx waymark ${typed}`;
    return manager in RUNNERS ? `${RUNNERS[manager]} waymark ${typed}` : byNpx(typed);
  };
}

function isScript({ npm_command: command, npm_lifecycle_event: event }: Env): boolean {
  return event !== undefined && event !== 'npx' && command !== 'exec' && command !== 'dlx';
}

/** npm keeps options for itself that do not stand behind `--`; the others pass all of them on. */
function asScript(manager: string, name: string, rest: readonly string[]): string {
  const separator = manager === 'npm' && rest.length > 0 ? ['--'] : [];
  return [manager, 'run', name, ...separator, ...rest].join(' ');
}

/** The scripts that run the command of their name. */
function scriptsIn(file: string | undefined): ReadonlySet<string> {
  const scripts = file === undefined ? {} : readScripts(file);
  return new Set(
    Object.entries(scripts)
      .filter(([name, script]) => typeof script === 'string' && runs(script, name))
      .map(([name]) => name),
  );
}

function runs(script: string, command: string): boolean {
  const [program = '', typed] = script.split(' ').slice(-2);
  return /^(.*\/)?waymark(\.js)?$/.test(program) && typed === command;
}

function readScripts(file: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const scripts = typeof read === 'object' && read !== null && 'scripts' in read ? read.scripts : undefined;
    // A record by its syntax; its values are looked at one by one.
    return typeof scripts === 'object' && scripts !== null ? (scripts as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
