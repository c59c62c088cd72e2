/** What the pages of an outcome say, in English. */
import type { Confidence, Discipline, Horizon } from '../../outcome/schema.ts';

export const outcomeInEnglish = {
  horizons: {
    now: 'Now',
    next: 'Next',
    later: 'Later',
    done: 'Done',
    dropped: 'Dropped',
  } satisfies Record<Horizon, string>,
  disciplines: {
    product: 'Product',
    design: 'Design',
    engineering: 'Engineering',
  } satisfies Record<Discipline, string>,
  confidences: { low: 'low', medium: 'medium', high: 'high' } satisfies Record<Confidence, string>,
  facts: { period: 'Period', horizon: 'Horizon', team: 'Works on it', supports: 'Supports' },
  sections: {
    keyResults: 'Key results',
    milestones: 'Milestones',
    dependsOn: 'Depends on',
    risks: 'Risks',
    notDoing: 'What we leave undone for it',
    ended: 'What came of it',
  },
  keyResult: { metric: 'Metric', baseline: 'Baseline', target: 'Target' },
};
