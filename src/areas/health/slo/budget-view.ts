/** What the first screen of an objective shows: the budget in words, with the warnings that belong to it, and how it was spent. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { ageOf } from './budget/age.ts';
import type { Budget } from './budget/budget.ts';
import { burnDownOf } from './budget/burn-down.ts';
import { allowedOf } from './budget/share.ts';
import { dayOf, DAY, timeInText } from './budget/spans.ts';
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
      words.window(timeInWords(window.from, speech), timeInWords(window.until - DAY, speech)),
      ...(window.to > window.until ? [words.resets(speech.day(dayOf(window.to)))] : []),
    ],
    warnings: [...stale, ...(unknown > 0 ? [words.unknown(minutesInWords(unknown, speech))] : [])],
    series,
    burnDown: budget.left === undefined ? undefined : burnDownOf(budget),
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

function timeInWords(minute: number, speech: Speech): string {
  const [, time] = timeInText(minute).split('T');
  return time === undefined ? speech.day(dayOf(minute)) : `${speech.day(dayOf(minute))}, ${time}`;
}
