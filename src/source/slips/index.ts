/** What a line may have been meant to be: the more certain a guess, the earlier it is tried. */
import { invisible, smartQuotes, tabs, wideColon } from './characters.ts';
import * as colons from './colons.ts';
import { listBesideName, mark, missingDash } from './dashes.ts';
import { continuation, firstIndented, foreignComment, misplaced } from './indentation.ts';
import * as quotes from './quotes.ts';
import type { Guess } from './slip.ts';

/** Those that change how a value is written and leave no doubt about what it is. */
export const certainGuesses: ReadonlySet<Guess> = new Set([
  invisible,
  smartQuotes,
  wideColon,
  colons.touching,
  colons.inside,
]);

export const guesses: readonly Guess[] = [
  ...tabs,
  invisible,
  smartQuotes,
  wideColon,
  mark,
  foreignComment,
  colons.touching,
  quotes.unclosedBracket,
  quotes.backslash,
  quotes.unclosedQuote,
  quotes.afterQuote,
  quotes.unopenedQuote,
  listBesideName,
  quotes.besideBlock,
  quotes.closingTooMuch,
  quotes.specialStart,
  quotes.specialName,
  colons.inside,
  missingDash,
  colons.missing,
  quotes.unclosedBelow,
  firstIndented,
  ...misplaced,
  colons.insideBelow,
  continuation,
];
