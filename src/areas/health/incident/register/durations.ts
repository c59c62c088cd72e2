/** How long incidents took, in the middle: told only where there are enough of them, because one long night moves the figure of a few. */
import { median } from 'd3-array';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { spanInWords } from '../span-in-words.ts';
import { timesTo } from '../times.ts';

/** Fewer say nothing about the next one. */
export const FEWEST = 10;

export function durationsOf(incidents: readonly Entry<'incident'>[], { speech }: PageTools) {
  const times = incidents.map(({ data }) => timesTo(data));
  const middle = (name: 'detect' | 'mitigate' | 'resolve') => {
    const known = times.flatMap((each) => each[name] ?? []);
    const value = median(known);
    return value === undefined || known.length < FEWEST
      ? []
      : [
          {
            name,
            median: spanInWords(value, speech),
            count: known.length,
            least: spanInWords(Math.min(...known), speech),
            most: spanInWords(Math.max(...known), speech),
          },
        ];
  };
  return {
    count: incidents.length,
    fewest: FEWEST,
    medians: (['detect', 'mitigate', 'resolve'] as const).flatMap(middle),
  };
}
