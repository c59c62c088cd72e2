/** A source whose lists, quotes or boxes stand in each other by the thousand: nobody wrote it, and no import follows it. */
import { KnownError } from '#model/known-error.ts';

/** @throws KnownError where the work runs out of its stack */
export function notTooDeep<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError) || !error.message.includes('call stack')) throw error;
    throw new KnownError(
      'The source holds parts that stand in each other more deeply than an import can follow',
      'Nothing was written. Import its files one by one to find the one that it is, and take its innermost lists, quotes or boxes out of each other.',
    );
  }
}
