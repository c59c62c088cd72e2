/** The ladders of two states, each with what is different and the version that it asks for. */
import { quoted } from '#model/quoted.ts';
import type { Entry } from '#model/entry.ts';
import { didYouMean } from '#model/suggest.ts';
import { bumped, bumpOf } from './bump.ts';
import { compareVersions } from '../history/version-numbers.ts';
import type { Bump, LadderDiff } from './change.ts';
import { contractOf } from './contract.ts';
import type { Naming } from './describe.ts';
import { diffLadders } from './diff.ts';
import { labels } from './digest.ts';
import type { Versions } from './strength.ts';
import { KnownError } from '#model/known-error.ts';
import type { Range, State } from './range.ts';

export interface Compared {
  readonly from: string;
  readonly to: string;
  readonly ladders: readonly ComparedLadder[];
}

export type ComparedLadder =
  | { readonly is: 'new' | 'gone'; readonly id: string; readonly title: string; readonly version: string }
  | ChangedLadder;

export interface ChangedLadder {
  readonly is: 'changed' | 'same';
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly bump: Bump;
  /** The least version that the change asks for. */
  readonly expected: string;
  readonly isEnough: boolean;
  readonly diff: LadderDiff;
  readonly versions: Versions;
  readonly naming: Naming;
}

/** @throws KnownError where neither state has the ladder that was asked for */
export function compare({ before, after }: Range, only: string | undefined): Compared {
  const ids = [...new Set([after, before].flatMap(({ playbook }) => playbook.entriesOf('ladder').map(({ id }) => id)))];
  if (only !== undefined && !ids.includes(only)) throw unknownLadder(only, ids);
  return {
    from: before.name,
    to: after.name,
    ladders: ids.filter((id) => only === undefined || id === only).map((id) => compareLadder(id, before, after)),
  };
}

function compareLadder(id: string, before: State, after: State): ComparedLadder {
  const [old, present] = [before.playbook.find('ladder', id), after.playbook.find('ladder', id)];
  const superseded = old ?? (present && supersededBy(present, before));
  if (present === undefined) return { is: 'gone', ...about(id, old) };
  if (superseded === undefined) return { is: 'new', ...about(id, present) };
  return compareEntries(superseded, present, before, after);
}

/** One ladder in two versions, under whatever names. */
export function compareEntries(
  superseded: Entry<'ladder'>,
  present: Entry<'ladder'>,
  before: State,
  after: State,
): ChangedLadder {
  const versions = {
    before: contractOf(superseded, before.playbook),
    after: contractOf(present, after.playbook),
  };
  const diff = diffLadders(versions.before, versions.after);
  const bump = bumpOf(diff);
  const expected = bumped(superseded.data.version, bump);
  const skill = (ref: string) =>
    (after.playbook.resolve(ref, ['skill']) ?? before.playbook.resolve(ref, ['skill']))?.data.title ?? ref;
  return {
    is: diff.changes.some(({ effects }) => effects.length > 0) ? 'changed' : 'same',
    id: present.id,
    title: present.data.title,
    before: superseded.data.version,
    after: present.data.version,
    bump,
    expected,
    isEnough: compareVersions(present.data.version, expected) >= 0,
    diff,
    versions,
    naming: labels(versions, skill),
  };
}

/** A ladder under a new name is compared with the one whose place it takes. */
function supersededBy({ data: { supersedes } }: Entry<'ladder'>, { playbook }: State): Entry<'ladder'> | undefined {
  return playbook.resolve(supersedes, ['ladder']);
}

function about(id: string, entry: Entry<'ladder'> | undefined) {
  return { id, title: entry?.data.title ?? id, version: entry?.data.version ?? '' };
}

function unknownLadder(typed: string, ids: readonly string[]): KnownError {
  return new KnownError(`There is no ladder \`${typed}\``, didYouMean(typed, ids) ?? `There are ${quoted(ids)}.`);
}
