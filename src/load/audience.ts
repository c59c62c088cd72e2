/** The audience filter: it runs right after loading, and only what it returns can become output. */
import type { Entry } from '#model/entry.ts';
import type { FileRevision, History } from '#model/history.ts';
import { VISIBILITIES, type Playbook, type View, type Visibility } from '#model/playbook.ts';
import { assemble } from './playbook.ts';

export interface Unpublished {
  /** Whether drafts are shown too: in `dev`, and with `build --drafts`. */
  readonly drafts?: boolean;
}

/**
 * What readers of a visibility may see: published entries of that visibility and of wider ones, and references between those.
 * Assets stay listed; only those that a visible page shows are published.
 */
export function viewFor(playbook: Playbook, visibility: Visibility, { drafts = false }: Unpublished = {}): View {
  const visible = playbook.entries.filter(
    ({ data, life }) =>
      VISIBILITIES.indexOf(data.visibility) <= VISIBILITIES.indexOf(visibility) && (drafts || life !== 'draft'),
  );
  // The brand exists in the type system only: this function is what gives it.
  return narrowed(playbook, visible) as View;
}

/** What there is of some entries only, and of references between those. */
function narrowed(playbook: Playbook, entries: readonly Entry[]): Playbook {
  const kept = new Set(entries);
  return assemble(playbook, entries, playbook.assets, () =>
    playbook.references.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  );
}

/**
 * What the same readers may see of the past: what they could see then and could see now. A file that is hidden today is hidden
 * in all its past, under each name that it had. What the makers of a revision wrote about it is told to nobody.
 */
export function historyFor(
  history: History,
  visibility: Visibility,
  playbook: Playbook,
  unpublished: Unpublished = {},
): History {
  const visible = new Set(viewFor(playbook, visibility, unpublished).entries);
  let hidden: ReadonlySet<string> | undefined;
  const hiddenFiles = () =>
    new Set(
      playbook.entries
        .filter((entry) => !visible.has(entry))
        .flatMap(({ file }) => [file, ...history.revisionsOf(file).map((revision) => revision.file)]),
    );
  const untold = (revision: FileRevision): FileRevision => ({ ...revision, subject: '' });
  return {
    gap: history.gap,
    everHeld(folder) {
      hidden ??= hiddenFiles();
      return history
        .everHeld(folder)
        .filter(({ file }) => !hidden?.has(file))
        .map(untold);
    },
    revisionsOf: (file, field) => history.revisionsOf(file, field).map(untold),
    at(revision, ...kinds) {
      hidden ??= hiddenFiles();
      const then = viewFor(history.at(revision, ...kinds), visibility, unpublished);
      return narrowed(
        then,
        then.entries.filter(({ file }) => !hidden?.has(file)),
      );
    },
  };
}
