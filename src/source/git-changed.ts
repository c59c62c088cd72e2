/** The files that differ between two revisions. */
import { attempt, git, type Environment } from './git-process.ts';

/** From the root of the repository; nothing where one of the revisions is not there. */
export function changedBetween(
  folder: string,
  environment: Environment,
  before: string,
  after: string,
): ReadonlySet<string> | undefined {
  const listed = attempt(git(folder, environment), ['diff', '--name-only', '--no-renames', '-z', before, after, '--']);
  return listed === undefined ? undefined : new Set(listed.split('\0').filter((path) => path !== ''));
}
