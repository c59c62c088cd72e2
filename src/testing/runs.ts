/** How often the slowest properties are tried: a tenth of their number by `npm test`, all of it by `npm run verify`. */
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
