/** What about metrics needs attention: numbers that are broken, and numbers that are out of date. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { directionWords } from '../words/direction-words.ts';
import { conditionOf } from './condition.ts';

export function metricAttention(metrics: readonly Entry<'metric'>[], tools: PageTools): readonly Link[] {
  const words = directionWords(tools.speech).metric.attention;
  const told = (['broken', 'stale'] as const).map((is) => ({
    label: words[is],
    found: metrics.filter((metric) => conditionOf(metric, tools.today).is === is),
  }));
  return told.flatMap(({ label, found: [first, ...others] }) =>
    first === undefined
      ? []
      : { label: label(others.length + 1), href: others.length === 0 ? tools.address(first) : '/metrics/' },
  );
}
