/** What a check found, ready for a reporter. */
import type { Checked } from '#check/check.ts';
import { excerptsOf } from '#check/excerpt.ts';
import type { Report } from '#check/reporters/reporter.ts';
import { withCommands } from '#model/command-names.ts';
import { toldSuppressions } from '#check/suppressions/told.ts';
import type { Location } from '#model/location.ts';
import { liesAt, namedAsTheyLie } from '#model/source-place.ts';
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
  const { sources } = playbook.config;
  const named = (text: string) => namedAsTheyLie(withCommands(text, reader.nameCommand), sources);
  /** By where the files of sources lie, what they are called among those of the content. */
  const called = new Map<string, string>();
  const lying = <L extends Location>(location: L): L => {
    const file = liesAt(location.file, sources);
    if (file !== location.file) called.set(file, location.file);
    return file === location.file ? location : { ...location, file };
  };
  const excerpt = excerptsOf(tree);
  const byId = new Map(rules.map((rule) => [rule.id, { ...rule, why: named(rule.why), fix: named(rule.fix) }]));
  return {
    ...reader,
    diagnostics: diagnostics.map((each) => ({
      ...each,
      message: named(each.message),
      hint: named(each.hint),
      location: lying(each.location),
    })),
    suppressions: toldSuppressions(suppressions, today).map((each) => ({ ...each, location: lying(each.location) })),
    summary,
    version: version(),
    fixedDay: playbook.config.today === today ? today : undefined,
    rule: (id) => byId.get(id),
    ruleUrl: (id) => ruleUrl(id, playbook.config),
    excerpt: (location) => excerpt({ ...location, file: called.get(location.file) ?? location.file }),
  };
}
