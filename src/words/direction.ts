/** Which way a language is written. */

/** ISO 15924 codes of the scripts that run from right to left: those in use, and Avestan, whose language has a tag of two letters. */
// cspell:ignore Adlm Avst Mand Nkoo Rohg Samr Thaa Yezi
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Avst',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * The script decides, and a tag without one stands for the likeliest: `ku` is written in Latin, `ku-Arab` and `ku-IQ` in Arabic.
 * `Intl.Locale` knows the direction itself, but not under the same name in all versions of Node that we run on.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
