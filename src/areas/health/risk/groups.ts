/** What a meeting has to talk about: risks that are new, worse or due, dependencies that are not agreed, and what has no owner. */
import { compareText, earlierFirst } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysBetween } from '#words/days-between.ts';
import { healthWords } from '../words/health-words.ts';
import { teamAsked, teamWaiting } from './dependency.ts';
import { dueView } from './due.ts';
import { standingThen } from './last-week.ts';
import { riskMoved } from './moved.ts';
import { exposureOf, isAlive, isNotAgreed, isSoon, isUnowned, isWatched } from './standing.ts';

type Risk = Entry<'risk'>;

/** A risk, and why it is on a list. */
export interface Told {
  readonly risk: Risk;
  /** In words that can follow its name. */
  readonly says: string;
  /** The day by which something is or was to be done. */
  readonly due?: string | undefined;
  /** The step that is due then. */
  readonly step?: string | undefined;
  /** What to say where the day stands beside it anyway. */
  readonly besideDay?: string | undefined;
}

/** In the order of a meeting. */
export const GROUPS = ['new', 'worse', 'due', 'notAgreed', 'unowned'] as const;
export type GroupName = (typeof GROUPS)[number];

/** @param since the day from which on something counts as new or changed */
export function groupsOf(
  risks: readonly Risk[],
  tools: PageTools,
  since: string,
): Readonly<Record<GroupName, readonly Told[]>> {
  return {
    new: newOnes(risks, tools, since),
    worse: worseOnes(risks, tools, since),
    due: dueOnes(risks, tools),
    notAgreed: notAgreed(risks, tools),
    unowned: unowned(risks, tools),
  };
}

/** The largest first. */
export function newOnes(risks: readonly Risk[], { speech }: PageTools, since: string): readonly Told[] {
  const words = healthWords(speech).risk.told;
  return risks
    .filter(({ data }) => data.raised >= since && isAlive(data))
    .toSorted(byExposure)
    .map((risk) => ({ risk, says: words.raised(speech.day(risk.data.raised)) }));
}

/** What came true, what grew, and what its owner finds worse although it did not shrink; the largest first. */
export function worseOnes(risks: readonly Risk[], tools: PageTools, since: string): readonly Told[] {
  const words = healthWords(tools.speech).risk.told;
  const then = standingThen(since, tools);
  return risks.toSorted(byExposure).flatMap((risk): readonly Told[] => {
    const before = then(risk);
    if (!isWorse(risk, before)) return [];
    const moves = before && riskMoved(risk, before, since, tools);
    return [{ risk, says: moves ?? words.foundWorse }];
  });
}

function isWorse({ data: is }: Risk, then: Risk | undefined): boolean {
  const was = then?.data;
  if (is.state === 'happened') return was !== undefined && was.state !== 'happened';
  if (!isWatched(is)) return false;
  const grown = was === undefined ? 0 : exposureOf(is) - exposureOf(was);
  return grown > 0 || (is.trend === 'worse' && grown === 0);
}

/** Next steps and days of dependencies within four weeks, or past; the earliest first, each risk once. */
export function dueOnes(risks: readonly Risk[], tools: PageTools): readonly Told[] {
  const told = [...stepsDue(risks, tools), ...dependenciesDue(risks, tools)].toSorted(byDay);
  return [...new Map(told.toReversed().map((each) => [each.risk, each])).values()].toSorted(byDay);
}

/** A step that is late keeps its risk in sight, whatever else there is. */
export function stepsDue(risks: readonly Risk[], tools: PageTools): readonly Told[] {
  const words = healthWords(tools.speech).risk.told;
  return watched(risks)
    .flatMap((risk): readonly Told[] => {
      const { next } = risk.data;
      const due = next?.due;
      return due === undefined || !isSoon(due, tools.today)
        ? []
        : [{ risk, due, step: next?.text, besideDay: next?.text, says: words.step(dueView(due, tools).says) }];
    })
    .toSorted(byDay);
}

export function dependenciesDue(risks: readonly Risk[], tools: PageTools): readonly Told[] {
  const words = healthWords(tools.speech).risk.told;
  return watched(risks)
    .flatMap((risk): readonly Told[] => {
      const { type, neededBy: due } = risk.data;
      if (type !== 'dependency' || due === undefined || !isSoon(due, tools.today)) return [];
      const isOpen = isNotAgreed(risk.data);
      const who = teamsOf(risk, tools);
      const besideDay = isOpen ? (who === undefined ? words.notAgreed : words.both(who, words.notAgreed)) : who;
      return [{ risk, due, besideDay, says: words.needed(dueView(due, tools).says, isOpen) }];
    })
    .toSorted(byDay);
}

/** The first needed first; those that need it on no day come last. */
export function notAgreed(risks: readonly Risk[], tools: PageTools): readonly Told[] {
  return risks
    .filter(({ data }) => isNotAgreed(data))
    .map((risk) => ({ risk, due: risk.data.neededBy, besideDay: teamsOf(risk, tools), says: whoWaits(risk, tools) }))
    .toSorted(byDay);
}

/** *Payments waits for Platform*. */
function teamsOf(risk: Risk, tools: PageTools): string | undefined {
  const [team, on] = [teamWaiting(risk, tools), teamAsked(risk, tools)];
  return team && on && healthWords(tools.speech).risk.told.waits(team.data.title, on.data.title);
}

/** *Payments waits for Platform, needed in 5 days*. */
function whoWaits(risk: Risk, tools: PageTools): string {
  const words = healthWords(tools.speech).risk.told;
  const who = teamsOf(risk, tools);
  const { neededBy } = risk.data;
  const when = neededBy === undefined ? words.noDay : words.needed(dueView(neededBy, tools).says, false);
  return who === undefined ? when : words.both(who, when);
}

/** The largest first. */
export function unowned(risks: readonly Risk[], { speech, today }: PageTools): readonly Told[] {
  const words = healthWords(speech).risk.told;
  return watched(risks)
    .filter(({ data }) => isUnowned(data))
    .toSorted(byExposure)
    .map((risk) => ({ risk, says: words.waiting(daysBetween(risk.data.raised, today)) }));
}

function watched(risks: readonly Risk[]): readonly Risk[] {
  return risks.filter(({ data }) => isWatched(data));
}

/** The largest first, then those that would hurt most, then the oldest: whatever the order of the files. */
export function byExposure(a: Risk, b: Risk): number {
  return (
    exposureOf(b.data) - exposureOf(a.data) ||
    b.data.impact - a.data.impact ||
    compareText(a.data.raised, b.data.raised) ||
    compareText(a.id, b.id)
  );
}

function byDay(a: Told, b: Told): number {
  return earlierFirst(a.due, b.due) || byExposure(a.risk, b.risk);
}
