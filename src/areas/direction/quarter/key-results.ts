/** The key results of an outcome as a quarter reads them: where they began, where they are, where they are to be, and what must not suffer. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { valueInWords } from '../metric/value-words.ts';
import type { GuardrailStanding } from '../outcome/standing/guardrail.ts';
import type { KeyResultStanding } from '../outcome/standing/key-result-standing.ts';

export type KeyResultRow = ReturnType<typeof keyResultRow>;

export function keyResultRow(standing: KeyResultStanding, outcome: Entry<'outcome'>, tools: PageTools) {
  const { keyResult, metric, baseline, target, now, age, share, isReached, guardrail } = standing;
  const { speech } = tools;
  const said = (value: number) => (metric === undefined ? speech.number(value) : valueInWords(metric, value, speech));
  return {
    text: tools.inline(keyResult.text, outcome),
    metric: metric && tools.linkTo(metric),
    baseline: said(baseline),
    now: now && { said: said(now.value), on: now.date, isStale: age?.isStale ?? false },
    target: said(target),
    share,
    isReached,
    guardrail: guardrail && guardrailView(guardrail, tools),
  };
}

function guardrailView({ metric, now, isBreached }: GuardrailStanding, { linkTo, speech }: PageTools) {
  return { ...linkTo(metric), said: now && valueInWords(metric, now.value, speech), isBreached };
}
