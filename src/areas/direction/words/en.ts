/** Direction: what its pages say, in English. */
import { experimentInEnglish } from './en/experiment.ts';
import { metricInEnglish } from './en/metric.ts';
import { outcomeInEnglish } from './en/outcome.ts';
import { periodInEnglish } from './en/period.ts';
import { principleInEnglish } from './en/principle.ts';
import { quarterInEnglish } from './en/quarter.ts';
import { roadmapInEnglish } from './en/roadmap.ts';
import { scorecardInEnglish } from './en/scorecard.ts';
import { strategyInEnglish } from './en/strategy.ts';
import { traceInEnglish } from './en/trace.ts';

export const en = {
  kinds: {
    strategy: {
      one: 'Strategy',
      many: 'Strategies',
      purpose: 'What is in our way, how we choose to deal with it, and what we will not do.',
    },
    principle: {
      one: 'Principle',
      many: 'Principles',
      purpose: 'Short rules that many designs follow, each with the outcome it serves.',
    },
    outcome: {
      one: 'Outcome',
      many: 'Outcomes',
      purpose: 'Whose situation gets better, how we can tell, and who answers for it.',
    },
    metric: {
      one: 'Metric',
      many: 'Metrics',
      purpose: 'What each number answers, what we decide by it, and how it can mislead.',
    },
    scorecard: {
      one: 'Scorecard',
      many: 'Scorecards',
      purpose: 'A few balanced numbers that one group looks at together.',
    },
    experiment: {
      one: 'Experiment',
      many: 'Experiments',
      purpose: 'What we tried, what we expected of it, and what we learned.',
    },
  },
  strategy: strategyInEnglish,
  principle: principleInEnglish,
  outcome: outcomeInEnglish,
  metric: metricInEnglish,
  scorecard: scorecardInEnglish,
  experiment: experimentInEnglish,
  roadmap: roadmapInEnglish,
  quarter: quarterInEnglish,
  period: periodInEnglish,
  trace: traceInEnglish,
};
