/** A metric at a glance, as its page, its index, scorecards and checks show it: the number now, where it came from, and where it should be. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { changeOf } from './change.ts';
import { conditionOf, isDoubtful, type Condition } from './condition.ts';
import { isOnTarget, TENDENCY_TONES } from './judgement.ts';
import { pointsOf } from './series.ts';
import { distanceInWords, valueInWords, valueParts } from './value-words.ts';

export type Glance = ReturnType<typeof glanceAt>;

export function glanceAt(metric: Entry<'metric'>, tools: PageTools) {
  const { data } = metric;
  const words = directionWords(tools.speech).metric;
  const condition = conditionOf(metric, tools.today);
  const last = 'last' in condition ? condition.last : undefined;
  const { direction, target } = data;
  return {
    ...tools.linkTo(metric),
    question: tools.inline(data.question, metric),
    decision: tools.inline(data.decision, metric),
    category: data.category,
    unit: data.unit,
    now: last && {
      value: valueInWords(metric, last.value, tools.speech),
      ...valueParts(metric, last.value, tools.speech),
      day: last.date,
    },
    change: changeView(metric, condition, tools),
    target: targetInWords(metric, tools),
    onTarget: last && onTargetView({ direction, target }, last.value, words),
    /** One or two words, where the number cannot be taken as it stands. */
    mark: markOf(condition, words),
    isDoubtful: isDoubtful(condition),
    line: lineOf(metric),
  };
}

/** What a chart draws. */
export function lineOf(metric: Entry<'metric'>) {
  const { title, unit, updateFrequency, target } = metric.data;
  return {
    name: title,
    unit,
    points: pointsOf(metric).map(({ date, value, note }) => ({ at: date, value, note })),
    every: updateFrequency,
    target: target && {
      value: target.low === undefined ? target.value : undefined,
      low: target.low,
      high: target.high,
    },
  };
}

type Words = ReturnType<typeof directionWords>['metric'];

function changeView(metric: Entry<'metric'>, condition: Condition, { speech }: PageTools) {
  const change = changeOf(metric);
  if (change === undefined) return undefined;
  const words = directionWords(speech).metric;
  const { from, by, tendency } = change;
  const distance = distanceInWords(metric, by, speech);
  const said = (day: string) => {
    if (distance === undefined) return words.change.none(day);
    return by < 0 ? words.change.less(distance, day) : words.change.more(distance, day);
  };
  // Of a number that is not to be relied on, nobody can say whether it got better.
  const isKnown = condition.is !== 'broken' && condition.is !== 'stale';
  return {
    tendency: isKnown && tendency ? { label: words.tendencies[tendency], tone: TENDENCY_TONES[tendency] } : undefined,
    text: said(speech.day(from.date)),
    short: said(speech.shortDay(from.date)),
  };
}

/** *At most 24 hours by 31 December 2026*. */
function targetInWords(metric: Entry<'metric'>, { speech }: PageTools): string | undefined {
  const { direction, target } = metric.data;
  if (target === undefined) return undefined;
  const words = directionWords(speech).metric.target;
  const amount = (value: number) => valueInWords(metric, value, speech);
  const { value, low, high, by } = target;
  const what =
    direction === 'range'
      ? low !== undefined && high !== undefined && words.between(speech.number(low), amount(high))
      : value !== undefined && (direction === 'up' ? words.atLeast(amount(value)) : words.atMost(amount(value)));
  if (!what) return undefined;
  return by === undefined ? what : words.by(what, speech.day(by));
}

function onTargetView(aim: Parameters<typeof isOnTarget>[0], value: number, words: Words) {
  const reached = isOnTarget(aim, value);
  if (reached === undefined) return undefined;
  const { reached: yes, missed: no, inside, outside } = words.target;
  if (aim.direction === 'range') return { label: reached ? inside : outside, isReached: reached };
  return { label: reached ? yes : no, isReached: reached };
}

function markOf({ is }: Condition, { marks }: Words): string | undefined {
  return is === 'fresh' ? undefined : marks[is];
}
