/** What happened to decisions, and what is to come, the newest first. */
import type { Playbook } from '#model/playbook.ts';
import { deadlineOf } from '../decision/standing.ts';
import type { DecisionEntry } from '../decision/relations.ts';
import { isOpen } from '../decision/values.ts';

export type EventName = 'raised' | 'decided' | 'decide-by' | 'revisit' | 'expires';

export interface DecisionEvent {
  readonly day: string;
  readonly name: EventName;
  readonly decision: DecisionEntry;
}

/** What is to come. */
type DateToKeep = DecisionEvent & { readonly name: 'decide-by' | 'revisit' | 'expires' };

/** In force, or to be decided: what is over has no more dates to keep. */
export function datesToKeep(decision: DecisionEntry, playbook: Pick<Playbook, 'resolve'>): readonly DateToKeep[] {
  const { status, revisit, expires } = decision.data;
  const deadline = isOpen(status) ? deadlineOf(decision.data, playbook) : undefined;
  const inForce = status === 'accepted' || isOpen(status);
  return [
    ...(deadline === undefined ? [] : [{ day: deadline, name: 'decide-by' as const, decision }]),
    ...(revisit === undefined || !inForce ? [] : [{ day: revisit, name: 'revisit' as const, decision }]),
    ...(expires === undefined || !inForce ? [] : [{ day: expires, name: 'expires' as const, decision }]),
  ];
}

/** Days still to come that need no keeping any more: decided before its last day, or no longer in force. Calendars take them out. */
export function droppedDates(
  decision: DecisionEntry,
  { view, today }: { readonly view: Pick<Playbook, 'resolve'>; readonly today: string },
): readonly DateToKeep[] {
  const { revisit, expires } = decision.data;
  const kept = new Set(datesToKeep(decision, view).map(({ name }) => name));
  const all = [
    { day: deadlineOf(decision.data, view), name: 'decide-by' as const },
    { day: revisit, name: 'revisit' as const },
    { day: expires, name: 'expires' as const },
  ];
  return all.flatMap(({ day, name }) =>
    day === undefined || day < today || kept.has(name) ? [] : [{ day, name, decision }],
  );
}

export function eventsOf(decision: DecisionEntry, playbook: Pick<Playbook, 'resolve'>): readonly DecisionEvent[] {
  const { created, decided } = decision.data;
  return [
    ...(created === undefined ? [] : [{ day: created, name: 'raised' as const, decision }]),
    ...(decided === undefined ? [] : [{ day: decided, name: 'decided' as const, decision }]),
    ...datesToKeep(decision, playbook),
  ];
}

/** On one day, what was decided last was raised before. */
const ORDER: readonly EventName[] = ['expires', 'revisit', 'decide-by', 'decided', 'raised'];

/** Whether it is a day to keep rather than something that happened. */
export function isKept({ name }: DecisionEvent): boolean {
  return name !== 'raised' && name !== 'decided';
}

export function eventsFromLatest(events: readonly DecisionEvent[]): readonly DecisionEvent[] {
  return events.toSorted(
    (a, b) =>
      (a.day === b.day ? 0 : a.day < b.day ? 1 : -1) ||
      ORDER.indexOf(a.name) - ORDER.indexOf(b.name) ||
      a.decision.data.number - b.decision.data.number,
  );
}
