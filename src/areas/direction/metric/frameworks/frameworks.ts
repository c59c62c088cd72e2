/** The frameworks that metrics are mapped to, and what their terms are called today. */
import { nearest } from '#model/suggest.ts';
import type { Framework } from '../values.ts';
import { core4 } from './core4.ts';
import { dora } from './dora.ts';
import { space } from './space.ts';
import { sre } from './sre.ts';
import type { FrameworkTerm } from './term.ts';

export const TERMS: Readonly<Record<Framework, readonly FrameworkTerm[]>> = { dora, space, core4, sre };

/** Names of their own, the same in every language. */
export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = {
  dora: 'DORA',
  space: 'SPACE',
  core4: 'DX Core 4',
  sre: 'SRE',
};

/** The terms of SRE are those of a profession and no list holds them all. */
export function isClosed(framework: Framework): boolean {
  return framework !== 'sre';
}

interface Meant {
  readonly term: FrameworkTerm;
  /** Whether it was written under a name that it no longer has. */
  readonly isFormer: boolean;
}

/** The term that a name means, be it today's, a former one, or its id. */
export function meantBy(framework: Framework, written: string): Meant | undefined {
  const own = comparable(written);
  const today = TERMS[framework].find(({ id, name }) => id === own || comparable(name) === own);
  if (today !== undefined) return { term: today, isFormer: false };
  const former = TERMS[framework].find(({ formerly = [] }) => formerly.some((name) => comparable(name) === own));
  return former && { term: former, isFormer: true };
}

/** Today's name of the term that was probably meant. */
export function guessed(framework: Framework, written: string): string | undefined {
  const names = TERMS[framework].flatMap(({ name, formerly = [] }) => [name, ...formerly]);
  // An abbreviation is near to every other one.
  const guess = nearest(
    written,
    names.filter((name) => name.length > 4),
  );
  return guess && meantBy(framework, guess)?.term.name;
}

/** *Mean Time To Recovery (MTTR)* is *mean-time-to-recovery*. */
function comparable(name: string): string {
  return name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
