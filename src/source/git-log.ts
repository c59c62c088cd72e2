/** Reads what `git log -z --raw` prints: which revision changed which files, what they were called, and what they held before. */
import type { FileRevision, Revision } from '#model/history.ts';

export interface LoggedRevision extends Revision {
  /** It has no parent. */
  readonly isFirst: boolean;
  readonly touched: readonly Touched[];
}

interface Touched {
  readonly file: string;
  readonly isGone: boolean;
  /** What it was called before, where this revision gave it another name. */
  readonly before?: string | undefined;
  /** What stood there before: the name of its content, where that was a file. */
  readonly former?: string | undefined;
  /** What stands there since: the name of its content. */
  readonly held: string;
}

/** @param inside the content folder below the top of the repository, `docs/content/`; files are named from there */
export function parseLog(text: string, inside: string): readonly LoggedRevision[] {
  return text
    .split('\u0001')
    .slice(1)
    .map((part) => {
      const [id = '', parents = '', date = '', rest = ''] = part.split('\u0002');
      const [subject = '', ...names] = rest.split('\0');
      return { id, date, subject, isFirst: parents === '', touched: touchedFiles(names, inside) };
    });
}

/** Each is `:<mode before> <mode> <content before> <content> <status>`, and one name, or two where it was given another. */
function touchedFiles(parts: readonly string[], inside: string): readonly Touched[] {
  const touched: Touched[] = [];
  const named = (path = '') => (path.startsWith(inside) ? path.slice(inside.length) : `/${path}`);
  for (let at = 0; at < parts.length; at += 1) {
    const [, mode = '', blob = '', held = '', status = ''] =
      /:(\d+) \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(parts[at] ?? '') ?? [];
    if (status === '') continue;
    const names =
      status === 'R' || status === 'C' ? [named(parts[at + 1]), named(parts[at + 2])] : [named(parts[at + 1])];
    const [before = '', file = before] = names;
    touched.push({
      file,
      isGone: status === 'D',
      before: status === 'R' ? before : undefined,
      former: mode.startsWith('100') && status !== 'C' ? blob : undefined,
      held,
    });
    at += names.length;
  }
  return touched;
}

/** Those that changed a file, from the newest to the oldest, through its former names. */
export function fileRevisions(log: readonly LoggedRevision[], file: string): readonly FileRevision[] {
  const found: FileRevision[] = [];
  let name = file;
  for (const { id, date, subject, touched } of log) {
    const own = touched.find((each) => each.file === name);
    if (own === undefined) continue;
    if (!own.isGone) found.push({ id, date, subject, file: name });
    name = own.before ?? name;
  }
  return found;
}

/** Each name that a file had, with the newest revision that left something under it. */
export function namesEverHeld(log: readonly LoggedRevision[]): readonly FileRevision[] {
  const found = new Map<string, FileRevision>();
  for (const { id, date, subject, touched } of log)
    for (const { file, isGone } of touched)
      if (!isGone && !found.has(file)) found.set(file, { id, date, subject, file });
  return [...found.values()];
}

interface HeldState {
  readonly file: string;
  readonly id: string;
  readonly date: string;
  /** The name of the content; none where the file went. */
  readonly held: string | undefined;
}

/** What became of the files below a folder, the newest first; what got another name went from its old one. */
export function statesBelow(log: readonly LoggedRevision[], folder: string): readonly HeldState[] {
  return log.flatMap(({ id, date, touched }) =>
    touched
      .flatMap(({ file, isGone, before, held }) => [
        { file, id, date, held: isGone ? undefined : held },
        ...(before === undefined ? [] : [{ file: before, id, date, held: undefined }]),
      ])
      .filter(({ file }) => file.startsWith(folder)),
  );
}

/**
 * The names of files with that of their content, as they stood before some revisions.
 * @param present as they stand after them
 * @param undone from the newest to the oldest, without a gap
 */
export function filesBefore(
  present: ReadonlyMap<string, string>,
  undone: readonly LoggedRevision[],
): ReadonlyMap<string, string> {
  const files = new Map(present);
  for (const { touched } of undone) {
    for (const { file, isGone } of touched) if (!isGone) files.delete(file);
    for (const { file, before, former } of touched) if (former !== undefined) files.set(before ?? file, former);
  }
  return files;
}
