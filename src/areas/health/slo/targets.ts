/** The targets of an objective that has more than one: each with its own budget, as far as the series tells of it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { budgetInWords, budgetNow } from './budget-words.ts';
import { indicatorFacts } from './objective-words.ts';

export type TargetView = ReturnType<typeof targetViews>[number];

export function targetViews(slo: Entry<'slo'>, tools: PageTools) {
  const { data } = slo;
  const { speech, today } = tools;
  const words = healthWords(speech).slo;
  const first = { label: data.targetLabel, target: data.target, weight: data.weight };
  return [first, ...data.objectives].map((each) => {
    const { sli, value } = { sli: undefined, value: undefined, ...each };
    const timeSlice = ('timeSlice' in each ? each.timeSlice : undefined) ?? data.timeSlice;
    // The series tells of what the objective itself measures, with its own limit.
    const isInSeries = sli === undefined && value === undefined;
    const { short, tone } = budgetInWords(budgetNow(slo, today, { ...data, ...each, timeSlice }), speech);
    return {
      label: each.label ?? words.targets.main,
      target: words.percent(each.target),
      weight: each.weight === undefined ? undefined : speech.number(each.weight),
      budget: isInSeries ? { short, tone } : { short: words.targets.notInSeries, tone: 'plain' as const },
      measured: limited(sli, value, slo).flatMap((own) => indicatorFacts(own, slo, tools)),
    };
  });
}

/** What a target measures where that is not what the objective does: another limit for the same value, or something else. */
function limited(sli: Entry<'slo'>['data']['sli'] | undefined, value: number | undefined, { data }: Entry<'slo'>) {
  if (sli !== undefined) return [sli];
  if (value === undefined || !('threshold' in data.sli)) return [];
  return [{ ...data.sli, threshold: { ...data.sli.threshold, value } }];
}
