/**
 * Words for scripts in the browser: plain data with places for values. The English ones travel in the script;
 * those of another language in the page, as `data-words` on the script's element.
 */
import type { Speech } from '#model/speech.ts';

/** `{shown} of {total}`; with a form for each plural where a number decides. */
export type BrowserSentence = string | Plural;
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
export type BrowserWords = Readonly<Record<string, BrowserSentence>>;

/** For `data-words`: none in English, so that English pages carry nothing. */
export function browserWords({ language }: Pick<Speech, 'language'>, words: BrowserWords): string | undefined {
  return language === 'en' ? undefined : JSON.stringify(words);
}
