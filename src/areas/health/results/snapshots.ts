/** Snapshots of health checks in their order: which check they answer, what they are about, and what came before. */
import type { Entry, KindData, KindName } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';

export type Check = Entry<'health-check'>;
export type Snapshot = Entry<'snapshot'>;
export type Action = KindData['snapshot']['actions'][number];

/** What answers are about. */
export interface Unit {
  /** `team/billing`, or `organisation`: as it is written in a snapshot. */
  readonly key: string;
  /** Its part of an address. */
  readonly slug: string;
  readonly label: string;
}

export interface Series {
  readonly unit: Unit;
  /** The oldest first. */
  readonly snapshots: readonly [Snapshot, ...Snapshot[]];
}

// A playbook need not have both of these kinds.
export const UNIT_KINDS = ['team', 'system'] as readonly KindName[];
const ORGANISATION: Unit = { key: 'organisation', slug: 'organisation', label: 'The organisation' };

/** The check that a snapshot answers; none where these readers may not see it. */
export function checkOf({ data }: Snapshot, playbook: Playbook): Check | undefined {
  return playbook.resolve(data.check, ['health-check']);
}

/** None where these readers may not see it: then they see nothing that is said about it either. */
export function unitOf({ data }: Snapshot, playbook: Playbook): Unit | undefined {
  if (data.unit === undefined) return ORGANISATION;
  const entry = playbook.resolve(data.unit, UNIT_KINDS);
  return entry && unitFrom(entry);
}

export function unitFrom({ kind, id, data }: Entry): Unit {
  return { key: `${kind}/${id}`, slug: id, label: data.title };
}

/** The snapshots of a check, unit by unit; units follow by name. */
export function seriesOf(check: Check, playbook: Playbook): readonly Series[] {
  const byUnit = new Map<string, { unit: Unit; snapshots: [Snapshot, ...Snapshot[]] }>();
  for (const snapshot of playbook.entriesOf('snapshot').toSorted(inTime)) {
    const unit = unitOf(snapshot, playbook);
    if (unit === undefined || checkOf(snapshot, playbook) !== check) continue;
    const series = byUnit.get(unit.key);
    if (series === undefined) byUnit.set(unit.key, { unit, snapshots: [snapshot] });
    else series.snapshots.push(snapshot);
  }
  return [...byUnit.values()].toSorted((a, b) => a.unit.label.localeCompare(b.unit.label, 'en'));
}

/** The one before it: of the same check and about the same unit. */
export function previousOf(snapshot: Snapshot, playbook: Playbook): Snapshot | undefined {
  const [check, unit] = [checkOf(snapshot, playbook), unitOf(snapshot, playbook)];
  const series = check && seriesOf(check, playbook).find((each) => each.unit.key === unit?.key);
  return series?.snapshots[series.snapshots.indexOf(snapshot) - 1];
}

/** The answers by question; what does not apply has none. */
export function answersOf({ data }: Snapshot): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data.results).flatMap(([question, result]) =>
      'answer' in result ? [[question, result.answer] as const] : [],
    ),
  );
}

export function latestOf({ snapshots }: Series): Snapshot {
  return snapshots.at(-1) ?? snapshots[0];
}

/** What was to be done and is not yet; the first due first. */
export function openActions(snapshot: Snapshot): readonly Action[] {
  return snapshot.data.actions
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Below the address of the check. */
export function trendPath({ slug }: Unit): string {
  return `results/${slug}/`;
}

function inTime(a: Snapshot, b: Snapshot): number {
  return a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0;
}
