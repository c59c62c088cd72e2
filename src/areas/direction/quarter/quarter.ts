/** A quarter on two sheets: for product, design and engineering when they plan, and for the conversation with the board. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { headingsOf } from '#site/kit/sections.ts';
import { daysOf } from '../period/period.ts';
import { periodInWords } from '../period/period-words.ts';
import { directionWords } from '../words/direction-words.ts';
import { currentQuarterLink, QUARTERS, quarterAddress, quarterLink } from './address.ts';
import { agreementsOf } from './agreements.ts';
import { debtPaidIn } from './debt-paid.ts';
import { capacityOf } from './capacity.ts';
import { experimentsOf } from './experiments.ts';
import { droppedIn, notDoneIn } from './left-out.ts';
import { milestonesOf, type MilestoneView } from './milestones.ts';
import { outcomeGroup, type OutcomeGroup } from './outcome-group.ts';
import { outcomesIn, tenseOf, type Tense } from './quarters.ts';

/** The pages around the page of a quarter. */
export interface Around {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function quarterPage(
  quarter: string,
  around: Around,
  outcomes: readonly Entry<'outcome'>[],
  tools: PageTools,
): OverviewDraft<QuarterBody> {
  const words = directionWords(tools.speech).quarter;
  const title = periodInWords(quarter, tools.speech);
  const body = quarterBody(quarter, around, outcomes, tools);
  const isCurrent = body.tense === 'current';
  return {
    template: 'quarter',
    path: quarterAddress(quarter),
    title,
    description: words.description(title, tools.speech.names.outcome),
    body,
    contents: headingsOf(body.sections),
    listed: isCurrent,
    ...(isCurrent && { action: { label: words.see, onHome: true }, nav: { label: words.nav } }),
  };
}

export type QuarterBody = ReturnType<typeof quarterBody>;

function quarterBody(quarter: string, around: Around, all: readonly Entry<'outcome'>[], tools: PageTools) {
  const { speech, today, view } = tools;
  const words = directionWords(speech).quarter;
  const { from, to } = daysOf(quarter);
  const tense = tenseOf(quarter, today);
  const meant = outcomesIn(quarter, all);
  // What was dropped after a quarter was still meant in it.
  const outcomes = meant.filter(({ data }) => data.horizon !== 'dropped' || (data.ended?.on ?? to) > to);
  const lastDay = to < today ? to : today;
  const groups = outcomes.map((outcome) => outcomeGroup(outcome, lastDay, tools));
  const experiments = experimentsOf(quarter, tools);
  const milestones = milestonesOf(quarter, all, tools);
  const agreements = agreementsOf(outcomes, tools);
  const notDone = notDoneIn(quarter, outcomes, tools);
  const dropped = droppedIn(quarter, all, tools);
  const capacity = capacityOf(view.config, speech);
  return {
    tense,
    span: words.span(speech.day(from), speech.day(to)),
    ways: waysOf(around, tense, tools),
    reviewedIn: ritualsOn(outcomes, tools),
    short: inShort(groups, milestones, agreements.open.length),
    groups,
    experiments,
    capacity,
    debtPaid: debtPaidIn(quarter, tools),
    milestones,
    agreements,
    notDone,
    dropped,
    sections: {
      outcomes: section('outcomes', words.sections.outcomes(speech.names.outcome)),
      experiments: section('experiments', words.sections.experiments),
      milestones: section('milestones', words.sections.milestones),
      dependencies: section('dependencies', words.sections.dependencies),
      notDoing: section('not-doing', words.sections.notDoing),
      dropped: dropped.length > 0 ? section('dropped', words.sections.dropped) : undefined,
      capacity: section('capacity', words.sections.capacity),
    },
  };
}

function section(id: string, title: string) {
  return { id, title };
}

/** To the quarters around it that have a page. */
function waysOf({ before, after }: Around, tense: Tense, tools: PageTools) {
  const { speech } = tools;
  const link = (quarter: string | undefined) => (quarter === undefined ? undefined : quarterLink(quarter, speech));
  return {
    before: link(before),
    after: link(after),
    current: tense === 'current' ? undefined : currentQuarterLink(tools),
    all: QUARTERS,
  };
}

/** The rituals that look at these outcomes. */
function ritualsOn(outcomes: readonly Entry<'outcome'>[], { view, linkTo }: PageTools): readonly Link[] {
  const looks = outcomes.flatMap((outcome) => view.referencesTo(outcome)).filter(({ path }) => path[0] === 'reviews');
  return [...new Map(looks.map(({ from }) => [entryKey(from), linkTo(from)])).values()];
}

/** What a board asks first. */
function inShort(groups: readonly OutcomeGroup[], milestones: readonly MilestoneView[], open: number) {
  const keyResults = groups.flatMap((group) => group.keyResults);
  return {
    keyResults: { count: keyResults.filter(({ isReached }) => isReached).length, all: keyResults.length },
    milestones: { count: milestones.filter(({ isReached }) => isReached).length, all: milestones.length },
    late: milestones.filter(({ isLate }) => isLate).length,
    open,
  };
}
