/** The words of a part of the interface in each language: English is complete, the others are laid over it. */
import type { Speech } from '#model/speech.ts';
import { EDGED, edged } from './edged.ts';
import { MARKED, marked } from './marked.ts';
import type { Language } from './speech.ts';

/** A sentence, or a function that puts its parts together. */
type Sentence = string | ((...parts: never[]) => unknown);

/** A translation may lack sentences; those are said in English, and `npm run verify` lists them. */
export type Translation<Words> = Words extends Sentence
  ? Words extends string
    ? string
    : Words
  : Words extends readonly unknown[]
    ? Words
    : { readonly [Name in keyof Words]?: Translation<Words[Name]> };

type OtherLanguage = Exclude<Language, 'en'>;

export interface WordsOf<Words> {
  (speech: Pick<Speech, 'language'>): Words;
  /** What each language says, for those who count what is missing. */
  readonly english: Words;
  readonly translations: Readonly<Record<OtherLanguage, Translation<Words>>>;
}

export function defineWords<Words extends object>(
  english: Words,
  translations: Readonly<Record<OtherLanguage, NoInfer<Translation<Words>>>>,
): WordsOf<Words> {
  const made = new Map<string, Words>([['en', english]]);
  const make = (language: string): Words => {
    if (language === MARKED) return marked(english);
    if (language === EDGED) return edged(english);
    return isTranslated(language, translations) ? over(english, translations[language]) : english;
  };
  // A command that says nothing of a language makes nothing of it.
  const wordsIn = ({ language }: Pick<Speech, 'language'>): Words => {
    const words = made.get(language) ?? make(language);
    made.set(language, words);
    return words;
  };
  return Object.assign(wordsIn, { english, translations });
}

function isTranslated<Translations extends object>(
  language: string,
  of: Translations,
): language is string & keyof Translations {
  return Object.hasOwn(of, language);
}

/** Sentence by sentence; what a translation lacks stays English. */
function over<Words extends object>(english: Words, translation: object): Words {
  const told: Readonly<Record<string, unknown>> = { ...translation };
  const entries = Object.entries(english).map(([name, own]: [string, unknown]) => {
    const other = told[name];
    return [name, isGroup(own) && isGroup(other) ? over(own, other) : (other ?? own)] as const;
  });
  // The names are those of the English words, and so are the types.
  return Object.fromEntries(entries) as Words;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sentences that a translation lacks: `level.title`. */
export function missingSentences(english: object, translation: object): readonly string[] {
  const told: Readonly<Record<string, unknown>> = { ...translation };
  return Object.entries(english).flatMap(([name, own]: [string, unknown]) => {
    const other = told[name];
    if (own === undefined) return [];
    if (other === undefined && !isGroup(own)) return [name];
    return isGroup(own) ? missingSentences(own, isGroup(other) ? other : {}).map((rest) => `${name}.${rest}`) : [];
  });
}

/** The names of all sentences: `level.title`. */
export function sentences(words: object): readonly string[] {
  return missingSentences(words, {});
}
