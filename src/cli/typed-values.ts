/** What options mean: the text that was typed becomes a value, or says what was expected. */
import { KnownError } from '#model/known-error.ts';

/** A path that begins and ends with a slash. */
export function baseOf(typed: string): string {
  const base = `/${typed.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!/^\/([\w.~-]+\/)*$/.test(base))
    throw new KnownError(`Unexpected base \`${typed}\`, expected a path such as \`/playbook/\``);
  return base;
}

export function portOf(typed: string): number {
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65_535)
    throw new KnownError(`Unexpected port \`${typed}\`, expected a number up to 65535`);
  return port;
}

/** How many warnings are let through; all of them where nothing was typed. */
export function mostWarningsOf(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(typed))
    throw new KnownError(`Unexpected \`--max-warnings ${typed}\`, expected a whole number, such as \`0\``);
  return Number(typed);
}
