/** What `--help` prints. */
import { withCommands, type NameCommand } from '#model/command-names.ts';
import { wrap } from '#words/wrap.ts';
import type { ProgramCommand } from './command.ts';
import type { Commands } from './commands/index.ts';

const WIDTH = 80;

export async function helpForAll(commands: Commands, nameCommand: NameCommand): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { parameters, about } = await load();
      return [[name, ...parameters].join(' '), withCommands(about, nameCommand)] as const;
    }),
  );
  return text([
    'Builds a playbook from typed content, and refuses one that contradicts itself.',
    '',
    `Usage: ${nameCommand('<command> [options]')}`,
    '',
    ...columns(rows),
    '',
    'With `--help`, a command says more about itself; `--version` in its place prints the version.',
  ]);
}

export function helpFor(
  name: string,
  { about, parameters, options }: ProgramCommand,
  nameCommand: NameCommand,
): string {
  const rows = Object.entries(options).map(([option, { value, about: purpose, fallback }]) => {
    const written = value === undefined ? `--${option}` : `--${option} ${value}`;
    const told = withCommands(purpose, nameCommand);
    return [written, fallback === undefined ? told : `${told} (default: ${fallback})`] as const;
  });
  return text([
    ...wrap(withCommands(about, nameCommand), WIDTH),
    '',
    `Usage: ${nameCommand([name, ...parameters, '[options]'].join(' '))}`,
    '',
    ...columns([...rows, ['--help', 'Print this.']]),
  ]);
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrap(right, WIDTH - width - 4).map((line, index) => `  ${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
