/** What about experiments needs attention: those that have ended, and nobody has read the result. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { directionWords } from '../words/direction-words.ts';
import { standingOn } from './standing.ts';

export function experimentAttention(experiments: readonly Entry<'experiment'>[], tools: PageTools): readonly Link[] {
  const { speech, today } = tools;
  const waiting = experiments.filter(({ data }) => standingOn(data, today).is === 'waiting');
  const [first] = waiting;
  if (first === undefined) return [];
  return [
    {
      label: directionWords(speech).experiment.attention(waiting.length, speech.names.experiment.inText),
      href: waiting.length === 1 ? tools.address(first) : '/experiments/?result=waiting',
    },
  ];
}
