/** What a check found, ready for a reporter. */
import type { Checked } from '#check/check.ts';
import { excerptsOf } from '#check/excerpt.ts';
import type { Report } from '#check/reporters/reporter.ts';
import { withCommands } from '#model/command-names.ts';
import { toldSuppressions } from '#check/suppressions/told.ts';
import type { Finding } from '#model/rule.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { ruleUrl, version } from './release.ts';

export function reportOf(
  { diagnostics, suppressions, summary, playbook, today }: Checked,
  tree: ContentTree,
  rules: readonly Finding[],
  reader: Pick<
    Report,
    | 'contentFolder'
    | 'contentInRepository'
    | 'colour'
    | 'nameCommand'
    | 'isWhole'
    | 'showsSuppressions'
    | 'changedFiles'
  >,
): Report {
  const named = (text: string) => withCommands(text, reader.nameCommand);
  const byId = new Map(rules.map((rule) => [rule.id, { ...rule, why: named(rule.why), fix: named(rule.fix) }]));
  return {
    ...reader,
    diagnostics: diagnostics.map((each) => ({
      ...each,
      message: named(each.message),
      hint: named(each.hint),
    })),
    suppressions: toldSuppressions(suppressions, today),
    summary,
    version: version(),
    fixedDay: playbook.config.today === today ? today : undefined,
    rule: (id) => byId.get(id),
    ruleUrl: (id) => ruleUrl(id, playbook.config),
    excerpt: excerptsOf(tree),
  };
}
