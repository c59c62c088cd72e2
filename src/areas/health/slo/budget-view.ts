/** What the first screen of an objective shows: the budget in words, with the warnings that belong to it, and how it was spent. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { ageOf } from './budget/age.ts';
import type { Budget } from './budget/budget.ts';
import { burnDownOf } from './budget/burn-down.ts';
import { allowedOf } from './budget/share.ts';
import { dayOf, DAY, hourOf } from './budget/spans.ts';
import { budgetInWords, budgetNow } from './budget-words.ts';
import { minutesInWords } from './minutes-in-words.ts';

export type BudgetView = ReturnType<typeof budgetView>;

export function budgetView(slo: Entry<'slo'>, tools: PageTools) {
  const { speech, today } = tools;
  const words = healthWords(speech).slo.budget;
  const budget = budgetNow(slo, today);
  const { headline, tone } = budgetInWords(budget, speech);
  const age = ageOf(slo.series, today);
  const stale = age?.isStale ? [words.stale(speech.day(age.last), words.days(age.days))] : [];
  const file = slo.series?.file ?? slo.file.replace(/\.[^./]+$/, '.csv');
  const series = { file, edit: slo.series && tools.editLink(file) };
  if (typeof budget === 'string') return { headline, tone, details: [], warnings: stale, series, burnDown: undefined };
  const { window, unknown } = budget;
  return {
    headline,
    tone,
    details: [spentInWords(budget, speech), ...outage(budget, slo.data.target, speech)],
    time: [
      words.window(...momentsInWords(window, speech)),
      ...(window.to > window.until ? [words.resets(speech.day(dayOf(window.to)))] : []),
    ],
    warnings: [...stale, ...(unknown > 0 ? [words.unknown(minutesInWords(unknown, speech))] : [])],
    series,
    burnDown: burnDown(slo, budget),
  };
}

/** *12 failed where the target allows 40.* */
function spentInWords({ failed, allowed, slice }: Budget, speech: Speech): string {
  const words = healthWords(speech).slo.budget;
  const [spent, most] = [amount(failed, speech), amount(allowed, speech)];
  return slice === undefined ? words.events(spent, most) : words.slices(spent, most, minutesInWords(slice, speech));
}

/** How long everything could fail before the budget is spent: of slices as many as are left, of events at their usual rate. */
function outage({ left = 0, isSpent, allowed, failed, slice, window }: Budget, target: number, speech: Speech) {
  if (isSpent || left === 0) return [];
  const minutes =
    slice === undefined ? left * allowedOf(window.to - window.from, target) : Math.max(0, allowed - failed) * slice;
  return [healthWords(speech).slo.budget.outage(minutesInWords(minutes, speech))];
}

/** A part of an event is a share of the budget; large numbers need none. */
function amount(count: number, speech: Speech): string {
  return speech.number(count < 10 ? Math.round(count * 10) / 10 : Math.round(count));
}

/** By the day; where a window begins or ends within one, with the time. */
function momentsInWords({ from, until }: Budget['window'], speech: Speech): readonly [string, string] {
  if (from % DAY === 0 && until % DAY === 0) return [speech.day(dayOf(from)), speech.day(dayOf(until - 1))];
  const moment = (minute: number) => `${speech.day(dayOf(minute))}, ${hourOf(minute).slice(11)}`;
  return [moment(from), moment(until)];
}

/** For the chart: in per cent, with the notes of the days. */
function burnDown(slo: Entry<'slo'>, budget: Budget) {
  if (budget.left === undefined) return undefined;
  const notes = new Map(slo.series?.points.map(({ at, note }) => [at, note]));
  const { window } = budget;
  const points = burnDownOf(budget);
  const isHourly = points.some(({ at }) => at.length > 10);
  const inText = isHourly ? hourOf : dayOf;
  return {
    name: slo.data.title,
    from: inText(window.from),
    to: inText(window.to - 1),
    every: isHourly ? ('hourly' as const) : ('daily' as const),
    points: points.map(({ at, left }) => ({
      at,
      value: left === undefined ? undefined : Math.round(left * 1000) / 10,
      note: notes.get(at),
    })),
  };
}
