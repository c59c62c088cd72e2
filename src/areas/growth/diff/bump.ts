/** The number that a change asks for: a ladder is a contract, and its version says how much of it is new. */
import { BUMPS, type Bump, type LadderDiff } from './change.ts';

/**
 * - `major`: something is asked of somebody of whom it was not asked before, or more of it. That includes what comes through a
 *   shared set, through an override that goes, and by moving to another level: whoever stands there reads it for the first time.
 * - `minor`: something is asked no longer, or less of it; something was clarified, renamed or exemplified.
 * - `patch`: other words, and no other field. `none`: nothing that anybody is asked is different.
 *
 * Words can change what a machine takes for the same. A person may always go higher than this.
 */
export function bumpOf({ changes }: LadderDiff): Bump {
  return highest(changes.flatMap(({ effects }) => effects.map(({ bump }) => bump)));
}

export function highest(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? 'none';
}

/** What a bump means to somebody who has never heard of one. */
export const MEANING: Readonly<Record<Bump, string>> = {
  major: 'something new is asked of someone',
  minor: 'nothing new is asked; something was clarified, renamed or taken away',
  patch: 'nothing but words',
  none: 'nothing that is asked is different',
};

/** The version that comes next, of one such as `1.4.2`. */
export function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(version);
  switch (bump) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return version;
  }
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
