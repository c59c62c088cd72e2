/** A git repository on disk, for what looks into the past. Nothing of this machine's own settings has a say in it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './temporary-playbook.ts';

export interface TestRepository {
  readonly folder: string;
  git(...typed: readonly string[]): string;
  /** Writes files, and records all that is there as of a day; gives the name of the revision. */
  commit(day: string, subject: string, files?: Files): string;
}

/** @param folder exists already; it goes with whoever made it */
export function repositoryIn(folder: string): TestRepository {
  const git = (typed: readonly string[], day = '2026-01-01') =>
    execFileSync('git', [...typed], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Editor',
        GIT_AUTHOR_EMAIL: 'editor@example.org',
        GIT_COMMITTER_NAME: 'Editor',
        GIT_COMMITTER_EMAIL: 'editor@example.org',
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
    }).trim();
  git(['init', '--quiet', '--initial-branch', 'main']);
  return {
    folder,
    git: (...typed) => git(typed),
    commit(day, subject, files = {}) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      git(['add', '--all']);
      git(['commit', '--quiet', '--message', subject], day);
      return git(['rev-parse', 'HEAD']);
    },
  };
}
