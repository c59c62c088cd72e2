/** One of several things by the name that was typed, or an error that says which there are. */
import { KnownError } from './known-error.ts';
import { quoted } from './quoted.ts';
import { didYouMean } from './suggest.ts';

/**
 * @param what what the name is one of, for the message: `format`; empty where the name says enough
 * @throws KnownError where none is called so
 */
export function chosen<Choice>(
  what: string,
  typed: string,
  choices: readonly Choice[],
  nameOf: (choice: Choice) => string,
): Choice {
  const found = choices.find((choice) => nameOf(choice) === typed);
  if (found !== undefined) return found;
  const names = choices.map(nameOf);
  const expected = names.length === 0 ? 'and there is none' : `expected one of ${quoted(names)}`;
  throw new KnownError(
    `Unexpected ${what === '' ? '' : `${what} `}\`${typed}\`, ${expected}`,
    didYouMean(typed, names),
  );
}
