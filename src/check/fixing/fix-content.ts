/** Corrects all that is certain in a tree of content: pass after pass, until nothing is left or nothing more can be done. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { inSource } from '#model/source-place.ts';
import { decode, SourceText } from '#source/decode.ts';
import { byPath } from '#source/tree.ts';
import type { Checked } from '../check.ts';
import { applyFixes } from './apply-fixes.ts';

export interface FixedContent {
  /** The texts that changed, by file, as bytes to write. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What was put right, at the places where it stood when it was found. */
  readonly fixed: readonly Diagnostic[];
  readonly tree: ContentTree;
  /** What is left. */
  readonly checked: Checked;
}

/** Each try is a check of all content; no content that people write needs as many. */
const MOST_TRIES = 200;

/** @param check what is wrong with a tree, and which findings are about reading: of those, no change may make one */
export function fixContent(
  tree: ContentTree,
  check: (tree: ContentTree) => Checked,
  isOfReading: (rule: string) => boolean,
): FixedContent {
  let state: FixedContent = { files: new Map(), fixed: [], tree, checked: check(tree) };
  const refused = new Set<string>();
  let tries = 0;
  /** Where some of them do harm, the others are found by halves. */
  const most = (open: readonly Diagnostic[]): FixedContent | undefined => {
    if (open.length === 0 || tries >= MOST_TRIES) return undefined;
    tries += 1;
    const next = attempt(state, open, check, isOfReading);
    if (next !== undefined) return next;
    const [first, another] = open;
    if (first !== undefined && another === undefined) refused.add(nameOf(first));
    const half = Math.ceil(open.length / 2);
    return another === undefined ? undefined : (most(open.slice(0, half)) ?? most(open.slice(half)));
  };
  while (tries < MOST_TRIES) {
    // Files of sources are of other repositories, and never edited.
    const next = most(
      state.checked.diagnostics.filter(
        (each) => each.fix !== undefined && !refused.has(nameOf(each)) && inSource(each.location.file) === undefined,
      ),
    );
    if (next === undefined) break;
    state = next;
  }
  return state;
}

/** The content with these findings put right; none where nothing changed, or where it reads worse than before. */
function attempt(
  { files, fixed, tree, checked }: FixedContent,
  open: readonly Diagnostic[],
  check: (tree: ContentTree) => Checked,
  isOfReading: (rule: string) => boolean,
): FixedContent | undefined {
  const byFile = Map.groupBy(open, ({ location }) => location.file);
  const byPathBefore = new Map(tree.files.map((raw) => [raw.path, raw]));
  const changed = new Map<string, Uint8Array>();
  const done: Diagnostic[] = [];
  for (const [file, own] of byFile) {
    const raw = byPathBefore.get(file);
    const source = raw === undefined ? undefined : decode(raw);
    if (raw === undefined || !(source instanceof SourceText)) continue;
    const applied = applyFixes(source, own);
    if (applied.done.length === 0) continue;
    changed.set(file, encoded(applied.text, raw));
    done.push(...applied.done);
  }
  if (changed.size === 0) return undefined;
  const nextTree = withFiles(tree, changed);
  const next = check(nextTree);
  if (isWorse(checked, next, done, isOfReading)) return undefined;
  return { files: new Map([...files, ...changed]), fixed: [...fixed, ...done], tree: nextTree, checked: next };
}

/** Whether something cannot be read that could be before, or a finding is still there although it was put right. */
function isWorse(
  before: Checked,
  after: Checked,
  done: readonly Diagnostic[],
  isOfReading: (rule: string) => boolean,
): boolean {
  const counts = new Map<string, number>();
  for (const each of before.diagnostics) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) + 1);
  for (const each of done) counts.set(nameOf(each), (counts.get(nameOf(each)) ?? 0) - 1);
  const named = new Set(done.map(nameOf));
  const unlisted = unlistedIn(before);
  for (const [sort, left] of unlistedIn(after)) unlisted.set(sort, (unlisted.get(sort) ?? 0) - left);
  for (const each of after.diagnostics) {
    if (each.unlisted !== undefined) continue;
    const name = nameOf(each);
    const left = (counts.get(name) ?? 0) - 1;
    counts.set(name, left);
    if (left >= 0 || !(named.has(name) || isOfReading(each.rule))) continue;
    // What was too much to be listed before has its turn now.
    const wasThere = (unlisted.get(sortOf(each)) ?? 0) - 1;
    unlisted.set(sortOf(each), wasThere);
    if (wasThere < 0) return true;
  }
  return [...unlisted].some(([sort, left]) => left < 0 && isOfReading(sort.split(' ')[0] ?? ''));
}

function unlistedIn({ diagnostics }: Checked): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of diagnostics)
    if (each.unlisted !== undefined) counts.set(sortOf(each), (counts.get(sortOf(each)) ?? 0) + each.unlisted);
  return counts;
}

function sortOf({ rule, location }: Diagnostic): string {
  return `${rule} ${location.file}`;
}

/** Lines move while texts change; what is said of a file stays. */
function nameOf({ rule, location, message }: Diagnostic): string {
  return JSON.stringify([rule, location.file, message]);
}

function withFiles(tree: ContentTree, changed: ReadonlyMap<string, Uint8Array>): ContentTree {
  const others = tree.files.filter(({ path }) => !changed.has(path));
  const own = [...changed].map(([path, bytes]): RawFile => ({ path, size: bytes.length, bytes: () => bytes }));
  return { ...tree, files: [...others, ...own].toSorted(byPath) };
}

const MARK = [0xef, 0xbb, 0xbf];

/** With the byte order mark that the file had. */
function encoded(text: string, raw: RawFile): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const before = raw.bytes();
  return MARK.every((byte, index) => before[index] === byte) ? Uint8Array.from([...MARK, ...bytes]) : bytes;
}
