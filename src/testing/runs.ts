/**
 * How often the slowest properties are tried, and which pages are walked: a tenth by `npm test`, half of the rest by
 * `npm run verify -- --after-tests`, as CI does, and all by `npm run verify`.
 */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked for with `--mode thorough`. */
    readonly thorough: boolean;
    /** Asked for with `--mode after-tests`: half of what `npm test` has left out. */
    readonly afterTests: boolean;
  }
}

export function runs(all: number, few = Math.ceil(all / 10)): number {
  if (inject('afterTests')) return Math.ceil((all + few) / 2);
  return inject('thorough') ? all : few;
}

/** @param every of so many, `npm test` takes one */
export function someOf<T>(all: readonly T[], every: number): readonly T[] {
  const usual = (_: T, index: number) => index % every === 0;
  if (inject('afterTests'))
    return all.filter((each, index) => !usual(each, index)).filter((_, index) => index % 2 === 0);
  return inject('thorough') ? all : all.filter(usual);
}
