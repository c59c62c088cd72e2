/** Whether what was read can be a ladder at all, whatever its form: a price list or a plan of the week has columns too. */
// cspell:ignore preis preise precio
import type { NewEntry } from './shape.ts';

export interface Doubt {
  readonly message: string;
  readonly hint: string;
  /** Whether it is written nevertheless: surely a ladder, of which something seems missing. */
  readonly isWritten: boolean;
}

type LadderEntry = Extract<NewEntry, { readonly kind: 'ladder' }>['data'];

/** More steps than these nobody climbs. */
const MOST_LEVELS = 40;
/** Of all that is asked, more than this on one level is a list that was taken for it. */
const MOST_ON_ONE = 0.9;
/** Of fewer expectations, what is missing is seen at a glance. */
const ENOUGH_ASKED = 10;

/** What speaks against a ladder; those that cannot be one come first. */
export function doubtsOf({
  title,
  levels,
  groups = [],
  expectations = [],
  extends: shared,
}: LadderEntry): readonly Doubt[] {
  const labels = levels.map(({ label }) => label);
  const texts = expectations.map(({ text }) => text);
  const refuse = (what: string, hint: string): Doubt => ({
    message: `Unexpected ${what} in “${title}”, expected a career ladder`,
    hint: `${hint} Nothing of it was written.`,
    isWritten: false,
  });
  const places = labels.filter(isPlaceOrTime);
  const sentences = labels.filter(isSentence);
  const prices = groups.filter(({ label }) => PRICE.test(label.trim()));
  const refusals = [
    ...(levels.length > MOST_LEVELS
      ? [
          refuse(
            `${levels.length} levels`,
            'Import the part that is the ladder, or say its levels with `--level-names`.',
          ),
        ]
      : []),
    ...(places.length * 2 > labels.length
      ? [
          refuse(
            `days, months or countries where levels would stand (${quotes(places)})`,
            'Import the file that holds the levels.',
          ),
        ]
      : []),
    ...(sentences.length * 2 > labels.length
      ? [
          refuse(
            `sentences where levels would stand (${quotes(sentences)})`,
            'Say which are the levels with `--level-names`.',
          ),
        ]
      : []),
    ...(prices.length > 0 && texts.some((text) => MONEY.test(text))
      ? [refuse(`prices (${quotes(prices.map(({ label }) => label))})`, 'Leave the prices out where it is one.')]
      : []),
    ...(isOfPeople(texts)
      ? [refuse('names of people where it would say what is asked', 'Import the file that says what is asked.')]
      : []),
    ...(isOfLetters(texts)
      ? [
          refuse(
            'single letters where it would say what is asked',
            'Import the file that says what is asked, or write what the letters mean.',
          ),
        ]
      : []),
  ];
  if (refusals.length > 0) return refusals.slice(0, 1);
  const asked = levels.map(({ id }) => expectations.filter((each) => each.levels.includes(id)).length);
  const most = Math.max(0, ...asked);
  if (expectations.length < ENOUGH_ASKED) return [];
  const silent = levels.filter((level, at) => asked[at] === 0 && !says(level));
  const doubt = (what: string, hint: string): Doubt => ({
    message: `Unexpected ${what} in “${title}”, expected text of each level`,
    hint: `${hint} It was written as it was read.`,
    isWritten: true,
  });
  if (levels.length === 1)
    return [
      doubt(
        `single level “${labels[0] ?? ''}”`,
        'Import all files of the ladder together: `waymark import ladder <folder>`.',
      ),
    ];
  return [
    ...(silent.length > 0 && (shared ?? []).length === 0
      ? [
          doubt(
            `${silent.length === 1 ? 'level' : 'levels'} without any text (${quotes(silent.map(({ label }) => label))})`,
            'Look where the source says what they ask, or take them out of it.',
          ),
        ]
      : []),
    ...(most >= expectations.length * MOST_ON_ONE && expectations.length >= ENOUGH_ASKED && most < expectations.length
      ? [
          doubt(
            `share of text on one level (${most} of ${expectations.length})`,
            'See whether all of it is of that level.',
          ),
        ]
      : []),
  ];
}

const NAMES = ['id', 'label', 'rank', 'track'];

/** Whether a level says anything but what it is called. */
function says(level: LadderEntry['levels'][number]): boolean {
  return Object.entries(level).some(
    ([key, value]) => !NAMES.includes(key) && !/^(\{\}|\[\]|""|undefined)$/.test(JSON.stringify(value)),
  );
}

function quotes(texts: readonly string[]): string {
  const shown = texts
    .slice(0, 3)
    .map((text) => `“${text}”`)
    .join(', ');
  return texts.length > 3 ? `${shown} and ${texts.length - 3} more` : shown;
}

function isSentence(label: string): boolean {
  const words = label.trim().split(/\s+/).length;
  return words > 9 || (words > 4 && /[.!?]$/.test(label.trim()));
}

const PRICE =
  /^(prices?|pricing|price per .*|cost|costs|preis|preise|prix|precio|per (month|year|seat)|billing|plan)$/i;
const MONEY = /[$€£¥]\s*\d|\d\s*[$€£¥]/;

/** A name and a surname, mostly, and each once. */
function isOfPeople(texts: readonly string[]): boolean {
  const names = texts.filter((text) => /^\p{Lu}[\p{L}.'’-]*( \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(text));
  return texts.length >= 4 && names.length * 10 >= texts.length * 8;
}

function isOfLetters(texts: readonly string[]): boolean {
  const letters = texts.filter((text) => /^\p{Lu}([/, ]+\p{Lu}){0,3}$/u.test(text.trim()));
  return texts.length >= 4 && letters.length * 2 > texts.length;
}

let known: ReadonlySet<string> | undefined;

function isPlaceOrTime(label: string): boolean {
  known ??= placesAndTimes();
  return known.has(label.trim().toLowerCase());
}

const FIRST_OF_2024 = 1_704_067_200_000;
const DAY = 86_400_000;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'];

/** As the language data of the runtime has them. */
function placesAndTimes(): ReadonlySet<string> {
  const found = new Set<string>();
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
  const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
  for (const language of LANGUAGES) {
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = regions.of(code);
      if (name !== undefined) found.add(name.toLowerCase());
    }
    for (const width of ['long', 'short'] as const) {
      const day = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
      const month = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        found.add(day.format(FIRST_OF_2024 + at * DAY).toLowerCase());
        found.add(month.format(FIRST_OF_2024 + (14 + at * 30.4) * DAY).toLowerCase());
      }
    }
  }
  return found;
}
