/** The experiments that belong in front of a meeting: those that have ended since the last one, and those whose result nobody has read. */
import type { List } from '#model/kind.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { directionWords } from '../words/direction-words.ts';
import { standingOn } from './standing.ts';

export const experimentLists: readonly List<'experiment'>[] = [
  {
    name: 'experiments-ended',
    at: '/experiments/',
    rows: (experiments, tools, since) =>
      experiments.flatMap((experiment) => {
        const { ends } = experiment.data;
        const { is } = standingOn(experiment.data, tools.today);
        const isRecent = ends >= since && ends <= tools.today;
        if (is !== 'waiting' && !isRecent) return [];
        const says = tools.speech.inText(directionWords(tools.speech).experiment.standings[is]);
        return [rowAbout(experiment, tools, is === 'waiting' ? { says, due: ends } : { says })];
      }),
  },
];
