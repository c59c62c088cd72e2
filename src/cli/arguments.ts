/** Reads what was typed after the name of a command. */
import { parseArgs } from 'node:util';
import { nearest } from '#model/suggest.ts';
import type { Given, Options } from '#model/options.ts';
import type { ProgramCommand } from './command.ts';
import { KnownError } from '#model/known-error.ts';

/**
 * Not with `cac`, which turns what looks like a number into one: a title `007` would become `7`.
 * @throws KnownError for what the command does not take
 */
export function parseArguments(
  name: string,
  { parameters, options }: Pick<ProgramCommand, 'parameters' | 'options'>,
  typed: readonly string[],
): Given {
  const known = Object.entries(options).map(
    ([option, { value }]) => [option, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string | readonly string[] | boolean | undefined>(
    Object.entries(options).map(([option, { value, fallback }]) => [option, value === undefined ? false : fallback]),
  );
  const positional: string[] = [];
  const seen = new Set<string>();

  for (const token of tokens) {
    if (token.kind === 'positional') positional.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) throw unknownOption(token.rawName, options, name);
    if (seen.has(token.name)) throw new KnownError(`Unexpected second \`--${token.name}\`, expected it once`);
    seen.add(token.name);
    given.set(token.name, valueOf(token.name, token.value, options));
  }
  for (const [index, parameter] of parameters.entries()) {
    const value = positional[index];
    if (value === undefined && parameter.startsWith('<'))
      throw new KnownError(`Missing \`${parameter}\``, `Write \`waymark ${name} ${parameters.join(' ')}\`.`);
    if (takesAll(parameter)) given.set(parameter.slice(1, -4), positional.slice(index));
    else given.set(parameter.slice(1, -1), value);
  }
  const extra = parameters.some(takesAll) ? undefined : positional[parameters.length];
  if (extra !== undefined)
    throw new KnownError(
      `Unexpected \`${extra}\`, expected ${parameters.length === 0 ? 'options only' : `no more than \`${parameters.join(' ')}\``}`,
      helpOf(name),
    );
  return Object.fromEntries(given);
}

function takesAll(parameter: string): boolean {
  return parameter.endsWith('...>');
}

function valueOf(name: string, value: string | undefined, options: Options): string | boolean {
  const wanted = options[name]?.value;
  if (wanted === undefined) {
    if (value !== undefined)
      throw new KnownError(`Unexpected value \`${value}\` of \`--${name}\`, expected \`--${name}\` alone`);
    return true;
  }
  if (value === undefined || value === '')
    throw new KnownError(`Missing value of \`--${name}\`, expected \`--${name} ${wanted}\``);
  return value;
}

function unknownOption(written: string, options: Options, command: string): KnownError {
  const guess = nearest(written.replace(/^-+/, ''), Object.keys(options));
  return new KnownError(
    `Unexpected option \`${written}\``,
    guess === undefined ? helpOf(command) : `Did you mean \`--${guess}\`?`,
  );
}

function helpOf(command: string): string {
  return `\`waymark ${command} --help\` lists what it takes.`;
}
