/** What the Google SRE books measure: the four golden signals, and what objectives are made of. Teams have further ones. */
import type { FrameworkTerm } from './term.ts';

export const sre: readonly FrameworkTerm[] = [
  { id: 'latency', name: 'Latency' },
  { id: 'traffic', name: 'Traffic' },
  { id: 'errors', name: 'Errors', formerly: ['Error rate'] },
  { id: 'saturation', name: 'Saturation' },
  { id: 'availability', name: 'Availability', formerly: ['Uptime'] },
  { id: 'error-budget', name: 'Error budget' },
  { id: 'burn-rate', name: 'Burn rate' },
  { id: 'toil', name: 'Toil' },
];
