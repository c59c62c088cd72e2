/** How decisions follow one another, whichever of the two says so. */
import { inSource } from '#model/source-place.ts';
import { wayRound } from '#model/way-round.ts';
import type { Entry } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

export type DecisionEntry = Entry<'decision'>;

export interface Relations {
  readonly supersedes: readonly DecisionEntry[];
  readonly supersededBy: readonly DecisionEntry[];
  readonly amends: readonly DecisionEntry[];
  readonly amendedBy: readonly DecisionEntry[];
}

/** `to` was there first. */
export interface Succession {
  readonly from: DecisionEntry;
  readonly to: DecisionEntry;
  readonly as: 'supersedes' | 'amends';
}

/** Every pair once, in the order of the entries. */
export function successionsAmong(
  decisions: readonly DecisionEntry[],
  playbook: Pick<Playbook, 'resolve'>,
): readonly Succession[] {
  const pairs = new Map<string, Succession>();
  const keep = (from: DecisionEntry, to: DecisionEntry | undefined, as: Succession['as']) => {
    if (to !== undefined) pairs.set(`${from.id} ${as} ${to.id}`, { from, to, as });
  };
  for (const decision of decisions) {
    const { supersedes, amends, supersededBy } = decision.data;
    for (const ref of supersedes) keep(decision, decisionCalled(ref, decisions, playbook), 'supersedes');
    for (const ref of amends) keep(decision, decisionCalled(ref, decisions, playbook), 'amends');
    const successor =
      supersededBy === undefined ? undefined : decisionCalled(supersededBy, logOf(decision, decisions), playbook);
    if (successor !== undefined) keep(successor, decision, 'supersedes');
  }
  return [...pairs.values()];
}

/** The decisions that are numbered together with one: those of the playbook, or those of one folder of a source. */
export function logOf({ file }: Pick<DecisionEntry, 'file'>, decisions: readonly DecisionEntry[]) {
  const log = nameOfLog(file);
  return decisions.filter((each) => nameOfLog(each.file) === log);
}

export function nameOfLog(file: string): string {
  return inSource(file) === undefined ? '' : file.slice(0, file.lastIndexOf('/'));
}

/** By its id, or by its number. */
export function decisionCalled(
  ref: string | number,
  decisions: readonly DecisionEntry[],
  playbook: Pick<Playbook, 'resolve'>,
): DecisionEntry | undefined {
  if (typeof ref === 'number') return decisions.find(({ data }) => data.number === ref);
  const id = playbook.resolve(ref, ['decision'])?.id;
  return decisions.find((decision) => decision.id === id);
}

export function relationsOf(decision: DecisionEntry, successions: readonly Succession[]): Relations {
  const from = (as: Succession['as']) => successions.filter((each) => each.as === as && each.from.id === decision.id);
  const to = (as: Succession['as']) => successions.filter((each) => each.as === as && each.to.id === decision.id);
  return {
    supersedes: from('supersedes').map((each) => each.to),
    supersededBy: to('supersedes').map((each) => each.from),
    amends: from('amends').map((each) => each.to),
    amendedBy: to('amends').map((each) => each.from),
  };
}

/** The first way along `supersedes` and `amends` that comes back to where it began; none where there is no such way. */
export function circleThrough(
  decision: DecisionEntry,
  successions: readonly Succession[],
): readonly string[] | undefined {
  const next = Map.groupBy(successions, ({ from }) => from);
  return wayRound(decision, (each) => next.get(each)?.map(({ to }) => to) ?? [])?.map(({ id }) => id);
}
