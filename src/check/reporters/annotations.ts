/** Which findings GitHub has room for on lines: of each severity ten a step, and it drops the others without a word. */
import type { Diagnostic, Severity } from '#model/diagnostic.ts';
import { pathInRepository, type Report } from './reporter.ts';

/** https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations */
const MOST: Readonly<Record<Severity, number>> = { error: 10, warning: 10 };

export interface Annotated {
  readonly shown: readonly Diagnostic[];
  readonly rest: readonly Diagnostic[];
}

/** Each in the order that they came in. What is in files that changed has the first place. */
export function annotated(diagnostics: readonly Diagnostic[], report: Report): Annotated {
  const shown = new Set<Diagnostic>();
  for (const severity of ['error', 'warning'] as const) {
    const own = diagnostics.filter((each) => each.severity === severity);
    const first = own.length > MOST[severity] ? changedFirst(own, report) : own;
    for (const each of first.slice(0, MOST[severity])) shown.add(each);
  }
  return {
    shown: diagnostics.filter((each) => shown.has(each)),
    rest: diagnostics.filter((each) => !shown.has(each)),
  };
}

function changedFirst(diagnostics: readonly Diagnostic[], report: Report): readonly Diagnostic[] {
  const changed = report.changedFiles?.();
  if (changed === undefined) return diagnostics;
  const [inside, outside] = [true, false].map((wanted) =>
    diagnostics.filter(({ location }) => changed.has(pathInRepository(location.file, report)) === wanted),
  );
  return [...(inside ?? []), ...(outside ?? [])];
}
