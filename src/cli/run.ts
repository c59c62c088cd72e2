/** Runs one command, and turns what went wrong into words and an exit code. */
import { parseArguments } from './arguments.ts';
import { chosen } from '#model/chosen.ts';
import { EXIT, type ExitCode } from '#model/command.ts';
import { withCommands } from '#model/command-names.ts';
import { withContentPlace } from './content-place.ts';
import type { ProgramCommand } from './command.ts';
import { allCommands, programCommands, type Commands } from './commands/index.ts';
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
    io.err.write(withCommands(described(error), io.nameCommand));
    return EXIT.couldNotRun;
  }
}

async function runNamed(typed: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...others] = typed;
  if (name === '--version' || name === '-v') return print(`${version()}\n`, io);
  if (name === '--help' || name === '-h' || name === 'help') return print(await overview(io), io);
  if (name === undefined) {
    io.err.write(await overview(io));
    return EXIT.couldNotRun;
  }
  if (Object.hasOwn(programCommands, name)) return runCommand(name, programCommands, others, io);
  const commands = await allCommands();
  const [second, ...rest] = others;
  if (Object.hasOwn(commands, `${name} ${second}`)) return runCommand(`${name} ${second}`, commands, rest, io);
  const about = Object.entries(commands).filter(([each]) => each.startsWith(`${name} `));
  if (about.length > 0 && asksForHelp(others))
    return print(await helpForAll(Object.fromEntries(about), io.nameCommand), io);
  return runCommand(about.length > 0 ? [name, ...others.slice(0, 1)].join(' ') : name, commands, rest, io);
}

async function runCommand(typed: string, commands: Commands, rest: readonly string[], io: Io): Promise<ExitCode> {
  const [name, load] = chosen('command', typed, Object.entries(commands), ([each]) => each);
  const command = await load();
  if (asksForHelp(rest)) return print(helpFor(name, command, io.nameCommand), io);
  const given = withContentPlace(parseArguments(name, command, rest), command.options, rest, io.cwd);
  return command.run(given, inItsWords(io, command));
}

async function overview({ nameCommand }: Io): Promise<string> {
  return helpForAll(await allCommands(), nameCommand);
}

/** What a command says to its reader names commands as they are typed here. */
function inItsWords(io: Io, { printsData }: ProgramCommand): Io {
  const naming = (output: Io['out']): Io['out'] => ({
    write: (text) => output.write(withCommands(text, io.nameCommand)),
  });
  return { ...io, out: printsData ? io.out : naming(io.out), err: naming(io.err) };
}

function asksForHelp(typed: readonly string[]): boolean {
  const end = typed.indexOf('--');
  return typed.slice(0, end === -1 ? typed.length : end).some((each) => each === '--help' || each === '-h');
}

function print(text: string, { out }: Io): ExitCode {
  out.write(text);
  return EXIT.clean;
}

function described(error: unknown): string {
  const known = error instanceof KnownError ? error : systemFault(error);
  if (known !== undefined) return `✖ ${known.message}\n${known.hint === undefined ? '' : `  → ${known.hint}\n`}`;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `✖ Waymark failed, and that is a fault of Waymark and not of the content:\n${detail}\n`;
}
