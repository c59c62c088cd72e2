/** The days on which experiments with a metric began and ended, for its line. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { pointsOf } from './series.ts';

interface Mark {
  readonly at: string;
  readonly label: string;
}

/** The earliest first; days on which there is no line yet have none. */
export function marksOf(metric: Entry<'metric'>, { view, speech, today }: PageTools): readonly Mark[] {
  const first = pointsOf(metric)[0]?.date;
  if (first === undefined) return [];
  const words = directionWords(speech).metric.experiment;
  return view
    .entriesOf('experiment')
    .filter(({ data }) => view.resolve(data.metric, ['metric']) === metric)
    .flatMap(({ data: { title, started, ends } }) => [
      { at: started, label: words.began(title) },
      { at: ends, label: words.ended(title) },
    ])
    .filter(({ at }) => at >= first && at <= today)
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
