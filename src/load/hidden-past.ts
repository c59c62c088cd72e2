/** What of the past is for some readers: nothing of a file that is hidden today, and no text that was hidden then. */
import { entryKey, formerly, type Entry } from '#model/entry.ts';
import type { FileState, History } from '#model/history.ts';
import type { Playbook } from '#model/playbook.ts';
import { VISIBILITIES, type Visibility } from '#model/standing.ts';
import { fieldLine } from '#source/field-line.ts';
import type { Entries } from './seen-places.ts';

export interface Unpublished {
  /** Whether drafts are shown too: in `dev`, and with `build --drafts`. */
  readonly drafts?: boolean;
}

/** Whether an older text of an entry was for them too, from its own lines: a past that was hidden is not told. */
export function isTold(text: string, visibility: Visibility, { drafts = false }: Unpublished): boolean {
  const said = (field: string) => /:\s*["']?([a-z]+)/.exec(fieldLine(text, field) ?? '')?.[1];
  const then = VISIBILITIES.find((each) => each === said('visibility')) ?? 'internal';
  return VISIBILITIES.indexOf(then) <= VISIBILITIES.indexOf(visibility) && (drafts || said('status') !== 'draft');
}

interface Hidden {
  /** Files of which nothing may be seen, under each name that they had. */
  readonly files: ReadonlySet<string>;
  /** Whether an entry of the past is one that is hidden today: it has its file, or its name. */
  has(entry: Entry): boolean;
  /** The same of a file: it is one of those, or is named like one, in another format for instance. */
  hasFile(file: string): boolean;
}

export function hiddenFrom(playbook: Playbook, visible: Entries, history: History): Hidden {
  const hidden = playbook.entries.filter((entry) => !visible.has(entry));
  const shown = new Set([...visible].map((entry) => entry?.file));
  const files = new Set(
    [...new Set(hidden.map(({ file }) => file))]
      .filter((file) => !shown.has(file))
      .flatMap((file) => [file, ...history.revisionsOf(file).map((revision) => revision.file)]),
  );
  // A row has no file of its own, and keeps its name when it gets one.
  const names = new Set(
    hidden.flatMap((entry) => [entry, ...entry.data.aliases.map((alias) => formerly(entry, alias))].map(entryKey)),
  );
  // In a tree it may have had another folder, unless that is where one lies that they see.
  const inAnyFolder = new Set(
    hidden.flatMap(({ kind, id, data }) => [id, ...data.aliases].map((name) => `${kind}/${name}`)),
  );
  const seen = new Set([...visible].flatMap((entry) => (entry === undefined ? [] : entryKey(entry))));
  const likely = new Set(
    hidden.flatMap(({ file, id, data }) => [id, ...data.aliases].map((name) => `${file.split('/', 1)[0]}/${name}`)),
  );
  return {
    files,
    has: (entry) => {
      const key = entryKey(entry);
      return (
        files.has(entry.file) || names.has(key) || (!seen.has(key) && inAnyFolder.has(`${entry.kind}/${entry.id}`))
      );
    },
    hasFile: (file) => files.has(file) || likely.has(file.replace(/\.\w+$/, '')),
  };
}

/** Of a file that went they are told where its last text was for them. */
export function toldStates(
  states: readonly FileState[],
  hidden: Hidden,
  isFor: (text: string) => boolean,
): readonly FileState[] {
  const last = new Map<string, string>();
  for (const { file, text } of states) if (text !== undefined && !last.has(file)) last.set(file, text);
  const isSeen = (file: string) => !hidden.hasFile(file) && isFor(last.get(file) ?? '');
  return states.filter(({ file, text }) => isSeen(file) && (text === undefined || isFor(text)));
}
