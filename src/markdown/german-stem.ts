/** The common part of a German noun in its cases and its plural: the first step of the stemmer that search has for German, Snowball's. */
// cspell:ignore stemmer aeiouyäöü bdfghklmnrt

const VOWEL = /[aeiouyäöü]/;

export function germanStem(word: string): string {
  const lower = word.toLowerCase().replaceAll('ß', 'ss');
  const from = regionOf(lower);
  const [ending = ''] = /(?:ern|em|er|en|es|e)$/.exec(lower) ?? /(?<=[bdfghklmnrt])s$/.exec(lower) ?? [];
  const stem = ending !== '' && lower.length - ending.length >= from ? lower.slice(0, -ending.length) : lower;
  return stem.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}

/** Behind the first consonant after a vowel, and three letters at least: no ending begins before it. */
function regionOf(word: string): number {
  let hadVowel = false;
  for (let at = 0; at < word.length; at += 1) {
    const isVowel = VOWEL.test(word.charAt(at));
    if (hadVowel && !isVowel) return Math.max(3, at + 1);
    hadVowel ||= isVowel;
  }
  return word.length;
}
