/** The key results of an outcome as its page shows them: from where to where, how far they are, and what guards them. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import type { GuardrailStanding } from './standing/guardrail.ts';
import type { KeyResultStanding } from './standing/key-result-standing.ts';
import { amountInWords, wayInWords } from './standing/standing-words.ts';
import type { OutcomeStanding } from './standing/outcome-standing.ts';

export function keyResultRows(outcome: Entry<'outcome'>, { keyResults, isOpen }: OutcomeStanding, tools: PageTools) {
  const { speech } = tools;
  const words = directionWords(speech).outcome;
  return keyResults.map((standing) => {
    const { keyResult, metric, baseline, target, now, age, share, isReached, guardrail, confidence } = standing;
    return {
      id: keyResult.id,
      text: tools.inline(keyResult.text, outcome),
      metric: metric && tools.linkTo(metric),
      addValue: isOpen && metric ? addingTo(metric, tools) : undefined,
      confidence: confidence && words.sure(words.confidences[confidence]),
      baseline: amountInWords(baseline, metric, speech),
      target: amountInWords(target, metric, speech),
      now: now && {
        value: amountInWords(now.value, metric, speech),
        source: (now.from === 'series' ? words.measured : words.noted)(speech.day(now.date)),
        note:
          now.note === undefined
            ? undefined
            : tools.inline(now.note, now.from === 'series' && metric ? metric : outcome),
        /** Only while someone could still look. */
        old: isOpen && age?.isStale === true ? words.old(age.days) : undefined,
      },
      way: wayInWords(standing, speech),
      tone: toneOf(standing),
      /** For pictures: plain numbers. */
      figures: { baseline, target, now: now?.value, share, unit: metric?.data.unit ?? '' },
      isReached,
      guardrail: guardrail && guardrailView(guardrail, tools),
    };
  });
}

/** Where the next value of its metric is written, below its last one: a check-in begins there. */
function addingTo(metric: Entry<'metric'>, tools: PageTools) {
  const { data, series } = metric;
  const inFile = (data.series ?? []).length;
  const address = series
    ? tools.editLink(series.file, series.points.at(-1)?.line)
    : inFile > 0
      ? tools.editLink(metric.file, metric.at(['series', inFile - 1]).end.line)
      : undefined;
  if (address === undefined) return undefined;
  return { label: `${directionWords(tools.speech).metric.edit.values}: ${data.title}`, href: address };
}

function toneOf({ share, isReached }: KeyResultStanding): 'good' | 'bad' | 'plain' {
  if (isReached) return 'good';
  return share !== undefined && share < 0 ? 'bad' : 'plain';
}

function guardrailView({ metric, now, isOnTarget, isBreached }: GuardrailStanding, tools: PageTools) {
  const words = directionWords(tools.speech).outcome.guardrail;
  return {
    link: tools.linkTo(metric),
    value: now && amountInWords(now.value, metric, tools.speech),
    ...stateOf(isOnTarget, isBreached, words),
  };
}

type GuardrailWords = ReturnType<typeof directionWords>['outcome']['guardrail'];

function stateOf(isOnTarget: boolean | undefined, isBreached: boolean | undefined, words: GuardrailWords) {
  if (isOnTarget === undefined) return { state: words.unknown, tone: 'plain' as const };
  if (isBreached === true) return { state: words.breached, tone: 'bad' as const };
  return isOnTarget ? { state: words.kept, tone: 'good' as const } : { state: words.noWorse, tone: 'caution' as const };
}
