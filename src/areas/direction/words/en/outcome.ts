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
    ended: 'What came of it',
    keyResults: 'Key results',
    checkIn: 'Check in',
    milestones: 'Milestones',
    dependsOn: 'Depends on',
    risks: 'What could stop it',
    notDoing: 'What we leave undone for it',
    serves: 'What it serves',
    served: 'What serves it',
  },
  keyResult: { metric: 'Metric', baseline: 'Baseline', target: 'Target' },
};
