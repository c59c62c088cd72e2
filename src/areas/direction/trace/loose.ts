/** The loose ends of the trace: nothing above them that they are there for, or nothing below them that carries them. */
import { systemsUnder } from '#areas/decisions/adoption/adoption.ts';
import type { Entry, KindName } from '#model/entry.ts';
import type { Path } from '#model/location.ts';
import type { View } from '#model/playbook.ts';
import { latestOf } from '../metric/series.ts';
import { isOpenOutcome, outcomeStanding } from '../outcome/standing/outcome-standing.ts';
import { outcomesTowards } from '../strategy/outcomes.ts';
import { policyAnchor, strategySections } from '../strategy/sections.ts';
import { standingOf } from '../strategy/standing.ts';
import { traceOf, type Trace } from './edges.ts';
import type { LooseName } from './loose-names.ts';

export interface LooseEnd {
  readonly entry: Entry;
  /** The part of it that is the loose end: a policy, a step, a milestone. */
  readonly part?: { readonly path: Path; readonly text: string; readonly anchor: string; readonly due?: string };
}

interface Around {
  readonly view: View;
  readonly trace: Trace;
  readonly today: string;
}

export function looseEnds(view: View, today: string): ReadonlyMap<LooseName, readonly LooseEnd[]> {
  const around = { view, trace: traceOf(view), today };
  const names = Object.keys(FINDERS) as readonly LooseName[];
  return new Map(names.map((name) => [name, FINDERS[name](around)]));
}

const FINDERS: Readonly<Record<LooseName, (around: Around) => readonly LooseEnd[]>> = {
  'policy-unenforced': (around) =>
    strategiesInForce(around).flatMap((entry) =>
      entry.data.policies.flatMap(({ id, text, enforcedBy }, index) =>
        enforcedBy.length > 0 ? [] : [{ entry, part: { path: ['policies', index], text, anchor: policyAnchor(id) } }],
      ),
    ),
  'strategy-without-outcomes': (around) =>
    wholes(strategiesInForce(around).filter((strategy) => !isWorkedOn(strategy, around))),
  'outcome-unmeasured': (around) =>
    wholes(
      openOutcomes(around).filter((outcome) => {
        const { keyResults, unmeasured } = outcomeStanding(outcome, around.view, around.today);
        return unmeasured.length === keyResults.length;
      }),
    ),
  'milestone-past': ({ view, today, ...around }) =>
    openOutcomes({ view, today, ...around }).flatMap((entry) =>
      outcomeStanding(entry, view, today).pastDue.map((milestone) => ({
        entry,
        part: {
          path: ['milestones', entry.data.milestones.indexOf(milestone)],
          text: milestone.text,
          anchor: milestone.id,
          due: milestone.due,
        },
      })),
    ),
  'metric-silent': (around) =>
    wholes(metrics(around).filter((metric) => isUsed(metric, around) && (isBroken(metric) || !latestOf(metric)))),
  'standard-without-systems': ({ view, trace }) =>
    wholes(
      inForce(view, 'standard').filter(
        (standard) => trace.policiesAbove(standard).length > 0 && systemsUnder(standard, view).length === 0,
      ),
    ),
  'outcome-for-nothing': (around) =>
    wholes(
      openOutcomes(around).filter(
        (outcome) =>
          around.trace.above(outcome, 'strategy').length + around.trace.above(outcome, 'outcome', 'support').length ===
          0,
      ),
    ),
  'principle-for-nothing': ({ view, trace }) =>
    wholes(inForce(view, 'principle').filter((principle) => trace.above(principle, 'outcome', 'service').length === 0)),
  'metric-for-nothing': (around) => wholes(metrics(around).filter((metric) => !isUsed(metric, around))),
  'metric-decides-nothing': (around) => wholes(metrics(around).filter(({ data }) => NO_DECISION.test(data.decision))),
  'objective-for-nothing': ({ view, trace }) =>
    wholes(
      inForce(view, 'slo').filter((objective) =>
        trace.above(objective, 'system', 'objective').every((system) => !isNeeded(system, trace)),
      ),
    ),
  'step-for-nothing': (around) =>
    strategiesInForce(around).flatMap((entry) =>
      entry.data.actions.flatMap(({ text, outcome }, index) =>
        outcome === undefined
          ? [{ entry, part: { path: ['actions', index], text, anchor: strategySections.actions.id } }]
          : [],
      ),
    ),
};

/** What people write where they have to write something. */
const NO_DECISION =
  /^\W*(none|nothing|no decision|n\/?a|tb[cd]|to be (decided|defined)|to ?do|unknown|keine?|nichts|offen)( yet)?\W*$/i;

function wholes(entries: readonly Entry[]): readonly LooseEnd[] {
  return entries.map((entry) => ({ entry }));
}

function inForce<K extends KindName>(view: View, kind: K): readonly Entry<K>[] {
  return view.entriesOf(kind).filter(({ life }) => life === 'active' || life === 'draft');
}

/** What has ended is not completed any more. */
function strategiesInForce({ view, today }: Around): readonly Entry<'strategy'>[] {
  return inForce(view, 'strategy').filter((strategy) => standingOf(strategy, today) !== 'over');
}

function openOutcomes({ view }: Around): readonly Entry<'outcome'>[] {
  return inForce(view, 'outcome').filter(isOpenOutcome);
}

/** Nobody waits for a number of a retired metric. */
function metrics({ view }: Around): readonly Entry<'metric'>[] {
  return inForce(view, 'metric').filter(({ data }) => data.lifecycle !== 'retired');
}

function isBroken({ data }: Entry<'metric'>): boolean {
  return data.lifecycle === 'broken';
}

/** A wider strategy is worked on where one that is part of it is. A circle, which the check refuses, is walked once. */
function isWorkedOn(strategy: Entry<'strategy'>, around: Around, passed: readonly Entry[] = []): boolean {
  if (passed.includes(strategy)) return false;
  if (outcomesTowards(strategy, around.view).length > 0) return true;
  return around.trace
    .below(strategy, 'strategy', 'widerStrategy')
    .some((narrower) => isWorkedOn(narrower, around, [...passed, strategy]));
}

/** The kinds in whose entries people decide by a metric, or have to look at it. */
const DECIDING: ReadonlySet<string> = new Set([
  'strategy',
  'outcome',
  'scorecard',
  'experiment',
  'ritual',
  'health-check',
]);

function isUsed(metric: Entry<'metric'>, { view, trace }: Around): boolean {
  return (
    trace.below(metric, 'ritual', 'review').length > 0 ||
    view.referencesTo(metric).some(({ from }) => DECIDING.has(from.kind))
  );
}

/** An outcome waits for it, or the team of an outcome answers for it. */
function isNeeded(system: Entry<'system'>, trace: Trace): boolean {
  const teams = trace.above(system, 'team', 'answerFor');
  return trace.above(system, 'outcome').length > 0 || teams.some((team) => trace.above(team, 'outcome').length > 0);
}
