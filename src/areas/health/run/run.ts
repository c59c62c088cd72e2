/** A check while it is run: what was voted, agreed and decided so far. Plain data, changed only by the functions here. */
import { say } from '#words/say.ts';
import { countOf, middleAnswer } from '../results/scores.ts';
import type { RunWords } from './run-words.ts';
import type { Template } from './template.ts';
import { NOT_APPLICABLE, type Sheet } from './sheet.client.ts';

/** Choosing how to begin, handing the device on, one person answering, everybody talking. */
export const PHASES = ['start', 'pass', 'ballot', 'agree'] as const;
export type Phase = (typeof PHASES)[number];

export const STATUSES = ['open', 'done', 'dropped'] as const;

export interface Run {
  readonly phase: Phase;
  /** The device goes round, or one person fills in the form for all. */
  readonly way: 'round' | 'form';
  /** `team/billing`; empty where nothing was chosen, and for the organisation. */
  readonly unit: string;
  readonly date: string;
  readonly people: number;
  /** Votes are added up as they are cast: who gave which is kept nowhere. */
  readonly votes: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Of whoever holds the device now; forgotten when it is cast. */
  readonly ballot: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, Result>>;
  readonly actions: readonly RunAction[];
  /** What was asked when it began; none of a run that a former release began. */
  readonly template?: Template | undefined;
}

export interface Result {
  readonly answer?: string | undefined;
  /** Present, though perhaps still without its reason, where the question was found not to apply. */
  readonly notApplicable?: string | undefined;
  readonly comment?: string | undefined;
}

export interface RunAction {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly status: (typeof STATUSES)[number];
  /** Whether an earlier check decided it. */
  readonly carried: boolean;
}

export function newRun(date: string, way: Run['way']): Run {
  return {
    phase: 'start',
    way,
    unit: '',
    date,
    people: 0,
    votes: {},
    ballot: {},
    results: {},
    actions: [],
  };
}

/** @param carried what the last check of this unit left open */
export function begin(run: Run, carried: readonly RunAction[]): Run {
  return { ...run, phase: run.way === 'round' ? 'pass' : 'agree', actions: carried };
}

/** Adds the answers of one person to those of the others, and forgets them. */
export function cast(run: Run): Run {
  // Who answered nothing has not voted: counted, they would make up for someone who did.
  if (isEmpty(run)) return { ...run, phase: 'pass' };
  const votes = Object.entries(run.ballot).reduce((counted, [question, answer]) => {
    const counts = ownOf(counted, question) ?? {};
    return { ...counted, [question]: sorted({ ...counts, [answer]: (ownOf(counts, answer) ?? 0) + 1 }) };
  }, run.votes);
  return { ...run, phase: 'pass', people: run.people + 1, votes: sorted(votes), ballot: {} };
}

/** Whether the one who holds the device has answered nothing yet. */
export function isEmpty({ ballot }: Run): boolean {
  return Object.keys(ballot).length === 0;
}

/** The order of votes would reveal who gave which. */
function sorted<Item>(record: Readonly<Record<string, Item>>): Readonly<Record<string, Item>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A question may be called `constructor`. */
function ownOf<Item>(record: Readonly<Record<string, Item>>, name: string): Item | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Shows what was voted: the answer in the middle stands for the group until it agrees on another. */
export function reveal(run: Run, sheet: Sheet): Run {
  const proposed = sheet.questions.flatMap(({ id, worstFirst }): readonly (readonly [string, Result])[] => {
    const votes = votesToShow(run, id, sheet);
    const answer = votes && middleAnswer(votes, worstFirst);
    const skipped = notApplicableTo(run, id);
    if (skipped * 2 > countOf(ownOf(run.votes, id) ?? {})) return [[id, { notApplicable: '' }] as const];
    return answer === undefined ? [] : [[id, { answer }] as const];
  });
  return { ...run, phase: 'agree', results: { ...Object.fromEntries(proposed), ...run.results } };
}

/** The count of votes where it names nobody: as many people must have answered as the check asks for. */
export function votesToShow(
  run: Run,
  question: string,
  { minRespondents }: Pick<Sheet, 'minRespondents'>,
): Readonly<Record<string, number>> | undefined {
  const all = run.way === 'round' ? ownOf(run.votes, question) : undefined;
  if (all === undefined) return undefined;
  const votes = Object.fromEntries(Object.entries(all).filter(([answer]) => answer !== NOT_APPLICABLE));
  return countOf(votes) >= minRespondents ? votes : undefined;
}

/** How many said that a question does not apply. */
export function notApplicableTo(run: Run, question: string): number {
  return run.way === 'round' ? (ownOf(ownOf(run.votes, question) ?? {}, NOT_APPLICABLE) ?? 0) : 0;
}

export function withAction(run: Run): Run {
  const taken = new Set(run.actions.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${run.date}-${number}`)) number += 1;
  const action: RunAction = {
    id: `${run.date}-${number}`,
    text: '',
    owner: '',
    due: '',
    status: 'open',
    carried: false,
  };
  return { ...run, actions: [...run.actions, action] };
}

/** Why what was agreed cannot be kept as a snapshot. */
export function obstacles(run: Run, sheet: Sheet, words: RunWords): readonly string[] {
  const { minRespondents, unitName } = sheet;
  const incomplete = run.actions.filter(({ text, owner, due }) => text.trim() === '' || owner === '' || due === '');
  const unexplained = sheet.questions.filter(({ id }) => run.results[id]?.notApplicable?.trim() === '');
  return [
    ...(sheet.unit !== 'organisation' && run.unit === '' ? [say(words.whichUnit, { unit: unitName })] : []),
    ...(run.date === '' ? [words.whichDay] : []),
    ...(run.people < minRespondents ? [say(words.fewPeople, { least: minRespondents })] : []),
    ...unexplained.map(({ number }) => say(words.whyNot, { number })),
    ...(incomplete.length > 0 ? [words.wholeActions] : []),
  ];
}

/** The questions nobody has answered yet, by their numbers. */
export function unanswered(run: Run, sheet: Sheet): readonly number[] {
  return sheet.questions
    .filter(({ id }) => run.results[id]?.answer === undefined && run.results[id]?.notApplicable === undefined)
    .map(({ number }) => number);
}
