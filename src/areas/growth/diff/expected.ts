/** Which version a ladder has to declare, after what it declared before. */
import type { Release } from '../history/releases.ts';
import { bumped, bumpOf } from './bump.ts';
import { compareVersions } from '../history/version-numbers.ts';
import type { LadderDiff } from './change.ts';
import { diffLadders } from './diff.ts';

export interface Expected {
  /** At least this one. */
  readonly version: string;
  /** What asks for it. */
  readonly diff: LadderDiff;
  readonly since: Release;
  readonly to: Release;
}

/**
 * What a ladder asks is compared with the last release. Where it still declares that version, the release itself is held
 * against the one before too, for nobody may have looked when it was made.
 * @param releases from the newest to the oldest
 */
export function expectedVersion(present: Release, releases: Iterable<Release>): Expected | undefined {
  const former = releases[Symbol.iterator]();
  const last = next(former);
  if (last === undefined) return undefined;
  const expected = [between(last, present)];
  if (last.version === present.version) {
    const before = next(former);
    if (before !== undefined) expected.push(between(before, last));
  }
  return expected
    .filter(({ version }) => compareVersions(present.version, version) < 0)
    .toSorted((a, b) => compareVersions(b.version, a.version))[0];
}

function between(since: Release, to: Release): Expected {
  const diff = diffLadders(since.contract, to.contract);
  return { version: bumped(since.version, bumpOf(diff)), diff, since, to };
}

function next(releases: Iterator<Release, unknown>): Release | undefined {
  const result = releases.next();
  return result.done === true ? undefined : result.value;
}
