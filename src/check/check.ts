/** Runs everything that can be wrong past a tree of content, and returns all of it, in order. */
import type { CiFileAround } from '#model/ci-stamp.ts';
import type { CodeownersFile } from '#model/codeowners.ts';
import type { Diagnostic, Severity } from '#model/diagnostic.ts';
import type { Fix } from '#model/fix.ts';
import { NO_HISTORY, type History } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import { compareLocations } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Problem } from '#model/problem.ts';
import type { Finding, Rule, RuleContext } from '#model/rule.ts';
import { didYouMean } from '#model/suggest.ts';
import { further, MOST_LISTED } from '#load/listed.ts';
import { loadPlaybook } from '#load/load.ts';
import { CONFIG_FILE } from '#load/place.ts';
import type { Readings } from '#load/reading.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { severitiesIn, type Severities } from './severities.ts';
import { unmatchedPaths } from './unmatched-paths.ts';
import { playbookSuppressions } from './suppressions/in-playbook.ts';
import { suppress, type Silenced } from './suppressions/suppress.ts';

export interface CheckOptions {
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  /** What the loading path itself may report; gives each problem its severity. */
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly history?: History;
  readonly codeowners?: CodeownersFile | undefined;
  readonly ciFile?: CiFileAround | undefined;
  /** What new entries of a kind begin with. */
  readonly templateOf?: RuleContext['templateOf'];
  readonly readings?: Readings;
}

export interface Checked {
  readonly playbook: Playbook;
  /** The day it was made for. */
  readonly today: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What silences findings, and which. */
  readonly suppressions: readonly Silenced[];
  readonly summary: Summary;
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly entries: number;
}

/** Never throws on content. */
export function check(tree: ContentTree, options: CheckOptions): Checked {
  const { playbook, problems, files, textOf } = loadPlaybook(tree, options.kinds, options.readings);
  const severities = severitiesIn(playbook.config, options.rules, options.findings);
  const weighed = (found: readonly Problem[]) => found.flatMap((problem) => withSeverity(problem, severities));
  // Loading errors cannot be suppressed: the text is unusable whatever the reason.
  const [fixed, soft] = partition(weighed(problems), ({ rule }) => severities.whyFixed(rule) !== undefined);
  const ruled = runRules(playbook, { ...options, textOf }, severities);
  const suppressed = suppress([...soft, ...ruled], tree, {
    kinds: options.kinds,
    severities,
    isWhole: fixed.length === 0,
    textOf,
    today: options.today,
    ofPlaybook: playbookSuppressions(playbook, tree),
    tables: playbook.tables,
  });
  const diagnostics = toldOfTables(
    [
      ...fixed,
      ...weighed([...unknownRules(playbook, severities), ...unmatchedPaths(playbook, tree)]),
      ...suppressed.left,
      ...weighed(suppressed.problems),
    ].toSorted(inOrder),
    playbook,
  );
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    playbook,
    today: options.today,
    diagnostics,
    suppressions: suppressed.silenced,
    summary: { errors: count('error'), warnings: count('warning'), files, entries: playbook.entries.length },
  };
}

function withSeverity(problem: Problem, severities: Severities): readonly Diagnostic[] {
  const severity = severities.of(problem.rule, problem.location.file);
  return severity === 'off' ? [] : [{ ...problem, severity }];
}

function partition<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))];
}

function runRules(
  playbook: Playbook,
  {
    kinds,
    rules,
    today,
    history = NO_HISTORY,
    codeowners,
    ciFile,
    templateOf,
    textOf,
  }: CheckOptions & Pick<RuleContext, 'textOf'>,
  severities: Severities,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    if (severities.isOff(rule.id)) continue;
    rule.check({
      playbook,
      kinds,
      today,
      history,
      codeowners,
      ciFile,
      templateOf,
      textOf,
      entries: (kind) => playbook.entriesOf(kind),
      report: (location, message, hint = rule.fix, own: Severity = rule.severity, fix?: Fix) => {
        const severity = severities.of(rule.id, location.file, own);
        if (severity !== 'off')
          diagnostics.push({ rule: rule.id, severity, message, hint, location, ...(fix && { fix }) });
      },
    });
  }
  return diagnostics;
}

function unknownRules(playbook: Playbook, severities: Severities): readonly Problem[] {
  return Object.keys(playbook.config.rules)
    .filter((id) => !severities.has(id) || severities.whyFixed(id) !== undefined)
    .map((id) => unknownRule(id, severities, playbook));
}

function unknownRule(id: string, severities: Severities, playbook: Playbook): Problem {
  return {
    rule: 'config/unknown-rule',
    message: `Unexpected rule \`${id}\`, expected one whose severity may change`,
    hint: severities.whyFixed(id) ?? didYouMean(id, severities.ids) ?? 'Run `waymark explain` for the list of rules.',
    location: playbook.configAt(['rules', id]),
  };
}

/** Of thousands of rows, and of what is said once for all of them, each rule tells as much as helps. */
function toldOfTables(diagnostics: readonly Diagnostic[], { tables }: Playbook): readonly Diagnostic[] {
  if (tables.size === 0) return diagnostics;
  const once = new Set<string>();
  const counts = new Map<string, number>();
  const count = ({ rule, location }: Diagnostic) => `${rule} ${location.file}`;
  for (const each of diagnostics) counts.set(count(each), (counts.get(count(each)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return diagnostics.flatMap((each): readonly Diagnostic[] => {
    const { rule, location, message } = each;
    if (location.file === CONFIG_FILE) {
      const same = `${rule} ${location.start.line} ${location.start.column} ${message}`;
      if (once.has(same)) return [];
      once.add(same);
      return [each];
    }
    if (!tables.has(location.file)) return [each];
    const place = (seen.get(count(each)) ?? 0) + 1;
    seen.set(count(each), place);
    if (place <= MOST_LISTED) return [each];
    const left = (counts.get(count(each)) ?? 0) - MOST_LISTED;
    // What the loading path listed ends in such a sentence already.
    if (place > MOST_LISTED + 1 || left === 1) return left === 1 ? [each] : [];
    return [{ ...further(left, each), severity: each.severity }];
  });
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compareLocations(a.location, b.location) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : 1)
  );
}
