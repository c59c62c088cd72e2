/** How often the slowest properties are tried: a tenth of their number by `npm test`, all of it by `npm run verify`; and which pages are walked. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked for with `--mode thorough`. */
    readonly thorough: boolean;
    /** Asked for with `--mode after-tests`: as thorough, but for what `npm test` has just looked at. */
    readonly afterTests: boolean;
  }
}

export function runs(all: number, few = Math.ceil(all / 10)): number {
  return inject('thorough') ? all : few;
}

/** All of a list by `npm run verify`, and every so many of them by `npm test`, after which `verify --after-tests` takes the others. */
export function someOf<T>(all: readonly T[], every: number): readonly T[] {
  if (inject('afterTests')) return all.filter((_, index) => index % every !== 0);
  return inject('thorough') ? all : all.filter((_, index) => index % every === 0);
}
