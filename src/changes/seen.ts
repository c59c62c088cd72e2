/** What readers of a visibility may hear of the two states. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Playbook, View } from '#model/playbook.ts';
import type { Visibility } from '#model/standing.ts';
import { viewFor } from '#load/audience.ts';
import type { State } from './state.ts';
import { isSame } from './fields/same.ts';

export interface Seen {
  readonly before: View;
  readonly after: View;
  /** Entries that are there and may not be seen, by their keys. */
  readonly hidden: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** How many of those that are hidden on both sides are different. */
  readonly hiddenChanges: number;
  /** Whether a finding may be told: it stands in nothing hidden, and names nothing that is. */
  mayTell(diagnostic: Diagnostic): boolean;
  /** Whether a file may be named. */
  mayName(file: string): boolean;
}

export function seenBy(visibility: Visibility, before: State, after: State): Seen {
  const views = {
    before: viewFor(before.playbook, visibility, { drafts: true }),
    after: viewFor(after.playbook, visibility, { drafts: true }),
  };
  const hidden = {
    before: hiddenIn(before.playbook, views.before),
    after: hiddenIn(after.playbook, views.after),
  };
  const all = [...hidden.before.values(), ...hidden.after.values()];
  const shownFiles = new Set([...views.before.entries, ...views.after.entries].map(({ file }) => file));
  const files = new Set(all.map(({ file }) => file).filter((file) => !shownFiles.has(file)));
  const rows = new Set(all.flatMap(({ file, line }) => (line === undefined ? [] : [`${file}:${line}`])));
  const shownIds = new Set([...views.before.entries, ...views.after.entries].map(({ id }) => id));
  const names = all.flatMap(({ id, data }) => [...(shownIds.has(id) ? [] : [id]), data.title]);
  const besides = new Set(
    all.flatMap(({ series, facts }) => [series?.file, facts?.file]).filter((file) => file !== undefined),
  );
  return {
    ...views,
    hidden: { before: new Set(hidden.before.keys()), after: new Set(hidden.after.keys()) },
    hiddenChanges: [...new Set([...hidden.before.keys(), ...hidden.after.keys()])].filter((key) => {
      const [old, present] = [hidden.before.get(key), hidden.after.get(key)];
      if (old === undefined || present === undefined) {
        const other = old === undefined ? views.before : views.after;
        return other.resolve(key) === undefined;
      }
      return !isSame(old.data, present.data) || old.body?.source !== present.body?.source;
    }).length,
    mayTell: ({ location, message, hint }) =>
      !files.has(location.file) &&
      !besides.has(location.file) &&
      !rows.has(`${location.file}:${location.start.line}`) &&
      !names.some((name) => holdsName(message, name) || holdsName(hint, name)),
    mayName: (file) => !files.has(file) && !besides.has(file),
  };
}

function hiddenIn(playbook: Playbook, view: View): ReadonlyMap<string, Entry> {
  const seen = new Set(view.entries.map(entryKey));
  return new Map(
    playbook.entries.filter((entry) => !seen.has(entryKey(entry))).map((entry) => [entryKey(entry), entry]),
  );
}

/** As a whole word. */
function holdsName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at === -1) return false;
  const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return !isWord(text[at - 1]) && !isWord(text[at + name.length]);
}
