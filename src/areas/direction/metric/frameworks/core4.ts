/** The four dimensions of DX Core 4, and the key metric of each. */
import type { FrameworkTerm } from './term.ts';

export const core4: readonly FrameworkTerm[] = [
  { id: 'speed', name: 'Speed' },
  { id: 'diffs-per-engineer', name: 'Diffs per engineer', formerly: ['PRs per engineer'] },
  { id: 'effectiveness', name: 'Effectiveness' },
  { id: 'developer-experience-index', name: 'Developer Experience Index', formerly: ['DXI'] },
  { id: 'quality', name: 'Quality' },
  {
    id: 'change-fail-percentage',
    name: 'Change fail percentage',

    formerly: ['Change failure rate', 'Change fail rate', 'Change failure percentage'],
  },
  { id: 'impact', name: 'Impact', formerly: ['Business impact'] },
  {
    id: 'time-spent-on-new-capabilities',
    name: 'Time spent on new capabilities',

    formerly: ['Percentage of time spent on new capabilities'],
  },
];
