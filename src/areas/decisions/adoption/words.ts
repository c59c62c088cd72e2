/** How far a system has come, in words and with a sign: colour is never alone. */
import type { KnownState } from './adoption.ts';

export const ADOPTION_WORDS: Readonly<
  Record<
    KnownState,
    { readonly label: string; readonly sign: string; readonly tone: 'good' | 'caution' | 'bad' | 'plain' }
  >
> = {
  met: { label: 'Met', sign: '●', tone: 'good' },
  partial: { label: 'Partly met', sign: '◐', tone: 'caution' },
  'not-met': { label: 'Not met', sign: '○', tone: 'bad' },
  'not-applicable': { label: 'Does not apply', sign: '–', tone: 'plain' },
  unknown: { label: 'Nobody has said', sign: '?', tone: 'caution' },
};
