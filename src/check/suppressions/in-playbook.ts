/** What `playbook.yaml` silences in whole files and folders, until a day. */
import { covers } from '#model/path-pattern.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Suppression } from './suppression.ts';

export function playbookSuppressions({ config, configAt }: Playbook): readonly Suppression[] {
  return config.suppressions.map(({ rule, in: paths, until, reason }, index) => ({
    rule,
    reason,
    until,
    text: rule,
    isOfPlaybook: true,
    location: configAt(['suppressions', index, 'rule']),
    covers: ({ file }) => [paths].flat().some((path) => covers(path, file)),
  }));
}
