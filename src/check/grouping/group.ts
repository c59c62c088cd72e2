/** Findings that share a cause, told as one: a folder that is gone, an entry that many refer to, the same mistake in many places. */
import type { Diagnostic, RuleId, Severity } from '#model/diagnostic.ts';
import { goneEntry, goneFolder } from './gone-words.ts';

export interface Group {
  readonly rule: RuleId;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly message: string;
  /** None where each place has one of its own. */
  readonly hint: string | undefined;
  /** In the order of their places. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  /** Whether one step, such as putting a folder back, takes all of them away. */
  readonly isOneStep: boolean;
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Those with a cause of their own, in order. */
  readonly single: readonly Diagnostic[];
}

/** Few enough to read one by one, each with its lines. */
const MOST_ALONE = 3;

/** Nothing is lost: each finding is in one group, or by itself. */
export function grouped(diagnostics: readonly Diagnostic[]): Grouped {
  const causes = [...Map.groupBy(diagnostics, causeOf).values()].filter((own) => own.length > MOST_ALONE);
  const told = new Set(causes.flat());
  return {
    groups: causes.map(groupOf).toSorted((a, b) => b.diagnostics.length - a.diagnostics.length),
    single: diagnostics.filter((each) => !told.has(each)),
  };
}

/** For services that show one place for each finding: what one step takes away is one finding at its first place. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<Diagnostic, Group>();
  const others = new Set<Diagnostic>();
  for (const group of grouped(diagnostics).groups) {
    if (!group.isOneStep) continue;
    for (const [index, each] of group.diagnostics.entries()) {
      if (index === 0) first.set(each, group);
      else others.add(each);
    }
  }
  return diagnostics.flatMap((each): readonly Diagnostic[] => {
    const group = first.get(each);
    if (group === undefined) return others.has(each) ? [] : [each];
    const { rule, severity, message, hint = each.hint } = group;
    return [{ rule, severity, message, hint, location: each.location, gone: each.gone }];
  });
}

function causeOf({ gone, rule, severity, message }: Diagnostic): string {
  if (gone === undefined) return `${rule} ${severity} ${message}`;
  return gone.isWholeFolder ? `${gone.folder}/` : `${gone.folder}/${gone.id}`;
}

function groupOf(diagnostics: readonly Diagnostic[]): Group {
  const [first] = diagnostics;
  if (first === undefined) throw new Error('A group has at least one finding.');
  const { gone, rule, message, hint } = first;
  const files = new Set(diagnostics.map(({ location }) => location.file)).size;
  const isSame = diagnostics.every((each) => each.hint === hint);
  const words =
    gone === undefined
      ? { message, hint: isSame ? hint : undefined }
      : gone.isWholeFolder
        ? goneFolder(gone, diagnostics)
        : goneEntry(gone, diagnostics);
  const severity = diagnostics.some((each) => each.severity === 'error') ? 'error' : 'warning';
  return { rule, severity, ...words, diagnostics, files, isOneStep: gone?.isWholeFolder === true };
}
