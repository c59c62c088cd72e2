/** Compares two states of a playbook: a pure function from what was loaded to what that means. */
import { CHANGE_WEIGHTS, type ChangeTools, type Statement } from '#model/change.ts';
import { entryKey, type Entry, type KindName } from '#model/entry.ts';
import { inOwnWords, type Kind } from '#model/kind.ts';
import type { Visibility } from '#model/standing.ts';
import { CONFIG_FILE } from '#load/place.ts';
import { speechOf } from '#words/speech.ts';
import { neighboursIn } from './affected.ts';
import { pointsAtNothing } from './broken.ts';
import { changedFiles } from './changed-files.ts';
import type { Change, Comparison, Happened } from './comparison.ts';
import { configurationChange, WRITTEN_ANOTHER_WAY } from './configuration.ts';
import { byWeight, entryStatements, goneStatements, newStatements } from './entry-statements.ts';
import { isSame } from './fields/same.ts';
import { findingChanges } from './finding-changes.ts';
import { pairEntries, type Pair } from './pair-entries.ts';
import { reviewsAskedFor } from './reviews-asked.ts';
import { seenBy } from './seen.ts';
import type { State } from './state.ts';
import { unreadChanges } from './unread.ts';

export interface CompareOptions {
  readonly kinds: readonly Kind[];
  readonly visibility: Visibility;
  readonly today: string;
  readonly remarks?: readonly string[];
}

/** Never throws on content. */
export function compareStates(before: State, after: State, options: CompareOptions): Comparison {
  const { visibility, today, remarks = [] } = options;
  const kinds = inOwnWords(options.kinds, after.playbook.config.labels);
  const seen = seenBy(visibility, before, after);
  const names = Object.fromEntries(kinds.map(({ name, label }) => [name, label]));
  const speech = speechOf({ language: 'en', names });
  const sortOf = (kind: KindName) => speech.names[kind].inText.one;
  const tools: ChangeTools = {
    before: seen.before,
    after: seen.after,
    today,
    speech,
    nameOf: (ref, ...of) => (seen.after.resolve(ref, of) ?? seen.before.resolve(ref, of))?.data.title ?? ref,
  };
  const files = changedFiles(before.tree, after.tree);
  const touched = new Set(files.map(({ file }) => file));
  const around = {
    kindOf: new Map(kinds.map((kind) => [kind.name, kind])),
    sortOf,
    tools,
    touched,
    neighbours: {
      before: neighboursIn(seen.before, kinds, sortOf),
      after: neighboursIn(seen.after, kinds, sortOf),
    },
  };

  const faulty = { before: keysOf(before.playbook.faulty), after: keysOf(after.playbook.faulty) };
  const pairs = pairEntries(seen.before, seen.after, {
    before: (key) => faulty.before.has(key) || seen.hidden.before.has(key),
    after: (key) => faulty.after.has(key) || seen.hidden.after.has(key),
  }).filter((pair) => {
    // What can be read on one side only is told as that.
    const isUnread = (entry: Entry | undefined, other: Entry | undefined, keys: ReadonlySet<string>) =>
      entry !== undefined && other === undefined && keys.has(entryKey(entry));
    return !isUnread(pair.before, pair.after, faulty.after) && !isUnread(pair.after, pair.before, faulty.before);
  });
  const renamedTo = new Map(
    pairs.flatMap((pair) => (pair.before && pair.after ? [[pair.before.file, pair.after.file] as const] : [])),
  );
  const told = {
    before: before.diagnostics.filter(seen.mayTell),
    after: after.diagnostics.filter(seen.mayTell),
  };
  const findings = findingChanges(told.before, told.after, (file) => renamedTo.get(file) ?? file);

  const direct = pairs.flatMap((pair) => changeOf(pair, { ...around, seen, findings: findings.added }));
  const unread = unreadChanges(before, after, { touched, sortOf, mayName: seen.mayName });
  const carried = carriedChanges(pairs, direct, around);
  const configuration = configurationChange(tools, touched);
  const order = new Map(kinds.map(({ name }, index) => [name as string, index]));
  const changes = [...direct, ...carried, ...unread, ...configuration].toSorted(inOrder(order));
  const places = [...pairs.flatMap((pair) => [pair.before, pair.after]).filter((entry) => entry !== undefined)];
  const ofEntries = new Set([
    ...places.flatMap(({ file, series, facts }) => [file, series?.file, facts?.file]),
    ...changes.flatMap(({ file, formerFile }) => [file, formerFile]),
    CONFIG_FILE,
  ]);
  const hiddenFindings = before.diagnostics.length + after.diagnostics.length - told.before.length - told.after.length;
  return {
    before: { name: before.name, revision: before.revision },
    after: { name: after.name, revision: after.revision },
    visibility,
    changes,
    files: files.filter(({ file }) => seen.mayName(file) && (!ofEntries.has(file) || isSilent(file, changes, places))),
    findings,
    reviews: reviewsAskedFor(changes, seen.after, sortOf),
    left: { changes: seen.hiddenChanges, findings: hiddenFindings },
    remarks,
  };
}

/** A table none of whose rows is another. */
function isSilent(file: string, changes: readonly Change[], entries: readonly Entry[]): boolean {
  return (
    entries.some((entry) => entry.file === file && entry.line !== undefined) &&
    !changes.some((change) => change.file === file || change.formerFile === file)
  );
}

interface Around {
  readonly kindOf: ReadonlyMap<KindName, Kind>;
  sortOf(kind: KindName): string;
  readonly tools: ChangeTools;
  readonly touched: ReadonlySet<string>;
  readonly neighbours: {
    readonly before: ReturnType<typeof neighboursIn>;
    readonly after: ReturnType<typeof neighboursIn>;
  };
}

interface AroundPair extends Around {
  readonly seen: ReturnType<typeof seenBy>;
  readonly findings: Comparison['findings']['added'];
}

function changeOf({ before, after }: Pair, around: AroundPair): readonly Change[] {
  const entry = after ?? before;
  const kind = entry && around.kindOf.get(entry.kind);
  if (entry === undefined || kind === undefined) return [];
  const { tools, seen, touched, findings } = around;
  const sort = around.sortOf(entry.kind);
  if (before !== undefined && after !== undefined) {
    // Most entries are the same, and their data need not be looked at.
    const isTouched =
      entryKey(before) !== entryKey(after) ||
      [before, after].some(({ file, series, facts }) =>
        [file, series?.file, facts?.file].some((each) => each !== undefined && touched.has(each)),
      );
    if (!isTouched || isSameRow(before, after)) return [];
    const own = entryStatements(before, after, kind, tools);
    const isRenamed = before.id !== after.id;
    const broken = isRenamed ? pointsAtNothing(before, findings) : [];
    const statements = withGap(own.statements, broken);
    if (statements.length > 0)
      return [changeFrom(isRenamed ? 'renamed' : 'changed', { before, after }, { ...own, statements }, around)];
    if (after.line !== undefined || !touched.has(after.file)) return [];
    return [changeFrom('changed', { before, after }, { statements: [WRITTEN_ANOTHER_WAY] }, around)];
  }
  if (after !== undefined) {
    const isHidden = seen.hidden.before.has(entryKey(after));
    const own = newStatements(after, sort, kind, tools);
    const shown: Statement = { says: 'can now be seen by these readers', weight: 'decides', fields: ['visibility'] };
    return [changeFrom('added', { before, after }, isHidden ? { statements: [shown] } : own, around)];
  }
  if (before === undefined) return [];
  const isHidden = seen.hidden.after.has(entryKey(before));
  const own = goneStatements(before, sort, kind, tools);
  const unseen: Statement = {
    says: 'can no longer be seen by these readers',
    weight: 'decides',
    fields: ['visibility'],
  };
  const statements = isHidden ? [unseen] : withGap(own.statements, pointsAtNothing(before, findings));
  return [changeFrom('removed', { before, after }, { ...own, statements }, around)];
}

/** Most rows of a table are as they were. */
function isSameRow(before: Entry, after: Entry): boolean {
  const isRow = before.line !== undefined && after.line !== undefined && before.file === after.file;
  return (
    isRow && before.id === after.id && isSame(before.data, after.data) && isSame(before.extensions, after.extensions)
  );
}

/** That it is gone, or is called otherwise, weighs as much as the gap that it leaves, and is said before it. */
function withGap(statements: readonly Statement[], gap: readonly Statement[]): readonly Statement[] {
  if (gap.length === 0) return byWeight(statements);
  const head = statements.filter(({ weight }) => weight === 'entries');
  const others = statements.filter(({ weight }) => weight !== 'entries');
  return [...head.map((each): Statement => ({ ...each, weight: 'breaks' })), ...gap, ...byWeight(others)];
}

function changeFrom(
  is: Happened,
  { before, after }: Pair,
  { subject, statements, concerns = [] }: ReturnType<typeof entryStatements>,
  { neighbours, sortOf }: Around,
): Change {
  const entry = after ?? before;
  if (entry === undefined) throw new Error('A change is of an entry on one side at least');
  const weight = statements[0]?.weight ?? 'upkeep';
  const near = after === undefined ? neighbours.before : neighbours.after;
  return {
    is,
    kind: entry.kind,
    sort: sortOf(entry.kind),
    id: entry.path ?? entry.id,
    formerId: before !== undefined && before.id !== entry.id ? (before.path ?? before.id) : undefined,
    title: entry.data.title,
    subject: subject ?? entry.data.title,
    file: entry.file,
    line: entry.line,
    formerFile: before !== undefined && before.file !== entry.file ? before.file : undefined,
    weight,
    statements,
    affected: weight === 'upkeep' ? [] : near.affectedBy(entry, concerns),
  };
}

/** Entries that are the same themselves, and of which something that changed is a part. */
function carriedChanges(pairs: readonly Pair[], direct: readonly Change[], around: Around): readonly Change[] {
  const known = new Set(direct.map(({ kind, id }) => `${kind}/${id}`));
  const changed = pairs.filter(({ before, after }) =>
    [before, after].some((entry) => entry && known.has(entryKey(entry))),
  );
  const carriers = new Set(
    changed
      .flatMap(({ before, after }) => [
        ...(before === undefined ? [] : around.neighbours.before.carriersOf(before).keys()),
        ...(after === undefined ? [] : around.neighbours.after.carriersOf(after).keys()),
      ])
      .map(entryKey),
  );
  return pairs.flatMap(({ before, after }): readonly Change[] => {
    if (before === undefined || after === undefined || known.has(entryKey(after)) || !carriers.has(entryKey(after)))
      return [];
    const own = around.kindOf.get(after.kind)?.changed?.(before, after, around.tools);
    if (own === undefined || own.statements.length === 0) return [];
    return [changeFrom('changed', { before, after }, { ...own, statements: byWeight(own.statements) }, around)];
  });
}

function keysOf(entries: readonly Pick<Entry, 'kind' | 'id'>[]): ReadonlySet<string> {
  return new Set(entries.map(entryKey));
}

const HAPPENED = ['unread', 'removed', 'renamed', 'changed', 'added'] as const satisfies readonly Happened[];

function inOrder(kinds: ReadonlyMap<string, number>) {
  const place = ({ kind }: Change) => (kind === undefined ? kinds.size : (kinds.get(kind) ?? kinds.size));
  return (a: Change, b: Change) =>
    CHANGE_WEIGHTS.indexOf(a.weight) - CHANGE_WEIGHTS.indexOf(b.weight) ||
    HAPPENED.indexOf(a.is) - HAPPENED.indexOf(b.is) ||
    place(a) - place(b) ||
    a.title.localeCompare(b.title, 'en') ||
    (a.id < b.id ? -1 : 1);
}
