/** Which two states of the content are compared: `HEAD~3..HEAD`, or one revision and the files as they are. */
import type { History } from '#model/history.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Repository } from '#source/git.ts';
import { KnownError } from '#model/known-error.ts';

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
  readonly repository: Repository | undefined;
  readonly history: History;
  /** The content as it is now. */
  present(): Playbook;
}

export function rangeOf(typed: string, around: Around): Range {
  if (typed.includes('...'))
    throw new KnownError(
      `Unexpected range \`${typed}\`, expected two dots`,
      `Write \`${typed.replace('...', '..')}\`.`,
    );
  const [from = '', to] = typed.split('..');
  const before = stateAt(from === '' ? 'HEAD' : from, around);
  if (to === undefined) return { before, after: { name: 'the working tree', playbook: around.present() } };
  return { before, after: stateAt(to === '' ? 'HEAD' : to, around) };
}

function stateAt(name: string, { repository, history }: Around): State {
  if (repository === undefined)
    throw new KnownError(
      'There is no former version to compare with, for the content is in no git repository with a commit',
      'Commit it, or say where it is: `--content <folder>`.',
    );
  const revision = repository.find(name);
  if (revision === undefined)
    throw new KnownError(
      `There is no revision \`${name}\``,
      repository.isShallow
        ? 'This clone holds a part of the history only: `git fetch --unshallow` gets the rest.'
        : '`git log --oneline` lists revisions; branches and tags are names of them too.',
    );
  return { name, playbook: history.at(revision, 'ladder', 'behaviours', 'skill') };
}
