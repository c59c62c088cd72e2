/** What a ladder is made of, for whoever derives from ladders without being their kind. */
import type { KindData } from '#model/entry.ts';

export type Ladder = KindData['ladder'];
export type Level = Ladder['levels'][number];
export type Discipline = Ladder['disciplines'][number];
export type Override = Ladder['overrides'][number];
