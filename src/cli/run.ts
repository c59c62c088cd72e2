/** Runs one command, and turns what went wrong into words and an exit code. */
import { nearest } from '#model/suggest.ts';
import { parseArguments } from './arguments.ts';
import { EXIT, type Command, type ExitCode } from '#model/command.ts';
import { commands } from './commands/index.ts';
import { helpFor, helpForAll } from './help.ts';
import type { Io } from './io.ts';
import { KnownError } from '#model/known-error.ts';
import { version } from './release.ts';
import { systemFault } from './system-faults.ts';

/** @param typed the arguments without the names of the program */
export async function run(typed: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await runNamed(typed, io);
  } catch (error) {
    io.err.write(described(error));
    return EXIT.couldNotRun;
  }
}

async function runNamed(typed: readonly string[], io: Io): Promise<ExitCode> {
  const { name, rest } = split(typed);
  if (name === '--version' || name === '-v') return print(`${version()}\n`, io);
  if (name === '--help' || name === '-h' || name === 'help') return print(await overview(), io);
  if (name === undefined) {
    io.err.write(await overview());
    return EXIT.couldNotRun;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    const about = await commandsAbout(name);
    if (about.length > 0 && asksForHelp(rest)) return print(helpForAll(about), io);
    throw unknownCommand(about.length > 0 ? [name, ...rest.slice(0, 1)].join(' ') : name);
  }
  const command = await load();
  if (asksForHelp(rest)) return print(helpFor(command), io);
  return command.run(parseArguments(command, rest), io);
}

/** The name of a command may take two words: `ladder extract`. */
function split([first, second, ...others]: readonly string[]): {
  readonly name: string | undefined;
  readonly rest: readonly string[];
} {
  const both = `${first} ${second}`;
  if (Object.hasOwn(commands, both)) return { name: both, rest: others };
  return { name: first, rest: second === undefined ? [] : [second, ...others] };
}

/** Those whose first word it is. */
async function commandsAbout(kind: string): Promise<readonly Command[]> {
  const named = Object.entries(commands).filter(([name]) => name.startsWith(`${kind} `));
  return Promise.all(named.map(([, load]) => load()));
}

async function overview(): Promise<string> {
  return helpForAll(await Promise.all(Object.values(commands).map((load) => load())));
}

function asksForHelp(typed: readonly string[]): boolean {
  const end = typed.indexOf('--');
  return typed.slice(0, end === -1 ? typed.length : end).some((each) => each === '--help' || each === '-h');
}

function print(text: string, { out }: Io): ExitCode {
  out.write(text);
  return EXIT.clean;
}

function unknownCommand(name: string): KnownError {
  const names = Object.keys(commands);
  const guess = nearest(name, names);
  return new KnownError(
    `Unexpected command \`${name}\`, expected one of ${names.map((each) => `\`${each}\``).join(', ')}`,
    guess && `Did you mean \`${guess}\`?`,
  );
}

function described(error: unknown): string {
  const known = error instanceof KnownError ? error : systemFault(error);
  if (known !== undefined) return `✖ ${known.message}\n${known.hint === undefined ? '' : `  → ${known.hint}\n`}`;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `✖ Waymark failed, and that is a fault of Waymark and not of the content:\n${detail}\n`;
}
