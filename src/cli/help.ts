/** What `--help` prints. */
import { wrap } from '#words/wrap.ts';
import type { ProgramCommand } from './command.ts';
import type { Commands } from './commands/index.ts';

const WIDTH = 80;

export async function helpForAll(commands: Commands): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => {
      const { parameters, about } = await load();
      return [[name, ...parameters].join(' '), about] as const;
    }),
  );
  return text([
    'Builds a playbook from typed content, and refuses one that contradicts itself.',
    '',
    'Usage: waymark <command> [options]',
    '',
    ...columns(rows),
    '',
    '`waymark <command> --help` tells more about one. `waymark --version` prints the version.',
    'In this repository: `npm run <command> -- [options]`.',
  ]);
}

export function helpFor(name: string, { about, parameters, options }: ProgramCommand): string {
  const rows = Object.entries(options).map(([option, { value, about: purpose, fallback }]) => {
    const written = value === undefined ? `--${option}` : `--${option} ${value}`;
    return [written, fallback === undefined ? purpose : `${purpose} (default: ${fallback})`] as const;
  });
  return text([
    ...wrap(about, WIDTH),
    '',
    `Usage: waymark ${[name, ...parameters].join(' ')} [options]`,
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
