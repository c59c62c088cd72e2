/** Which two states of the content are compared: `HEAD~3..HEAD`, or one revision and the files as they are. */
import { typedRange } from '#changes/range.ts';
import type { Playbook } from '#model/playbook.ts';

export interface State {
  /** As one would say it: `v1.2`, or `the working tree`. */
  readonly name: string;
  readonly playbook: Playbook;
}

export interface Range {
  readonly before: State;
  readonly after: State;
}

interface Around {
  at(revision: string): Playbook;
  /** The content as it is now. */
  present(): Playbook;
}

/** @throws KnownError where it has three dots */
export function rangeOf(typed: string, { at, present }: Around): Range {
  const { from = 'HEAD', to } = typedRange(typed);
  const state = (name: string) => ({ name, playbook: at(name) });
  const before = state(from);
  return { before, after: to === undefined ? { name: 'the working tree', playbook: present() } : state(to) };
}
