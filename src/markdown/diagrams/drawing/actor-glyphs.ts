/** The signs above the names of actors that are no plain participants, as UML draws them: around a middle of their own. */
import type { ActorShape } from '../diagram.ts';

/** The first of each is filled. */
export const GLYPHS: Readonly<Record<Exclude<ActorShape, 'participant'>, readonly string[]>> = {
  actor: ['M-5 -10A5 5 0 1 1 5 -10A5 5 0 1 1 -5 -10Z', 'M0 -5V6M-9 -1H9M0 6L-7 15M0 6L7 15'],
  boundary: ['M-4 0A10 10 0 1 1 16 0A10 10 0 1 1 -4 0Z', 'M-16 -10V10M-16 0H-4'],
  control: ['M-11 2A11 11 0 1 1 11 2A11 11 0 1 1 -11 2Z', 'M5 -13L-1 -9L5 -4'],
  entity: ['M-11 -2A11 11 0 1 1 11 -2A11 11 0 1 1 -11 -2Z', 'M-12 12H12M0 9V12'],
  database: ['M-13 -8A13 5 0 0 1 13 -8V9A13 5 0 0 1 -13 9Z', 'M-13 -8A13 5 0 0 0 13 -8'],
  collections: ['M-14 -7H9V13H-14Z', 'M-9 -7V-12H14V8H9'],
  queue: ['M-12 -10H12A5 10 0 0 1 12 10H-12A5 10 0 0 1 -12 -10Z', 'M12 -10A5 10 0 0 0 12 10'],
};
