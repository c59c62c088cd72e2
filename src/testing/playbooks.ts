/** Small playbooks in memory, through the one loading path. */
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { viewFor } from '#load/audience.ts';
import type { Playbook, View } from '#model/playbook.ts';
import type { Visibility } from '#model/standing.ts';
import { memoryTree } from '#source/tree.ts';

const AROUND = {
  'playbook.yaml':
    'name: Example\ndescription: A playbook for a test.\nrepository: { url: "https://github.com/example/playbook" }\n',
  'teams/keepers.yaml':
    'title: Keepers\nowner: keepers\nreviewed: 2026-04-01\ntype: platform\nmission: Keeps things true.\n',
};

/** @throws when the content has a problem: a test of pages begins with content that is right */
export function playbookOf(files: Readonly<Record<string, string>>): Playbook {
  const { playbook, problems } = loadPlaybook(memoryTree({ ...AROUND, ...files }), kinds);
  if (problems.length > 0)
    throw new Error(
      problems.map(({ location, message }) => `${location.file}:${location.start.line} ${message}`).join('\n'),
    );
  return playbook;
}

export function viewOf(files: Readonly<Record<string, string>>, visibility: Visibility = 'internal'): View {
  return viewFor(playbookOf(files), visibility, { drafts: true });
}

/** A guide as it stands on disk. */
export function guideFile(
  title: string,
  { fields = '', body = '' }: { readonly fields?: string; readonly body?: string } = {},
): string {
  return `---\ntitle: ${title}\nowner: keepers\nreviewed: 2026-04-01\n${fields}---\n${body}\n`;
}
