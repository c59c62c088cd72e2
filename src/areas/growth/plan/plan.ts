/** A growth plan: what the next level asks, as it stood when the plan was written, and what its owner notes of it. */
import { say } from '#words/say.ts';
import { inText } from '#words/in-text.ts';
import type { OutlineDemand, LadderOutline, Named } from './file/outline.ts';

export interface Plan {
  readonly ladder: Named;
  /** The version of the ladder that it was written against. */
  readonly version: string;
  readonly discipline?: Named | undefined;
  /** None for someone who is not on the ladder yet. */
  readonly from?: Named | undefined;
  readonly to: Named;
  /** The day of the last change. */
  readonly changed: string;
  readonly groups: readonly PlanGroup[];
}

export interface PlanGroup extends Named {
  /** Empty where the ladder asks for nothing here any more, and notes remain. */
  readonly asked: readonly PlannedAsk[];
  readonly evidence: string;
  /** Why it does not apply; empty as long as no reason is given. */
  readonly notApplicable?: string | undefined;
  readonly goals: readonly Goal[];
}

export interface PlannedAsk {
  readonly id: string;
  readonly text: string;
  readonly mark: Mark;
}

/** New against the present level, asked there already, or to be avoided. */
export const MARKS = ['new', 'now', 'avoid'] as const;
export type Mark = (typeof MARKS)[number];

export interface Goal {
  /** By which windows of one browser know it; an exported plan holds none. */
  readonly id?: string | undefined;
  readonly text: string;
  /** A day, or empty. */
  readonly by: string;
}

/** What somebody chose, by ids. */
export interface Choice {
  readonly discipline?: string | undefined;
  readonly from?: string | undefined;
  readonly to: string;
}

export function choiceOf({ discipline, from, to }: Plan): Choice {
  return { discipline: discipline?.id, from: from?.id, to: to.id };
}

/** A new plan with nothing noted yet; none where the ladder has no such level. */
export function planFor(outline: LadderOutline, choice: Choice, today: string): Plan | undefined {
  const to = named(outline.levels, choice.to);
  return (
    to && {
      ladder: { id: outline.id, label: outline.label },
      version: outline.version,
      discipline: named(outline.disciplines, choice.discipline),
      from: named(outline.levels, choice.from),
      to,
      changed: today,
      groups: groupsFor(outline, choice),
    }
  );
}

/** The same notes under what the ladder asks now, or of another choice. Notes that lose their place are kept. */
export function rewrite(plan: Plan, outline: LadderOutline, choice: Choice, today: string): Plan | undefined {
  const fresh = planFor(outline, choice, today);
  if (fresh === undefined) return undefined;
  const noted = new Map(plan.groups.map((group) => [group.id, group]));
  const asked = new Set(fresh.groups.map(({ id }) => id));
  const orphans = plan.groups.filter((group) => !asked.has(group.id) && hasNotes(group));
  return {
    ...fresh,
    groups: [
      ...fresh.groups.map((group) => ({ ...group, ...notesOf(noted.get(group.id)) })),
      ...orphans.map((group) => ({ ...group, asked: [] })),
    ],
  };
}

export function withGroup(plan: Plan, id: string, change: Partial<PlanGroup>, today: string): Plan {
  const groups = plan.groups.map((group) => (group.id === id ? { ...group, ...change } : group));
  return { ...plan, groups, changed: today };
}

/** Whether two plans differ in their notes at most. */
export function asksTheSame(one: Plan, other: Plan): boolean {
  return question(one) === question(other);
}

function question({ ladder, version, discipline, from, to, groups }: Plan): string {
  return JSON.stringify([ladder, version, discipline, from, to, groups.map(({ id, asked }) => [id, asked])]);
}

export function hasNotes({ evidence, notApplicable, goals }: PlanGroup): boolean {
  return evidence !== '' || notApplicable !== undefined || goals.length > 0;
}

/** `Engineer to senior engineer`: what it is called in lists and as a file. */
export function titleOf({ from, to, discipline }: Plan, words: TitleWords): string {
  const parts = { to: to.label, toInText: inText(to.label) };
  const title = from === undefined ? say(words.onlyTo, parts) : say(words.fromTo, { ...parts, from: from.label });
  return discipline === undefined ? title : say(words.inDiscipline, { title, discipline: discipline.label });
}

interface TitleWords {
  readonly fromTo: string;
  readonly onlyTo: string;
  readonly inDiscipline: string;
}

/** What a level asks, group by group: first what is new, then what is asked already, then what to avoid. */
export function groupsFor(outline: LadderOutline, { discipline, from, to }: Choice): readonly PlanGroup[] {
  const demands = outline.demands.filter(
    ({ levels, readBy }) => levels.includes(to) && readBy.includes(discipline ?? null),
  );
  return outline.groups.flatMap((group) => {
    const asked = demands
      .filter((demand) => demand.group === group.id)
      .map((demand): PlannedAsk => ({ id: demand.id, text: demand.text, mark: markOf(demand, from) }))
      .toSorted((a, b) => MARKS.indexOf(a.mark) - MARKS.indexOf(b.mark));
    return asked.length === 0 ? [] : [{ ...group, asked, evidence: '', goals: [] }];
  });
}

function markOf({ avoid, levels }: OutlineDemand, from: string | undefined): Mark {
  if (avoid) return 'avoid';
  return from !== undefined && levels.includes(from) ? 'now' : 'new';
}

function notesOf(group: PlanGroup | undefined): Partial<PlanGroup> {
  if (group === undefined) return {};
  const { evidence, notApplicable, goals } = group;
  return { evidence, notApplicable, goals };
}

function named(list: readonly Named[], id: string | undefined): Named | undefined {
  const found = list.find((each) => each.id === id);
  return found && { id: found.id, label: found.label };
}
