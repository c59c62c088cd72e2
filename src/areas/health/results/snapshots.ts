/** Snapshots of health checks in their order: which check they answer, what they are about, and what came before. */
import { compareText } from '#model/compare.ts';
import { entryKey, type Entry, type KindData, type KindName } from '#model/entry.ts';
import type { Playbook } from '#model/playbook.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';

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
/** Its key and its part of an address. */
const ORGANISATION = 'organisation';

/** The check that a snapshot answers; none where these readers may not see it. */
export function checkOf({ data }: Snapshot, playbook: Playbook): Check | undefined {
  return playbook.resolve(data.check, ['health-check']);
}

/** None where these readers may not see it: then they see nothing that is said about it either. */
export function unitOf({ data }: Snapshot, playbook: Playbook, speech: Speech): Unit | undefined {
  if (data.unit === undefined)
    return { key: ORGANISATION, slug: ORGANISATION, label: healthWords(speech).unit.organisation };
  const entry = playbook.resolve(data.unit, UNIT_KINDS);
  return entry && unitFrom(entry);
}

/** `team/billing`: none where these readers may not see it. */
export function unitKeyOf({ data }: Snapshot, playbook: Playbook): string | undefined {
  if (data.unit === undefined) return ORGANISATION;
  const entry = playbook.resolve(data.unit, UNIT_KINDS);
  return entry && entryKey(entry);
}

export function unitFrom({ kind, id, data }: Entry): Unit {
  return { key: entryKey({ kind, id }), slug: id, label: data.title };
}

/** The snapshots of a check, unit by unit; units follow by name. */
export function seriesOf(check: Check, playbook: Playbook, speech: Speech): readonly Series[] {
  const byUnit = new Map<string, { unit: Unit; snapshots: [Snapshot, ...Snapshot[]] }>();
  for (const snapshot of playbook.entriesOf('snapshot').toSorted(inTime)) {
    const unit = unitOf(snapshot, playbook, speech);
    if (unit === undefined || checkOf(snapshot, playbook) !== check) continue;
    const series = byUnit.get(unit.key);
    if (series === undefined) byUnit.set(unit.key, { unit, snapshots: [snapshot] });
    else series.snapshots.push(snapshot);
  }
  return [...byUnit.values()].toSorted((a, b) => a.unit.label.localeCompare(b.unit.label, 'en'));
}

/** The one before it: of the same check and about the same unit. */
export function previousOf(snapshot: Snapshot, playbook: Playbook): Snapshot | undefined {
  const [check, unit] = [checkOf(snapshot, playbook), unitKeyOf(snapshot, playbook)];
  if (check === undefined || unit === undefined) return undefined;
  const series = playbook
    .entriesOf('snapshot')
    .filter((each) => checkOf(each, playbook) === check && unitKeyOf(each, playbook) === unit)
    .toSorted(inTime);
  return series[series.indexOf(snapshot) - 1];
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
  return snapshot.data.actions.filter(({ status }) => status === 'open').toSorted((a, b) => compareText(a.due, b.due));
}

/** Below the address of the check. */
export function trendPath({ slug }: Unit): string {
  return `results/${slug}/`;
}

function inTime(a: Snapshot, b: Snapshot): number {
  return compareText(a.data.date, b.data.date);
}
