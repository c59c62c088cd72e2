/** The day that a line of an export names: *Mar 02, 2024*, *2. März 2024*, *2024-03-02*. */
import { isDate } from '#model/fields.ts';

// cspell:ignore märz, juin, juil
/** English, German, French and Spanish by their first letters; longer ones stand before what they begin with. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|jän|ene)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^(?:mar|mär|mrz)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai)/, 5],
  [/^(?:juin|jun)/, 6],
  [/^(?:juil|jul)/, 7],
  [/^(?:aug|aoû|aou|ago)/, 8],
  [/^(?:sep)/, 9],
  [/^(?:oct|okt)/, 10],
  [/^(?:nov)/, 11],
  [/^(?:dec|dez|déc|dic)/, 12],
];

const FORMS: readonly RegExp[] = [
  /(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})/u,
  /(?<month>\p{L}{3,12})\.? +(?<day>\d{1,2})(?:st|nd|rd|th)?,? +(?<year>\d{4})/u,
  /(?<day>\d{1,2})\.?(?: de)? +(?<month>\p{L}{3,12})\.?,?(?: de)? +(?<year>\d{4})/u,
];

/** The last day that a text names; none where it names none that exists. */
export function dayIn(text: string): string | undefined {
  const days = FORMS.flatMap((form) =>
    [...text.matchAll(new RegExp(form, 'gu'))].flatMap(({ index, groups }) => {
      const day = groups && dayOf(groups);
      return day === undefined ? [] : [{ index, day }];
    }),
  );
  return days.toSorted((a, b) => a.index - b.index).at(-1)?.day;
}

function dayOf({ year = '', month = '', day = '' }: Readonly<Record<string, string>>): string | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.find(([name]) => name.test(month.toLowerCase()))?.[1];
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return number !== undefined && isDate(written) ? written : undefined;
}
