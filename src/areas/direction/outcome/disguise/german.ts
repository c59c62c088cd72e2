/** Recognises outputs in German: the verb stands at the end, at the beginning or in a noun, and the thing that is made near it. */
// cspell:disable
import { german } from '#words/german.ts';
import { plainWords } from './clause.ts';
import { GERMAN_DEEDS } from './german-deeds.ts';
import { GERMAN_COUNTS, GERMAN_PROJECT, GERMAN_VERBS, GERMAN_WORK, type GermanVerb } from './german-words.ts';
import { FAMILIES, type Family, type Recogniser, type Sign } from './sign.ts';

export const germanRecogniser: Recogniser = {
  form: {
    unsaid: 'Wer was besser kann',
    measuredBy: 'gemessen an',
    unknownMetric: 'einer Kennzahl',
    change: (metric, from, to, by) => `${metric}: von ${from} auf ${to} bis ${by}`,
    phrasing: german,
  },
  signIn: (text) => signOf(plainWords(text)),
  purposeIn(text) {
    const found = /\b(?:damit|sodass|so dass) (?<what>[^.;]{8,140})$/i.exec(plainWords(text))?.groups?.what;
    return found === undefined || signOf(found) !== undefined ? undefined : found;
  },
};

/** What says that something gets better: what follows the words is no output, whatever is done for it. */
const BETTER =
  /(?<!\p{L})(?:statt|weniger|ohne|niemand\w*|kein\w*|sink\w+|steig\w+|fall(?:en|t)|fällt|halbier\w+|innerhalb|binnen|am selben tag|in unter|unter einer|pünktlich|selbst|schneller|früher|seltener|mehr als|nicht mehr)(?!\p{L})/u;
/** Who is served, as the one who acts. */
const SERVED =
  /^(?:(?:die|der|das|alle|neue|unsere|ein|eine|wer|mehr|zwei|\d+(?: %)?)(?: der)? )*(?:kund(?:en|innen|in|e)|händler\w*|nutzer\w*|patient\w*|ärzt\w*|bewerber\w*|lieferanten|angehörige|bürger\w*|analyst\w*|fahrer\w*|mitarbeitende\w*|entwickler|wer)\b/;

function signOf(plain: string): Sign | undefined {
  const clause = (plain.toLowerCase().split(/\b(?:damit|sodass|so dass|um)\b/)[0] ?? '').trim();
  const count = GERMAN_COUNTS.exec(clause)?.[0];
  if (count !== undefined) return { family: 'counting', words: asWritten(count, plain) };
  if (clause === '' || !clause.includes(' ') || BETTER.test(clause) || SERVED.test(clause)) return undefined;
  const family = familyOf(clause);
  return family && { family, words: firstWords(plain) };
}

function familyOf(clause: string): Family | undefined {
  const project = GERMAN_PROJECT.exec(clause)?.groups;
  if (project !== undefined) return project.moving === undefined ? 'making' : 'moving';
  if (/\b(?:ist|sind|geht|gehen) .*\b(?:live|in produktion|verfügbar)$|\b(?:live|in produktion)$/.test(clause))
    return 'making';
  return (
    GERMAN_VERBS.find((verb) => isSaid(verb, clause))?.family ??
    (IS_MEASURED.test(clause) ? undefined : DEEDS.find(({ pattern }) => pattern.test(clause))?.family)
  );
}

/** Measures, what changes from one number to another, and what is done each time: *Anträge werden online eingereicht*. */
const IS_MEASURED =
  /^(?:der |die |das )?(?:anteil|quote|zahl|dauer|zeit)(?!\p{L})|\d+(?: \p{L}+)? auf \d|%|, (?:die|der|das|wann|wenn|wer|was|wie|dass|ob|weil|bevor|sobald) |(?<!\p{L})(?:(?:wird|werden|fühl\p{L}+ sich) .)/u;

const DEEDS = FAMILIES.flatMap((family) => {
  const forms = GERMAN_DEEDS[family]?.split(/,?\s+/).join('|');
  return forms === undefined
    ? []
    : [{ family, pattern: new RegExp(`(?<!\\p{L})(?:${forms})(?: lassen| haben| sein| werden)?$`, 'u') }];
});

/** *Funktionen ausliefern*, *Funktionen ausgeliefert*, *wir liefern Funktionen aus*. */
function isSaid({ infinitive, participle, finite, needs }: GermanVerb, clause: string): boolean {
  if (needs === 'work' && !GERMAN_WORK.test(clause)) return false;
  if (new RegExp(`(?<!\\p{L})(?:${infinitive}|${participle})(?: lassen| haben| sein| werden)?$`, 'u').test(clause))
    return true;
  const separate = finite.split('…');
  const [verb = '', prefix] = separate;
  return new RegExp(
    `^(?:wir|das team|unser team|team \\S+) ${verb}(?!\\p{L}).*${prefix === undefined ? '' : `(?<!\\p{L})${prefix}$`}`,
    'u',
  ).test(clause);
}

function asWritten(words: string, plain: string): string {
  const start = plain.toLowerCase().indexOf(words);
  return start === -1 ? words : plain.slice(start, start + words.length);
}

function firstWords(plain: string): string {
  return (plain.split(/[;,(]/)[0] ?? plain).split(' ').slice(0, 8).join(' ').trim();
}
