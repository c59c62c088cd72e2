/** What options mean: the text that was typed becomes a value, or says what was expected. */
import { quoted } from '#model/quoted.ts';
import { KnownError } from '#model/known-error.ts';
import { VISIBILITIES, type Visibility } from '#model/standing.ts';
import type { Io } from './io.ts';

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

export function visibilityOf(typed: string, option = '--visibility '): Visibility {
  const found = VISIBILITIES.find((visibility) => visibility === typed);
  if (found === undefined)
    throw new KnownError(`Unexpected \`${option}${typed}\`, expected one of ${quoted(VISIBILITIES)}`);
  return found;
}

/** What `astro dev` and `astro build` are asked by, for they take no options of ours. */
export const VISIBILITY_VARIABLE = 'WAYMARK_VISIBILITY';

/** The content folder, and whether drafts are shown, for the process that makes pages of an adopter's own. */
export const CONTENT_VARIABLE = 'WAYMARK_CONTENT';
export const DRAFTS_VARIABLE = 'WAYMARK_DRAFTS';

export function visibilityIn({ [VISIBILITY_VARIABLE]: set = '' }: Io['env']): Visibility {
  return set === '' ? 'internal' : visibilityOf(set, `${VISIBILITY_VARIABLE}=`);
}

/** How many warnings are let through; all of them where nothing was typed. */
export function mostWarningsOf(typed: string | undefined): number {
  if (typed === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(typed))
    throw new KnownError(`Unexpected \`--max-warnings ${typed}\`, expected a whole number, such as \`0\``);
  return Number(typed);
}
