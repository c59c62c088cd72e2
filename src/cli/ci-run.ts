/** What GitHub Actions says of the run in which a command is, and where it takes what the command has to say. */
import { appendFileSync } from 'node:fs';
import { changedBetween } from '#source/git-changed.ts';
import type { Io } from './io.ts';

/** On a pull request the revision that is checked out merges it, and the first parent is what it goes into. */
export function changedInPullRequest(folder: string, env: Io['env']): ReadonlySet<string> | undefined {
  return env.GITHUB_EVENT_NAME === 'pull_request' ? changedBetween(folder, env, 'HEAD^1', 'HEAD') : undefined;
}

/** The page of a run shows it. */
export function appendToSummary(markdown: string | undefined, { GITHUB_STEP_SUMMARY: file = '' }: Io['env']): void {
  if (markdown !== undefined && file !== '') appendFileSync(file, markdown);
}
