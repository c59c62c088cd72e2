/** What is there and cannot be read as it is. Its own faults are told; nothing else may be blamed for what it does not say. */
import type { Entry, KindName } from './entry.ts';

export interface Faulty extends Pick<Entry, 'kind' | 'id' | 'path' | 'folders' | 'file'> {
  /** Whether it is not there at all: a source that would bring it is missing. */
  readonly isAwaited?: boolean;
}

interface Around {
  readonly faulty: readonly Faulty[];
}

/** Whether a reference means such an entry: `ritual/retrospective`, or a bare id where `kinds` leaves no doubt. */
export function isFaulty(ref: string, { faulty }: Around, kinds: readonly KindName[] = []): boolean {
  return faulty.some(
    ({ kind, id, path }) =>
      ref === `${kind}/${id}` ||
      ref === `${kind}/${path ?? id}` ||
      (ref === id && (kinds.length === 0 || kinds.includes(kind))),
  );
}

export function faultyOf(kind: KindName, { faulty }: Around): readonly Faulty[] {
  return faulty.filter((each) => each.kind === kind);
}
