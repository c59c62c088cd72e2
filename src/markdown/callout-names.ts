/** The callouts that there are, and which of them a name of another tool stands for. */
import { nearest } from '#model/suggest.ts';

export const CALLOUTS = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type CalloutType = (typeof CALLOUTS)[number];

/** Another word for the same: nothing is lost where it is replaced. */
const SAME: Readonly<Record<string, CalloutType>> = {
  info: 'note',
  aside: 'note',
  hint: 'tip',
  attention: 'warning',
  warn: 'warning',
  danger: 'caution',
  error: 'caution',
};

// cspell:ignore seealso tldr
/** Names that say something of their own, which a title can keep. */
const NEAR: Readonly<Record<string, CalloutType>> = {
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
  example: 'note',
  quote: 'note',
  cite: 'note',
  question: 'note',
  help: 'note',
  faq: 'note',
  seealso: 'note',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  failure: 'caution',
  fail: 'caution',
  missing: 'caution',
  bug: 'caution',
};

export function isCallout(name: string): name is CalloutType {
  return (CALLOUTS as readonly string[]).includes(name);
}

export function sameCallout(name: string): CalloutType | undefined {
  const known = name.toLowerCase();
  if (isCallout(known)) return known;
  return Object.hasOwn(SAME, known) ? SAME[known] : undefined;
}

export function knownCallout(name: string): CalloutType | undefined {
  const known = name.toLowerCase();
  return sameCallout(known) ?? (Object.hasOwn(NEAR, known) ? NEAR[known] : undefined);
}

/** The callout that was probably meant. */
export function guessedCallout(name: string): CalloutType | undefined {
  const guess = knownCallout(name) ?? nearest(name.toLowerCase(), CALLOUTS);
  return guess !== undefined && isCallout(guess) ? guess : undefined;
}
