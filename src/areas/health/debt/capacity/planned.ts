/** What is planned for a quarter and a kind of work, held against the share of it that is kept for that. */
import { compareText } from '#model/compare.ts';
import type { Config } from '#model/config.ts';
import { sum, type DebtItem } from '../balance/balance.ts';
import { middleOf } from '../balance/estimates.ts';
import { ranked } from '../ranking/rank.ts';
import { WORKS, type Work } from '../values.ts';

export interface Plan<T extends DebtItem = DebtItem> {
  readonly cycle: string;
  readonly work: Work;
  /** Person-days that are kept; none where the configuration keeps none, or does not say how many a quarter has. */
  readonly kept: number | undefined;
  /** By the middle of each estimate. */
  readonly planned: number;
  readonly low: number;
  readonly high: number;
  readonly debts: readonly T[];
  /** What is left over once the first of the ranking that fit are taken; all that has begun or is paid is taken first. */
  readonly beyond: readonly T[];
}

/** What draws on a share: planned, begun or paid in a quarter that it names, with the kind of work. */
export function plansOf<T extends DebtItem>(
  debts: readonly T[],
  config: Pick<Config, 'capacity' | 'debt'>,
): readonly Plan<T>[] {
  const drawing = debts.filter(({ data }) => data.work !== undefined && DRAWS.has(data.state));
  const cycles = Map.groupBy(drawing, ({ data }) => data.cycle ?? NO_CYCLE);
  cycles.delete(NO_CYCLE);
  return [...cycles]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([cycle, own]) =>
      WORKS.flatMap((work) => {
        const inWork = own.filter(({ data }) => data.work === work);
        return inWork.length === 0 ? [] : [planOf(cycle, work, inWork, config)];
      }),
    );
}

const NO_CYCLE = '';

const DRAWS: ReadonlySet<string> = new Set(['planned', 'in-progress', 'paid']);

function planOf<T extends DebtItem>(
  cycle: string,
  work: Work,
  debts: readonly T[],
  config: Pick<Config, 'capacity' | 'debt'>,
): Plan<T> {
  const kept = keptFor(work, config);
  const order = ranked(debts, config.debt.weights)
    .map(({ debt }) => debt)
    .toSorted((a, b) => Number(isCertain(b)) - Number(isCertain(a)));
  return {
    cycle,
    work,
    kept,
    planned: sum(debts, cost),
    low: sum(debts, ({ data }) => data.principal.personDays.low),
    high: sum(debts, ({ data }) => data.principal.personDays.high),
    debts: order,
    beyond: kept === undefined ? [] : leftOver(order, kept),
  };
}

/** In person-days a quarter. */
export function keptFor(work: Work, { capacity, debt }: Pick<Config, 'capacity' | 'debt'>): number | undefined {
  const share = capacity?.[work] ?? 0;
  return share === 0 || debt.personDaysPerCycle === undefined ? undefined : (share * debt.personDaysPerCycle) / 100;
}

/** What is too large for the rest leaves it to those that follow. */
function leftOver<T extends DebtItem>(order: readonly T[], kept: number): readonly T[] {
  let rest = kept;
  return order.filter((debt) => {
    if (cost(debt) > rest) return true;
    rest -= cost(debt);
    return false;
  });
}

function isCertain({ data }: DebtItem): boolean {
  return data.state !== 'planned';
}

function cost({ data }: DebtItem): number {
  return middleOf(data.principal.personDays);
}
