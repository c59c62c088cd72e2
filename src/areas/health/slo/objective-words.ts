/** What an objective asks for, in words: its target, its window, and what counts as good. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml, markup, type Html } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Speech } from '#model/speech.ts';
import { daysIn } from '#words/duration.ts';
import { healthWords } from '../words/health-words.ts';
import type { Slo } from './schema.ts';
import type { Measure, Sli } from './sli.ts';

/** *At least 99.9 % has to be good over the last 28 days.* */
export function objectiveInWords({ target, window }: Pick<Slo, 'target' | 'window'>, speech: Speech): string {
  const words = healthWords(speech).slo;
  const share = words.percent(target);
  const time = windowInWords(window, speech);
  return typeof window === 'string' ? words.objective.rolling(share, time) : words.objective.calendar(share, time);
}

export function windowInWords(window: Slo['window'], speech: Speech): string {
  const words = healthWords(speech).slo.window;
  if (typeof window !== 'string') return words.calendar(window.calendar, window.every);
  const days = daysIn(window);
  return days === undefined ? speech.duration(window) : words.days(days);
}

interface IndicatorFact {
  readonly label: string;
  readonly html: Html;
}

/** What is good and what it is part of, each under its name. */
export function indicatorFacts(sli: Sli, slo: Entry<'slo'>, tools: PageTools): readonly IndicatorFact[] {
  const { facts, limit } = healthWords(tools.speech).slo;
  const inWords = (measure: Measure) => measureInWords(measure, slo, tools);
  if ('threshold' in sli) {
    const { metric, op, value, unit } = sli.threshold;
    const amount = [tools.speech.number(value), ...(unit === undefined ? [] : [unit])].join(' ');
    return [{ label: facts.threshold, html: markup`${inWords(metric)}: ${escapeHtml(limit[op](amount))}` }];
  }
  if ('raw' in sli) return [{ label: facts[sli.rawType], html: inWords(sli.raw) }];
  return [
    'good' in sli ? { label: facts.good, html: inWords(sli.good) } : { label: facts.bad, html: inWords(sli.bad) },
    { label: facts.total, html: inWords(sli.total) },
  ];
}

function measureInWords(measure: Measure, slo: Entry<'slo'>, tools: PageTools): Html {
  if (typeof measure === 'string') return tools.inline(measure, slo);
  return measure.means === undefined
    ? markup`<code>${escapeHtml(measure.query)}</code>`
    : tools.inline(measure.means, slo);
}
