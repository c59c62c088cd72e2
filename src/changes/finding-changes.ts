/** Findings that are new against those that were there: the same rule says the same thing about the same file, on whatever line. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { FindingChanges } from './comparison.ts';

/** @param nowCalled the present name of a former file */
export function findingChanges(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  nowCalled: (file: string) => string,
): FindingChanges {
  const key = ({ rule, message }: Diagnostic, file: string) => `${rule}\n${file}\n${message}`;
  const known = Map.groupBy(before, (each) => key(each, nowCalled(each.location.file)));
  const left = new Map([...known].map(([name, all]) => [name, [...all]]));
  const added = after.filter((each) => left.get(key(each, each.location.file))?.shift() === undefined);
  const stays = new Set([...left.values()].flat());
  return {
    added: byWeight(added),
    gone: byWeight(before.filter((each) => stays.has(each))),
    kept: after.length - added.length,
  };
}

/** Errors first; otherwise in the order of the check. */
function byWeight(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}
