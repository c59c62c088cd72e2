/** The three sorts of domains, in words. */
import type { Domain } from './schema.ts';

export const DOMAIN_KINDS: Readonly<Record<Domain['kind'], { readonly label: string; readonly sentence: string }>> = {
  core: { label: 'Core', sentence: 'Where we are better than others, and mean to stay so.' },
  supporting: { label: 'Supporting', sentence: 'Needed for the core, in a form that nobody sells.' },
  generic: { label: 'Generic', sentence: 'The same everywhere: bought or borrowed where that is possible.' },
};
