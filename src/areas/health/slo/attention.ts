/** What about objectives needs attention, and what a health check is told of them: budgets that are spent, then those that soon will be. */
import { entryKey, type Entry } from '#model/entry.ts';
import type { Figure } from '#model/figures.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { healthWords } from '../words/health-words.ts';
import { budgetInWords, budgetNow, byBudgetLeft } from './budget-words.ts';

/** *2 error budgets spent*. */
export function sloAttention(slos: readonly Entry<'slo'>[], tools: PageTools): readonly Link[] {
  const spent = inForce(slos).filter((slo) => {
    const budget = budgetNow(slo, tools.today);
    return typeof budget !== 'string' && budget.isSpent;
  });
  const [first] = spent;
  if (first === undefined) return [];
  const label = healthWords(tools.speech).slo.attention.spent(spent.length);
  return [{ label, href: spent.length === 1 ? tools.address(first) : '/slos/' }];
}

/** *Invoicing: overspent, 121 % gone*. Budgets with room to spare are no news. */
export function sloFigures(slos: readonly Entry<'slo'>[], tools: PageTools): readonly Figure[] {
  const { view, today, speech } = tools;
  return byBudgetLeft(inForce(slos), today).flatMap((slo): readonly Figure[] => {
    const { short, tone } = budgetInWords(budgetNow(slo, today), speech);
    if (tone !== 'bad' && tone !== 'caution') return [];
    const system = view.resolve(slo.data.system, ['system']);
    const unit = view.resolve(slo.data.owner, ['team']) ?? system;
    const text = healthWords(speech).slo.figure((system ?? slo).data.title, short);
    return [{ register: 'slos', text, source: tools.linkTo(slo), unit: unit && entryKey(unit) }];
  });
}

function inForce(slos: readonly Entry<'slo'>[]): readonly Entry<'slo'>[] {
  return slos.filter(({ life }) => life === 'active');
}
