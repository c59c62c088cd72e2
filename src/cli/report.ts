/** What a check found, ready for a reporter. */
import type { Checked } from '#check/check.ts';
import { excerptsOf } from '#check/excerpt.ts';
import type { Report } from '#check/reporters/reporter.ts';
import type { Finding } from '#model/rule.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { ruleUrl, version } from './release.ts';

export function reportOf(
  { diagnostics, summary, playbook, today }: Checked,
  tree: ContentTree,
  rules: readonly Finding[],
  reader: Pick<Report, 'contentFolder' | 'contentInRepository' | 'colour'>,
): Report {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    ...reader,
    diagnostics,
    summary,
    version: version(),
    fixedDay: playbook.config.today === today ? today : undefined,
    rule: (id) => byId.get(id),
    ruleUrl: (id) => ruleUrl(id, playbook.config),
    excerpt: excerptsOf(tree),
  };
}
