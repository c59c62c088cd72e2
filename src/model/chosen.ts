/** One of several things by the name that was typed, or an error that says which there are. */
import { KnownError } from './known-error.ts';
import { nearest } from './suggest.ts';

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
  const guess = nearest(typed, names);
  const expected =
    names.length === 0 ? 'and there is none' : `expected one of ${names.map((name) => `\`${name}\``).join(', ')}`;
  throw new KnownError(
    `Unexpected ${what === '' ? '' : `${what} `}\`${typed}\`, ${expected}`,
    guess && `Did you mean \`${guess}\`?`,
  );
}
