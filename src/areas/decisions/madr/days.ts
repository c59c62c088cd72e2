/** Days as people write them in several languages, as ISO 8601. */
// cspell:disable
import { Temporal } from 'temporal-polyfill';
import { monthNamed } from '#load/hints/month-names.ts';

const NAME = String.raw`(\p{L}{3,10})\.?`;
const OF = String.raw`(?:\s*(?:de|del|do|of|d['’])\s+|[\s,-]+)`;

interface Form {
  readonly pattern: string;
  /** Which group is which. */
  readonly order: readonly ('year' | 'month' | 'day' | 'name')[];
}

const FORMS: readonly Form[] = [
  { pattern: String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, order: ['year', 'name', 'month', 'day'] },
  { pattern: String.raw`(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`, order: ['year', 'month', 'day'] },
  { pattern: String.raw`(\d{4})\s*년\s*(\d{1,2})\s*월\s*(\d{1,2})\s*일`, order: ['year', 'month', 'day'] },
  { pattern: String.raw`(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)`, order: ['day', 'month', 'year'] },
  {
    pattern: String.raw`(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?${OF}${NAME}${OF}(\d{4})(?!\d)`,
    order: ['day', 'name', 'year'],
  },
  { pattern: String.raw`${NAME}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)`, order: ['name', 'day', 'year'] },
  { pattern: String.raw`(\d{4})[\s-]+${NAME}[\s-]+(\d{1,2})(?!\d)`, order: ['year', 'name', 'day'] },
];

/** Of day and month, either may come first; only a number beyond twelve tells. */
const SLASHED = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/;

const WEEKDAY = /^\p{L}+\.?(?:,\s+|\s+(?=\d))|\s*[([]?\p{L}{1,3}曜日?[)\]]?$/u;

/** The day that a text is; one that has a time behind it, too. None where it is no real day, or could be two. */
export function readDay(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/^["'“<(]+|["'”>)]+$/g, '');
  for (const form of FORMS) {
    const anchored = new RegExp(`^${form.pattern}`, 'iu');
    const found = anchored.exec(text) ?? anchored.exec(text.replace(WEEKDAY, ''));
    const rest = found === null ? '' : found.input.slice(found[0].length);
    if (found !== null && isRestOfDay(rest)) return dayOf(found, form);
  }
  const [, first = '', , second = '', year = ''] = new RegExp(`^${SLASHED.source}`).exec(text) ?? [];
  return year === '' ? undefined : slashed(Number(first), Number(second), year);
}

/** `03/04/2024` is a day of March or of April. */
export function isAmbiguousDay(written: string): boolean {
  const [, first = '', , second = ''] = SLASHED.exec(written.trim()) ?? [];
  return first !== '' && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

export type Order = 'day' | 'month';

/** What stands first in `25/12/2024` and `12/25/2024`; nothing where either may. */
export function daysFirst(written: string): Order | undefined {
  const [, first = '', , second = ''] = SLASHED.exec(written.trim()) ?? [];
  if (first === '' || isAmbiguousDay(written) || first === second) return undefined;
  return Number(first) > 12 ? 'day' : 'month';
}

/** The day that is nothing but `03/04/2024`, in the order that its log has. */
export function readSlashed(written: string, order: Order): string | undefined {
  const [, first = '', , second = '', year = ''] = new RegExp(`^${SLASHED.source}$`).exec(written.trim()) ?? [];
  const [day, month] = order === 'day' ? [first, second] : [second, first];
  return year === '' ? undefined : isoOf(year, Number(month), Number(day));
}

/** Each day that a text names, in the order of the text. */
export function daysIn(text: string): readonly string[] {
  const found: { readonly at: number; readonly day: string }[] = [];
  let rest = text.normalize('NFKC');
  for (const form of FORMS)
    rest = rest.replace(new RegExp(String.raw`(?<![\d\p{L}])${form.pattern}`, 'giu'), (...match: unknown[]) => {
      const groups = match.slice(0, -2).map(String);
      const day = dayOf(groups, form);
      if (day !== undefined) found.push({ at: Number(match.at(-2)), day });
      return day === undefined ? String(match[0]) : ' '.repeat(String(match[0]).length);
    });
  rest.replace(
    new RegExp(SLASHED, 'g'),
    (whole: string, first: string, _: string, second: string, year: string, at: number) => {
      const day = slashed(Number(first), Number(second), year);
      if (day !== undefined) found.push({ at, day });
      return whole;
    },
  );
  return found.toSorted((a, b) => a.at - b.at).map(({ day }) => day);
}

function slashed(first: number, second: number, year: string): string | undefined {
  if (first > 12 || first === second) return isoOf(year, second, first);
  return second > 12 ? isoOf(year, first, second) : undefined;
}

/** What the template of MADR 2 says of the day, left there by many. */
const OF_TEMPLATE = /\s*[[({]?when the decision was last updated[\])}]?\s*$/i;

/** A time, a zone or nothing; words behind a day make it a sentence. */
function isRestOfDay(rest: string): boolean {
  return /^\s*(?:[T,]?\s*\d{1,2}:\d{2}[\d:.,]*\s*(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?|[([]?\p{L}曜?日?[)\]]?)?\s*[.;,]?$/iu.test(
    rest.replace(OF_TEMPLATE, ''),
  );
}

function dayOf(found: readonly string[], { order }: Form): string | undefined {
  const part = (name: Form['order'][number]) => found[order.indexOf(name) + 1] ?? '';
  const month = order.includes('month') ? Number(part('month')) : (monthNamed(part('name')) ?? 0);
  return isoOf(part('year'), month, Number(part('day')));
}

function isoOf(year: string, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year: Number(year), month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
