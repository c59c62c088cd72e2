/** What everybody has of a repository, and what is a draft on a branch. */
import { attempt, type Ask } from './git-process.ts';

/** Where a main line is looked for: here, and where it was fetched from. */
const MAIN_LINES = [
  'refs/heads/main',
  'refs/heads/master',
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
];

/** The revisions of the branch that is checked out which no main line has; none where that is a main line, or where there is none. */
export function unmerged(ask: Ask, head: string): ReadonlySet<string> {
  const found = lines(attempt(ask, ['for-each-ref', '--format=%(HEAD) %(objectname)', ...MAIN_LINES]));
  const isMain = found.some((line) => line.startsWith('*') || line.endsWith(head));
  if (isMain || found.length === 0) return new Set();
  const main = found.map((line) => line.slice(2));
  // A branch that has nothing in common with it is a main line of its own.
  if (attempt(ask, ['merge-base', head, ...main]) === undefined) return new Set();
  return new Set(lines(attempt(ask, ['rev-list', '--first-parent', head, '--not', ...main])));
}

function lines(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

export interface MainBase {
  /** - `left`: where the branch left it. `on-it`: it is the main line itself. `none`: there is none here. `apart`: the two have nothing in common that is here. */
  readonly is: 'left' | 'on-it' | 'none' | 'apart';
  /** What the content is best compared with: the last revision that the main line has too. */
  readonly revision: string | undefined;
}

/** Where the branch that is checked out left the main line. */
export function mainBase(ask: Ask, head: string): MainBase {
  const found = lines(attempt(ask, ['for-each-ref', '--format=%(HEAD) %(objectname)', ...MAIN_LINES]));
  if (found.some((line) => line.startsWith('*') || line.endsWith(head))) return { is: 'on-it', revision: head };
  if (found.length === 0) return { is: 'none', revision: undefined };
  const base = attempt(ask, ['merge-base', head, ...found.map((line) => line.slice(2))])?.trim();
  return base === undefined || base === '' ? { is: 'apart', revision: undefined } : { is: 'left', revision: base };
}
