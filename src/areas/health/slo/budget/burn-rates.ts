/**
 * How fast the budget is being spent. At a burn rate of 1 it lasts exactly as long as the window; at 2 it is gone after half of it.
 *
 * The rates at which people are told are those that *The Site Reliability Workbook* recommends (chapter 5, *Alerting on SLOs*,
 * section 6, *Multiwindow, Multi-Burn-Rate Alerts*, https://sre.google/workbook/alerting-on-slos/): 2 % of the budget within an hour
 * and 5 % within six call someone at once, 10 % within three days is a ticket. Over 30 days these are the burn rates 14.4, 6 and 1. So that
 * an alert ends soon after its cause, the rate has to be exceeded over a twelfth of the time too, or over one step of the series
 * where its steps are longer than that.
 */
import { within, type Budget } from './budget.ts';
import { allowedOf } from './share.ts';
import { DAY, HOUR } from './spans.ts';
import { minutesIn } from '#words/duration.ts';
import type { Slo } from '../schema.ts';

const LOOKBACKS = { hourly: [HOUR, 6 * HOUR, DAY, 3 * DAY], daily: [DAY, 3 * DAY, 7 * DAY] } as const;

/** The share of the budget that must not be gone within a time. */
const RECOMMENDED = [
  { lookback: HOUR, share: 0.02, severity: 'page' },
  { lookback: 6 * HOUR, share: 0.05, severity: 'page' },
  { lookback: 3 * DAY, share: 0.1, severity: 'ticket' },
] as const;

const SHORT = 12;

export interface BurnRate {
  /** The last so many minutes of what is known. */
  readonly lookback: number;
  readonly isWhole: boolean;
  /** None where nothing is known of that time. */
  readonly rate: number | undefined;
  readonly unknown: number;
  readonly alerts: readonly BurnAlert[];
}

export interface BurnAlert {
  readonly burnRate: number;
  /** The name of the alert policy, where it comes from one. */
  readonly label?: string | undefined;
  readonly severity?: string | undefined;
  readonly isOn: boolean;
}

export function burnRatesOf(
  { target, alertPolicies }: Pick<Slo, 'target' | 'alertPolicies'>,
  budget: Budget,
): readonly BurnRate[] {
  const { window, step } = budget;
  const whole = window.to - window.from;
  const shortest = Math.max(step, budget.slice ?? 0);
  const policies = alertPolicies.flatMap(({ lookback, burnRate, label, severity }) => {
    const minutes = minutesIn(lookback);
    return minutes === undefined ? [] : [{ lookback: minutes, burnRate, label, severity, short: minutes }];
  });
  const recommended = RECOMMENDED.map(({ lookback, share, severity }) => ({
    lookback,
    burnRate: (share * whole) / lookback,
    severity,
    label: undefined,
    short: Math.max(shortest, lookback / SHORT),
  }));
  const alerts = policies.length > 0 ? policies : recommended;
  const usual = LOOKBACKS[step === HOUR ? 'hourly' : 'daily'];
  const fits = (lookback: number) =>
    lookback >= shortest && lookback % step === 0 && lookback < window.until - window.from;
  const lookbacks = [...new Set([...usual.filter(fits), ...policies.map(({ lookback }) => lookback)])].toSorted(
    (a, b) => a - b,
  );
  /** What an alert looks at may be shorter than a step of the series: nothing is known of it then. */
  const rateOver = (lookback: number) =>
    lookback < shortest ? { rate: undefined, unknown: lookback } : rate(target, budget, lookback);
  return [
    ...lookbacks.map((lookback): BurnRate => {
      const over = rateOver(lookback);
      const own = alerts.filter((each) => each.lookback === lookback);
      return {
        lookback,
        isWhole: false,
        ...over,
        alerts: own.map(({ burnRate, label, severity, short }) => ({
          burnRate,
          label,
          severity,
          isOn: [over.rate, rateOver(short).rate].every((each) => each !== undefined && each >= burnRate),
        })),
      };
    }),
    { lookback: window.until - window.from, isWhole: true, alerts: [], ...rateOver(window.until - window.from) },
  ];
}

/** How many times as much failed as the target allows to. Without any event nothing failed. */
function rate(target: number, { counted, window }: Budget, lookback: number) {
  const from = window.until - lookback;
  const inside = within(counted, { from, to: window.until });
  const total = inside.reduce((sum, each) => sum + each.total, 0);
  const failed = inside.reduce((sum, each) => sum + each.total - each.good, 0);
  const known = inside.reduce((sum, each) => sum + each.to - each.from, 0);
  return {
    rate: inside.length === 0 ? undefined : total === 0 ? 0 : failed / allowedOf(total, target),
    unknown: lookback - known,
  };
}
