/** The speech of a site: the words of its language, and the names that its organisation gives to kinds. */
import type { Label, Name, Names, Phrasing, Speech } from '#model/speech.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { directionOf } from './direction.ts';
import { EDGED, edged } from './edged.ts';
import { MARKED, marked } from './marked.ts';

const PHRASINGS = { en: english, de: german } as const satisfies Record<string, Phrasing>;
export type Language = keyof typeof PHRASINGS;
export const LANGUAGES = Object.keys(PHRASINGS) as readonly Language[];

/** The language that speaks for a locale: `de` for `de-CH`, and English where there are no words of its own. */
export function languageOf(locale: string): Language | typeof MARKED | typeof EDGED {
  const [base] = locale.toLowerCase().split('-');
  if (base === MARKED) return MARKED;
  return LANGUAGES.find((language) => language === base) ?? (directionOf(locale) === 'rtl' ? EDGED : 'en');
}

/** @param names what each kind is called, in the language of the locale or by the organisation's own word */
export function speechOf({ language: locale, names }: SpokenSite): Speech {
  const language = languageOf(locale);
  const phrasing = phrasingOf(language);
  const named = Object.entries(names).map(([kind, label]) => [kind, nameOf(label, phrasing)] as const);
  // All kinds of a site have names; which those are is known where the site is assembled.
  return { ...phrasing, language, locale, names: Object.fromEntries(named) as Names };
}

function phrasingOf(language: ReturnType<typeof languageOf>): Phrasing {
  if (language === MARKED) return marked(english);
  return language === EDGED ? edged(english) : PHRASINGS[language];
}

/** What a page carries of it: plain data. */
export interface SpokenSite {
  readonly language: string;
  readonly names: Readonly<Record<string, Label>>;
}

function nameOf({ one, many }: Label, { inText }: Phrasing): Name {
  return { one, many, inText: { one: inText(one), many: inText(many) } };
}
