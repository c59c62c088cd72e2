/** What was left of each budget at the end of its last window, and what is left of it now: for a chart above the list of objectives. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { budgetBefore } from './budget/before.ts';
import { budgetNow, byBudgetLeft } from './budget-words.ts';

/** Beyond this many lines nobody can tell them apart. */
const MOST = 12;

/** @returns nothing where no objective tells of two windows, or too many do */
export function thenAndNow(slos: readonly Entry<'slo'>[], tools: PageTools) {
  const { before, now } = healthWords(tools.speech).slo.thenAndNow;
  const active = slos.filter(({ life }) => life === 'active');
  const items = byBudgetLeft(active, tools.today).flatMap((slo) => {
    const budget = budgetNow(slo, tools.today);
    if (typeof budget === 'string' || budget.left === undefined) return [];
    const last = budgetBefore(slo.data, slo.series, budget)?.left;
    if (last === undefined) return [];
    return [{ name: nameOf(slo, active, tools), before: inPerCent(last), after: inPerCent(budget.left) }];
  });
  return items.length === 0 || items.length > MOST
    ? undefined
    : { unit: '%', before, after: now, items, fromZero: true };
}

/** Its system, because that is short; what is counted, where the system has other objectives too. */
function nameOf(slo: Entry<'slo'>, slos: readonly Entry<'slo'>[], { view }: PageTools): string {
  const systemOf = ({ data }: Entry<'slo'>) => view.resolve(data.system, ['system']);
  const system = systemOf(slo);
  const isAlone = slos.filter((each) => systemOf(each) === system).length === 1;
  return isAlone && system ? system.data.title : (slo.data.sli.label ?? slo.data.title);
}

const inPerCent = (share: number) => Math.round(share * 100);
