/** What `--help` prints. */
import { withCommands, type NameCommand } from '#model/command-names.ts';
import type { Options } from '#model/options.ts';
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
    'With `--help`, a command says more about itself.',
    '`--version` in place of a command prints the version.',
  ]);
}

export function helpFor(
  name: string,
  { about, parameters, options, groups = [] }: ProgramCommand,
  nameCommand: NameCommand,
): string {
  const grouped = new Set(groups.flatMap((group) => Object.keys(group.options)));
  const shared = Object.fromEntries(Object.entries(options).filter(([option]) => !grouped.has(option)));
  return text([
    ...wrap(withCommands(about, nameCommand), WIDTH),
    '',
    `Usage: ${nameCommand([name, ...parameters, '[options]'].join(' '))}`,
    '',
    ...columns([...rowsOf(shared, nameCommand), ['--help', 'Print this.']]),
    ...groups.flatMap((group) => [
      '',
      group.heading,
      ...wrap(`${withCommands(group.about, nameCommand)} Reads:`, WIDTH - 2).map((line) => `  ${line}`),
      ...group.reads.flatMap((form) => item(withCommands(form, nameCommand))),
      ...columns(rowsOf(group.options, nameCommand), '    '),
    ]),
  ]);
}

type Row = readonly [left: string, right: string];

function rowsOf(options: Options, nameCommand: NameCommand): readonly Row[] {
  return Object.entries(options).map(([option, { value, about, fallback }]) => {
    const written = value === undefined ? `--${option}` : `--${option} ${value}`;
    const told = withCommands(about, nameCommand);
    return [written, fallback === undefined ? told : `${told} (default: ${fallback})`];
  });
}

function item(told: string): readonly string[] {
  return wrap(told, WIDTH - 4).map((line, index) => `  ${index === 0 ? '-' : ' '} ${line}`);
}

function columns(rows: readonly Row[], indent = '  '): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  const room = WIDTH - width - indent.length - 2;
  return rows.flatMap(([left, right]) =>
    wrap(right, room).map((line, index) => `${indent}${(index === 0 ? left : '').padEnd(width)}  ${line}`),
  );
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
