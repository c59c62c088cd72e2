/** The versions of a ladder as those who are held to it know them: each with the days on which it counted. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { History } from '#model/history.ts';
import type { Playbook } from '#model/playbook.ts';
import type { LadderDiff } from '../diff/change.ts';
import { diffLadders } from '../diff/diff.ts';
import type { Versions } from '../diff/strength.ts';
import { presentRelease, releasesOf, type Release } from './releases.ts';

export interface Edition {
  readonly release: Release;
  /** Of this ladder, or of one whose place it took. */
  readonly isOwn: boolean;
  readonly isPresent: boolean;
  /** The first day on which it counted. */
  readonly from: string;
  /** The last day; none for the present one. Before the first where the next one took its place before it counted. */
  readonly until: string | undefined;
  /** Against the version before; none where there is none. */
  readonly change: { readonly diff: LadderDiff; readonly versions: Versions } | undefined;
}

export interface Around {
  readonly view: Playbook;
  readonly history: History;
  readonly today: string;
}

/** The newest first. Without a repository there are the present one and what it supersedes. */
export function editionsOf(ladder: Entry<'ladder'>, { view, history, today }: Around): readonly Edition[] {
  const past = [...releasesOf(ladder, history, view)];
  const [last] = past;
  const present = presentRelease(ladder, view);
  const isKept = last?.released !== undefined && last.version === present.version;
  const releases = [{ ...present, released: isKept ? last.released : undefined }, ...past.slice(isKept ? 1 : 0)];
  const starts = startsOf(releases, today);
  return releases.map((release, index) => {
    const before = releases[index + 1];
    // A later version may count from an earlier day.
    const next = starts.slice(0, index).toSorted()[0];
    const versions = before && { before: before.contract, after: release.contract };
    return {
      release,
      isOwn: index === 0 || release.released !== undefined,
      isPresent: index === 0,
      from: starts[index] ?? release.entry.data.effectiveFrom,
      until: next && Temporal.PlainDate.from(next).subtract({ days: 1 }).toString(),
      change: versions && { diff: diffLadders(versions.before, versions.after), versions },
    };
  });
}

export function neverCounted({ from, until }: Edition): boolean {
  return until !== undefined && until < from;
}

/** The day that a version names; where it names none of its own, the day on which it was written down. */
function startsOf(releases: readonly Release[], today: string): readonly string[] {
  return releases.map(({ entry, released = today }, index) => {
    const { effectiveFrom } = entry.data;
    const before = releases[index + 1]?.entry.data.effectiveFrom;
    if (before === undefined || effectiveFrom !== before) return effectiveFrom;
    return released > effectiveFrom ? released : effectiveFrom;
  });
}
