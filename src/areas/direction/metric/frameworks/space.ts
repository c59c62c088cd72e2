/** The five dimensions of SPACE (Forsgren et al., The SPACE of Developer Productivity, 2021). */
import type { FrameworkTerm } from './term.ts';

export const space: readonly FrameworkTerm[] = [
  { id: 'satisfaction-and-well-being', name: 'Satisfaction and well-being', formerly: ['Satisfaction', 'Well-being'] },
  { id: 'performance', name: 'Performance' },
  { id: 'activity', name: 'Activity' },
  {
    id: 'communication-and-collaboration',
    name: 'Communication and collaboration',
    formerly: ['Communication', 'Collaboration'],
  },
  { id: 'efficiency-and-flow', name: 'Efficiency and flow', formerly: ['Efficiency', 'Flow'] },
];
