/**
 * DORA's five, under the names and in the groups of https://dora.dev/guides/dora-metrics. Recovery from a failed deployment counts as
 * throughput there: it is a change that has to get through.
 */
import type { FrameworkTerm } from './term.ts';

export const dora: readonly FrameworkTerm[] = [
  {
    id: 'change-lead-time',
    name: 'Change lead time',
    group: 'throughput',
    formerly: ['Lead time for changes', 'Lead time for change', 'Lead time', 'Lead time to change', 'LT'],
  },
  {
    id: 'deployment-frequency',
    name: 'Deployment frequency',
    group: 'throughput',
    formerly: ['Deploy frequency', 'Release frequency', 'Deployment rate', 'DF'],
  },
  {
    id: 'failed-deployment-recovery-time',
    name: 'Failed deployment recovery time',
    group: 'throughput',
    formerly: [
      'MTTR',
      'Mean time to recovery',
      'Mean time to recover',
      'Mean time to restore',
      'Mean time to restore service',
      'Mean time to repair',
      'Time to restore service',
      'Time to restore',
      'Time to recover',
      'Recovery time',
    ],
  },
  {
    id: 'change-fail-rate',
    name: 'Change fail rate',
    group: 'instability',
    formerly: ['Change failure rate', 'Change fail percentage', 'Change failure percentage', 'CFR'],
  },
  {
    id: 'deployment-rework-rate',
    name: 'Deployment rework rate',
    group: 'instability',
    formerly: ['Rework rate', 'Deployment rework'],
  },
];
