/** What readers of a metric's page have to know before they read the number. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { conditionOf } from './condition.ts';

export function noticeOf(metric: Entry<'metric'>, tools: PageTools) {
  const words = directionWords(tools.speech).metric;
  const { speech } = tools;
  const condition = conditionOf(metric, tools.today);
  const { lifecycleReason, updateFrequency } = metric.data;
  const reason = lifecycleReason && tools.inline(lifecycleReason, metric);
  const say = (text: string) => ({ text, reason: undefined });
  switch (condition.is) {
    case 'fresh':
      return undefined;
    case 'gap':
      return say(words.notices.gap(speech.day(condition.last.date), condition.missing));
    case 'stale':
      return say(
        words.notices.stale(speech.day(condition.last.date), condition.age, words.frequenciesInText[updateFrequency]),
      );
    case 'empty':
      return say(words.notices.empty);
    default:
      return { text: words.notices[condition.is], reason };
  }
}
