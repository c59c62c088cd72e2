/** Direction: what its pages say, in German. Not reviewed by a native speaker yet. */
import type { Translation } from '#words/define-words.ts';
import { experimentInGerman } from './de/experiment.ts';
import { metricInGerman } from './de/metric.ts';
import { outcomeInGerman } from './de/outcome.ts';
import { periodInGerman } from './de/period.ts';
import { principleInGerman } from './de/principle.ts';
import { quarterInGerman } from './de/quarter.ts';
import { roadmapInGerman } from './de/roadmap.ts';
import { scorecardInGerman } from './de/scorecard.ts';
import { strategyInGerman } from './de/strategy.ts';
import { traceInGerman } from './de/trace.ts';
import type { en } from './en.ts';

export const de: Translation<typeof en> = {
  kinds: {
    strategy: {
      one: 'Strategie',
      many: 'Strategien',
      purpose: 'Was uns im Weg steht, wie wir damit umgehen und was wir nicht tun.',
    },
    principle: {
      one: 'Prinzip',
      many: 'Prinzipien',
      purpose: 'Kurze Regeln, denen viele Entwürfe folgen, jede mit dem Ziel, dem sie dient.',
    },
    outcome: {
      one: 'Wirkungsziel',
      many: 'Wirkungsziele',
      purpose: 'Wessen Lage besser wird, woran wir es merken und wer dafür verantwortlich ist.',
    },
    metric: {
      one: 'Kennzahl',
      many: 'Kennzahlen',
      purpose: 'Was jede Zahl beantwortet, was wir danach entscheiden und wie sie in die Irre führt.',
    },
    scorecard: {
      one: 'Scorecard',
      many: 'Scorecards',
      purpose: 'Wenige, ausgewogene Zahlen, die eine Gruppe gemeinsam ansieht.',
    },
    experiment: {
      one: 'Experiment',
      many: 'Experimente',
      purpose: 'Was wir versucht haben, was wir davon erwartet haben und was wir gelernt haben.',
    },
  },
  strategy: strategyInGerman,
  principle: principleInGerman,
  outcome: outcomeInGerman,
  metric: metricInGerman,
  scorecard: scorecardInGerman,
  experiment: experimentInGerman,
  roadmap: roadmapInGerman,
  quarter: quarterInGerman,
  period: periodInGerman,
  trace: traceInGerman,
};
