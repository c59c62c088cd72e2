/** What `--help` prints. */
import { wrap } from '#check/terminal/wrap.ts';
import type { Command } from '#model/command.ts';

const WIDTH = 80;

export function helpForAll(commands: readonly Command[]): string {
  const rows = commands.map(({ name, parameters, about }) => [[name, ...parameters].join(' '), about] as const);
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

export function helpFor({ name, about, parameters, options }: Command): string {
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
