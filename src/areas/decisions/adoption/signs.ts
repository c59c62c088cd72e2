/** How far a system has come, with a sign and a tone; its words stand beside them. */
import type { KnownState } from './adoption.ts';

/** In the order in which they are explained. */
export const KNOWN_STATES: readonly KnownState[] = ['met', 'partial', 'not-met', 'not-applicable', 'unknown'];

interface Sign {
  readonly sign: string;
  readonly tone: 'good' | 'caution' | 'bad' | 'plain';
}

export const ADOPTION_SIGNS: Readonly<Record<KnownState, Sign>> = {
  met: { sign: '●', tone: 'good' },
  partial: { sign: '◐', tone: 'caution' },
  'not-met': { sign: '○', tone: 'bad' },
  'not-applicable': { sign: '–', tone: 'plain' },
  unknown: { sign: '?', tone: 'caution' },
};
