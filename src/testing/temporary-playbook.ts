/** A content folder on disk that lives as long as the test that asked for it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files into a new folder and returns its path. */
export function temporaryPlaybook(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The smallest playbook that is clean: a configuration, and a team that owns things. */
export const smallestPlaybook: Files = {
  'playbook.yaml': 'name: Example\ndescription: The playbook of an engineering organisation.\n',
  'teams/platform.yaml':
    'title: Platform\nowner: team/platform\nreviewed: 2026-04-01\ntype: platform\nmission: Makes the safe way the easy way.\n',
};
