/**
 * Properties are tried with the same values each time, so that a change is judged by what it changes.
 * `WAYMARK_SEED=random npm run verify` tries others; a number repeats a run that failed.
 */
import fc from 'fast-check';

const { WAYMARK_SEED: seed = '2026' } = process.env;
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
