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
