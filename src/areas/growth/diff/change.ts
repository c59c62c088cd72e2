/** What is different between two versions of a ladder, and what that means for whom. */
import type { PeopleAsked } from './audience.ts';
import type { Part } from './contract.ts';
import type { Direction } from './strength.ts';

/** Applying the edits of all changes to the first version gives the second; nothing differs that is not in one. */
export interface LadderDiff {
  readonly changes: readonly Change[];
}

/** One thing that differs. */
export interface Change {
  readonly part: Part;
  /** Its name in the first version; none where it is new. */
  readonly before: string | undefined;
  /** Its name in the second version; none where it is gone. */
  readonly after: string | undefined;
  /** The fields that differ, of all fields where it is new or gone. */
  readonly edits: readonly Edit[];
  /** Can be there without an edit: one asks what lasts of a new level too. */
  readonly effects: readonly Effect[];
}

export interface Edit {
  readonly field: string;
  /** Not there where it is `undefined`. */
  readonly before: unknown;
  readonly after: unknown;
}

/** From what weighs most to what weighs least for the one who reads it. */
export const DOES = ['added', 'deepened', 'moved', 'removed', 'weakened', 'renamed', 'clarified', 'reworded'] as const;

/**
 * - `added`, `removed`: asked of people of whom it was not asked before, or no longer.
 * - `deepened`, `weakened`: asked of the same people, and more or less of it: a step, a weight, a skill, an answer to give.
 * - `moved`: asked at other levels instead; or kept in another group, on another track.
 * - `renamed`: another id or label. `clarified`: an example, a remark, a title. `reworded`: other words, no other field.
 */
export type Does = (typeof DOES)[number];

export interface Effect extends PeopleAsked {
  readonly does: Does;
  readonly bump: Bump;
  /** The field it is about; `demand` where it is the whole. */
  readonly aspect: string;
  /** In the words of the ladder, or its names. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** From the least to the most. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** The whole ladder, and no level of it. */
export const NOBODY: PeopleAsked = { levels: [], disciplines: [] };

export function effect(
  does: Does,
  bump: Bump,
  aspect: string,
  who: PeopleAsked = NOBODY,
  words: Pick<Effect, 'before' | 'after'> = {},
): Effect {
  return { does, bump, aspect, levels: who.levels, disciplines: who.disciplines, ...words };
}

/**
 * More or less of what was asked before.
 * @param more what it takes to ask for more
 */
export function turned(
  direction: Direction,
  aspect: string,
  who: PeopleAsked,
  words: Pick<Effect, 'before' | 'after'>,
  more: Bump = 'major',
): readonly Effect[] {
  if (direction === 0) return [];
  const [does, bump] = direction > 0 ? (['deepened', more] as const) : (['weakened', 'minor'] as const);
  return [effect(does, bump, aspect, who, words)];
}
