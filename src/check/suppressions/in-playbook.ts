/** What `playbook.yaml` silences in whole files and folders, until a day. */
import { covers } from '#model/path-pattern.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Suppression } from './suppression.ts';

export function playbookSuppressions({ config, configAt }: Playbook, { files }: ContentTree): readonly Suppression[] {
  return config.suppressions.map(({ rule, in: paths, until, reason }, index) => ({
    isAimless: [paths].flat().some((path) => !isThere(path, files)),
    rule,
    reason,
    until,
    text: rule,
    isOfPlaybook: true,
    location: configAt(['suppressions', index, 'rule']),
    covers: ({ file }) => [paths].flat().some((path) => covers(path, file)),
  }));
}

/** Files around the content are looked for by nothing but their rules. */
function isThere(path: string, files: ContentTree['files']): boolean {
  return path.startsWith('../') || files.some((file) => covers(path, file.path));
}
