/** A folder on disk, with content or without, that lives as long as the test that asked for it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An empty folder. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a new folder and returns its path. */
export function temporaryPlaybook(files: Files): string {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The smallest playbook that is clean: a configuration, and a team that owns things. */
export const smallestPlaybook: Files = {
  'playbook.yaml': 'name: Example\ndescription: The playbook of an engineering organisation.\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Makes the safe way the easy way.\n',
};
