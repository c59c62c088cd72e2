/** How often an event has changed and when it did last, read from what its files said over time (RFC 5545: SEQUENCE and DTSTAMP). */
import type { FileState, History } from '#model/history.ts';

export interface EventRevision {
  /** How often its facts changed: a calendar takes the event with the higher number. */
  readonly sequence: number;
  /** When anything in its file changed last, as a moment: of the same number a calendar takes the later one. */
  readonly stamp: string;
}

export interface EventPast extends EventRevision {
  /** The day since which its facts are what they are. */
  readonly since: string;
  /** The newest text in which it took place, where it no longer does. */
  readonly before: Written | undefined;
}

type Written = FileState & { readonly text: string };

interface Around {
  /** What the event says now; undefined where it does not take place. */
  readonly facts: string | undefined;
  /** The day of the build; it counts where a file was not committed as it is. */
  readonly today: string;
  /** The days on which something else changed that is written into the event, such as the address of the site. */
  readonly others?: readonly string[];
}

/**
 * A file that differs from its newest revision counts as changed today. Without any past the number is 0 and the moment is
 * today, so that what was built later still wins.
 * @param states of its files, the newest first
 * @param factsIn what makes a calendar move an event; undefined where it does not take place, `null` where nobody can tell
 */
export function eventPast(
  states: readonly FileState[],
  factsIn: (state: Written) => string | undefined | null,
  { facts, today, others = [] }: Around,
): EventPast {
  const steps = stepsOf(states);
  const told: { readonly facts: string | undefined; readonly date: string; readonly written?: Written | undefined }[] =
    [];
  for (const { text, ...state } of steps) {
    const written = text === undefined ? undefined : { ...state, text };
    const said = written && factsIn(written);
    if (said !== null) told.push({ facts: said, date: state.date, written });
  }
  const isEdited = told.at(-1)?.facts !== facts || told.length === 0;
  if (isEdited) told.push({ facts, date: today });
  const begun = told.findIndex((each) => each.facts !== undefined);
  const changes = told.flatMap((each, index) => (index > begun && each.facts !== told[index - 1]?.facts ? each : []));
  const days = [...steps.map(({ date }) => date), ...others, ...(isEdited ? [today] : [])].toSorted();
  return {
    sequence: begun === -1 ? 0 : changes.length,
    stamp: momentOf(days.at(-1) ?? today, days.length),
    since: (changes.at(-1) ?? told[Math.max(0, begun)])?.date ?? today,
    before: facts === undefined ? told.findLast((each) => each.facts !== undefined)?.written : undefined,
  };
}

/** Of an event that a file says alone: each of its revisions counts, however little it changed. */
export function fileRevision(
  file: string,
  { history, today }: { readonly history: Pick<History, 'revisionsOf' | 'gap'>; readonly today: string },
): EventRevision {
  // What is counted in a part of the past is counted wrong.
  const revisions = history.gap === undefined ? history.revisionsOf(file) : [];
  const last = revisions
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return { sequence: Math.max(0, revisions.length - 1), stamp: momentOf(last ?? today, revisions.length) };
}

/** From the oldest; where one revision touched several files, as a new name does, the one that it left. */
function stepsOf(states: readonly FileState[]): readonly FileState[] {
  const revisions = [...Map.groupBy(states, ({ id }) => id).values()].toReversed();
  return revisions.flatMap((touched) => touched.find(({ text }) => text !== undefined) ?? touched.slice(0, 1));
}

/** Revisions are dated by the day; within it, each is a second later than the one before. */
function momentOf(day: string, count: number): string {
  const [seconds, minutes, hours] = [count % 60, Math.floor(count / 60) % 60, Math.floor(count / 3600) % 24];
  return `${day}T${[hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}
