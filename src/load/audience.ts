/** The audience filter: it runs right after loading, and only what it returns can become output. */
import type { History } from '#model/history.ts';
import { VISIBILITIES, type Playbook, type View, type Visibility } from '#model/playbook.ts';
import { assemble } from './playbook.ts';

/**
 * What readers of a visibility may see: entries of that visibility and of wider ones, and references between those.
 * Assets stay listed; only those that a visible page shows are published.
 */
export function viewFor(playbook: Playbook, visibility: Visibility): View {
  const visible = playbook.entries.filter(
    (entry) => VISIBILITIES.indexOf(entry.data.visibility) <= VISIBILITIES.indexOf(visibility),
  );
  const kept = new Set(visible);
  const references = playbook.references.filter(({ from, to }) => kept.has(from) && kept.has(to));
  // The brand exists in the type system only: this function is what gives it.
  return assemble(playbook, visible, playbook.assets, references) as View;
}

/** What the same readers could see of the past. */
export function historyFor(history: History, visibility: Visibility): History {
  return {
    revisionsOf: (file) => history.revisionsOf(file),
    at: (revision, ...kinds) => viewFor(history.at(revision, ...kinds), visibility),
  };
}
