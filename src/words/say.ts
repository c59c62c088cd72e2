/** Speaks in the browser: the words of a script's element, with values in their places. */
import type { BrowserSentence, BrowserWords } from './browser-words.ts';

/** @param english the words that the script brings along */
export function wordsFrom<Words extends BrowserWords>(element: HTMLElement, english: Words): Words {
  // The page was made with words of the same names.
  return { ...english, ...(JSON.parse(element.dataset.words ?? '{}') as Partial<Words>) };
}

/** @param parts by the names of their places; `count` decides between plurals */
export function say(sentence: BrowserSentence, parts: Readonly<Record<string, string | number>> = {}): string {
  const form =
    typeof sentence === 'string'
      ? sentence
      : (sentence[new Intl.PluralRules(spokenLanguage()).select(Number(parts.count))] ?? sentence.other);
  return form.replace(/\{(\w+)\}/g, (place, name: string) => String(parts[name] ?? place));
}

/** A page that carries no words speaks English, whatever the language of its content: a page in Japanese too. */
function spokenLanguage(): string {
  return document.querySelector('[data-words]') === null ? 'en' : document.documentElement.lang;
}
