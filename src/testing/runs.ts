/** How often the slowest properties are tried: a tenth of their number by `npm test`, all of it by `npm run verify`; and how many pages are walked. */
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked for with `--mode thorough`. */
    readonly thorough: boolean;
  }
}

export function runs(all: number, few = Math.ceil(all / 10)): number {
  return inject('thorough') ? all : few;
}

/** All of a list by `npm run verify`, and every so many of them by `npm test`. */
export function someOf<T>(all: readonly T[], every: number): readonly T[] {
  return inject('thorough') ? all : all.filter((_, index) => index % every === 0);
}
