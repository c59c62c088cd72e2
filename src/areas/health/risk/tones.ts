/** How states are coloured, beside their words. */
import type { RiskState } from './schema.ts';

export const STATE_TONES = {
  open: 'accent',
  mitigated: 'good',
  accepted: 'plain',
  happened: 'bad',
  closed: 'plain',
} as const satisfies Readonly<Record<RiskState, string>>;
