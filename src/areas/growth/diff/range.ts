/** Which two states of the content are compared: `HEAD~3..HEAD`, or one revision and the files as they are. */
import { KnownError } from '#model/known-error.ts';
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

export function rangeOf(typed: string, { at, present }: Around): Range {
  if (typed.includes('...'))
    throw new KnownError(
      `Unexpected range \`${typed}\`, expected two dots`,
      `Write \`${typed.replace('...', '..')}\`.`,
    );
  const [from, to] = typed.split('..');
  const state = (name = '') => {
    const revision = name === '' ? 'HEAD' : name;
    return { name: revision, playbook: at(revision) };
  };
  const before = state(from);
  return { before, after: to === undefined ? { name: 'the working tree', playbook: present() } : state(to) };
}
