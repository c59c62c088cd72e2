/** The common part of a word's English forms, so that `deployments` finds *Deploying*. Rougher than Pagefind's, and enough for titles. */

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return withoutE(withoutSuffix(singular(word)));
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutSuffix(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  for (const suffix of ['ing', 'ed']) {
    const rest = word.slice(0, -suffix.length);
    if (word.endsWith(suffix) && rest.length >= 3 && VOWEL.test(rest)) return single(rest);
  }
  return word.endsWith('ment') && word.length >= 9 ? word.slice(0, -4) : word;
}

/** `name` and `naming` meet at `nam`. */
function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? single(word.slice(0, -1)) : word;
}

function single(word: string): string {
  return DOUBLED.test(word) ? word.slice(0, -1) : word;
}
