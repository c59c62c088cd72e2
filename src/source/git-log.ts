/** Reads what `git log -z --name-status` prints: which revision changed which files, and what they were called. */
import type { FileRevision, Revision } from '#model/history.ts';

export interface LoggedRevision extends Revision {
  /** It has no parent. */
  readonly isFirst: boolean;
  readonly touched: readonly Touched[];
}

interface Touched {
  readonly file: string;
  /** What it was called before, where this revision gave it another name. */
  readonly before?: string | undefined;
  readonly isGone: boolean;
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

function touchedFiles(parts: readonly string[], inside: string): readonly Touched[] {
  const touched: Touched[] = [];
  const named = (path = '') => (path.startsWith(inside) ? path.slice(inside.length) : `/${path}`);
  for (let at = 0; at < parts.length; at += 1) {
    const status = parts[at]?.trim() ?? '';
    if (status === '') continue;
    if (/^[RC]\d/.test(status)) {
      const [before, file] = [named(parts[at + 1]), named(parts[at + 2])];
      touched.push({ file, before: status.startsWith('R') ? before : undefined, isGone: false });
      at += 2;
    } else {
      touched.push({ file: named(parts[at + 1]), isGone: status === 'D' });
      at += 1;
    }
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
