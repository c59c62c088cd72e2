/** Corrects all that is certain in a tree of content: pass after pass, until nothing is left or nothing more can be done. */
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
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

/** Each pass takes at least one finding away; a hundred are more than any content needs. */
const MOST_PASSES = 100;
/** Trying changes one by one takes a check for each. */
const MOST_TRIED = 50;

/** @param check what is wrong with a tree, and which findings are about reading: of those, no change may make one */
export function fixContent(
  tree: ContentTree,
  check: (tree: ContentTree) => Checked,
  isOfReading: (rule: string) => boolean,
): FixedContent {
  let state: FixedContent = { files: new Map(), fixed: [], tree, checked: check(tree) };
  const refused = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const open = state.checked.diagnostics.filter((each) => each.fix !== undefined && !refused.has(nameOf(each)));
    const next = attempt(state, open, check, isOfReading) ?? oneByOne(state, open, refused, check, isOfReading);
    if (next === undefined) break;
    state = next;
  }
  return state;
}

function oneByOne(
  state: FixedContent,
  open: readonly Diagnostic[],
  refused: Set<string>,
  check: (tree: ContentTree) => Checked,
  isOfReading: (rule: string) => boolean,
): FixedContent | undefined {
  for (const each of open.slice(0, MOST_TRIED)) {
    const next = attempt(state, [each], check, isOfReading);
    if (next !== undefined) return next;
    refused.add(nameOf(each));
  }
  return undefined;
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
  for (const each of after.diagnostics) {
    const name = nameOf(each);
    const left = (counts.get(name) ?? 0) - 1;
    counts.set(name, left);
    if (left < 0 && (named.has(name) || isOfReading(each.rule))) return true;
  }
  return false;
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
