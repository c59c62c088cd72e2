/** Where an experiment stands, in words. */
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import type { Experiment } from './schema.ts';
import { standingOn } from './standing.ts';

/** All results have one tone: a refuted hypothesis is worth as much as a confirmed one. */
export function standingView(
  data: Pick<Experiment, 'started' | 'ends' | 'result'>,
  { speech, today }: Pick<PageTools, 'speech' | 'today'>,
) {
  const words = directionWords(speech).experiment;
  const { is, days } = standingOn(data, today);
  const isOpen = is === 'waiting' || is === 'running' || is === 'planned';
  const tone = is === 'waiting' ? ('caution' as const) : isOpen ? ('plain' as const) : ('accent' as const);
  return { is, label: words.standings[is], tone, time: isOpen ? words.time[is](days) : words.time.ran(days) };
}
