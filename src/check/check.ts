/** Runs everything that can be wrong past a tree of content, and returns all of it, in order. */
import type { Diagnostic, RuleId, Severity } from '#model/diagnostic.ts';
import { NO_HISTORY, type History } from '#model/history.ts';
import type { Kind } from '#model/kind.ts';
import { compareLocations } from '#model/location.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Problem } from '#model/problem.ts';
import type { Finding, Rule } from '#model/rule.ts';
import { loadPlaybook } from '#load/load.ts';
import type { Readings } from '#load/reading.ts';
import type { ContentTree } from '#source/tree.ts';
import { suppress } from './suppressions.ts';

export interface CheckOptions {
  readonly kinds: readonly Kind[];
  readonly rules: readonly Rule[];
  /** What the loading path itself may report; gives each problem its severity. */
  readonly findings: readonly Finding[];
  readonly today: string;
  readonly history?: History;
  readonly readings?: Readings;
}

export interface Checked {
  readonly playbook: Playbook;
  /** The day it was made for. */
  readonly today: string;
  readonly diagnostics: readonly Diagnostic[];
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
  const { playbook, problems, files } = loadPlaybook(tree, options.kinds, options.readings);
  const severities = new Map(options.findings.map((finding) => [finding.id, finding.severity]));
  const found = problems.map((problem): Diagnostic => ({
    ...problem,
    severity: severities.get(problem.rule) ?? 'error',
  }));
  const ruled = runRules(playbook, options);
  // Errors of the loading path stand for text that cannot be used as it is, with any reason.
  const [fixed, soft] = [found.filter(isError), found.filter((each) => !isError(each))];
  const diagnostics = [...fixed, ...suppress([...soft, ...ruled], tree)].toSorted(inOrder);
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    playbook,
    today: options.today,
    diagnostics,
    summary: { errors: count('error'), warnings: count('warning'), files, entries: playbook.entries.length },
  };
}

function runRules(
  playbook: Playbook,
  { kinds, rules, findings, today, history = NO_HISTORY }: CheckOptions,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const configured = playbook.config.rules[rule.id];
    if (configured === 'off') continue;
    rule.check({
      playbook,
      kinds,
      today,
      history,
      entries: (kind) => playbook.entriesOf(kind),
      report: (location, message, hint = rule.fix, own: Severity = rule.severity) =>
        diagnostics.push({ rule: rule.id, severity: configured ?? own, message, hint, location }),
    });
  }
  return [...diagnostics, ...unknownRules(playbook, rules, findings)];
}

function unknownRules(playbook: Playbook, rules: readonly Rule[], findings: readonly Finding[]): readonly Diagnostic[] {
  const known = new Set<string>(rules.map((rule) => rule.id));
  const fixed = new Set<string>(findings.map((finding) => finding.id));
  return Object.keys(playbook.config.rules)
    .filter((id) => !known.has(id))
    .map((id) => ({ ...unknownRule(id, fixed.has(id), playbook), severity: 'error' as const }));
}

function unknownRule(id: string, isFixed: boolean, playbook: Playbook): Problem {
  const location = playbook.configAt(['rules', id]);
  const hint = isFixed
    ? 'This finding always counts: the playbook could not be read without it.'
    : 'Run `npm run explain` for the list of rules.';
  return {
    rule: 'config/unknown-rule' satisfies RuleId,
    message: `Unexpected rule \`${id}\`, expected one whose severity may change`,
    hint,
    location,
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compareLocations(a.location, b.location) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : 1)
  );
}
