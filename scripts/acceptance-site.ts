/** A playbook around what was imported, and whether a site can be built of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Tried {
  readonly name: string;
  readonly counts: readonly string[];
  readonly faults: readonly string[];
}

/** What imported entries rely on. */
export const AROUND = {
  'playbook.yaml': 'name: Acceptance\ndescription: Real content, as it is.\n',
  'teams/keepers.yaml':
    'title: Keepers\nowner: team/keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps things true.\n',
};

/** What keeps a site from being built of the files; nothing where it can be. */
export function built(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-ladders-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), content);
  }
  const command = ['src/cli/waymark.js', 'build', '--content', join(folder, 'content'), '--out', join(folder, 'dist')];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return status === 0 ? [] : [`it does not build: ${stderr.trim().split('\n')[0] ?? ''}`];
}
