/** How fast the budget burns, row by row, with the rate from which an alert goes off. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { healthWords } from '../words/health-words.ts';
import { burnRatesOf, type BurnAlert } from './budget/burn-rates.ts';
import { DAY, HOUR } from './budget/spans.ts';
import { budgetNow } from './budget-words.ts';
import { minutesInWords } from './minutes-in-words.ts';

export function burnView(slo: Entry<'slo'>, { today, speech }: PageTools) {
  const budget = budgetNow(slo, today);
  if (typeof budget === 'string' || budget.left === undefined) return [];
  const words = healthWords(speech).slo.burn;
  return burnRatesOf(slo.data, budget).map(({ lookback, isWhole, rate, unknown, alerts }) => ({
    over: isWhole ? words.whole : lookbackInWords(lookback, speech),
    rate: rate === undefined ? words.unknown : rateInWords(rate, speech),
    unknown: rate !== undefined && unknown > 0 ? words.partly(minutesInWords(unknown, speech)) : undefined,
    alerts: alerts.map((alert) => ({
      text: words.from(rateInWords(alert.burnRate, speech), tells(alert, speech)),
      state: alert.isOn ? ('on' as const) : rate === undefined ? undefined : ('off' as const),
    })),
  }));
}

/** *1 hour*, *3 days*. */
function lookbackInWords(minutes: number, speech: Speech): string {
  const { burn, budget } = healthWords(speech).slo;
  if (minutes % DAY === 0) return budget.days(minutes / DAY);
  return minutes % HOUR === 0 ? burn.hours(minutes / HOUR) : minutesInWords(minutes, speech);
}

/** An alert of its own is told by its name, what is recommended by what it does. */
function tells({ label, severity = '' }: BurnAlert, speech: Speech): string {
  const { severities } = healthWords(speech).slo.burn;
  const known: Readonly<Record<string, string>> = severities;
  return label ?? known[severity] ?? severity;
}

function rateInWords(rate: number, speech: Speech): string {
  return speech.number(Number(rate.toPrecision(rate < 1 ? 1 : 3)));
}
