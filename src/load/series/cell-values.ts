/** What the cells of a series say: days, hours and numbers in one form, and a hint for each other form they are met in. */
import { isDate } from '#model/fields.ts';

export interface Misread {
  readonly expected: string;
  readonly hint: string;
}

const HOUR = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):00(:00(\.0+)?)?Z?$/;

/** @returns the day, or the hour as `2026-04-01T13:00` */
export function dateIn(text: string, hourly: boolean): string | Misread {
  if (isDate(text)) return text;
  const [, day = '', hour] = HOUR.exec(text) ?? [];
  if (hourly && isDate(day)) return `${day}T${hour}:00`;
  const expected = hourly
    ? 'a day or an hour, such as `2026-04-01` or `2026-04-01T13:00`'
    : 'a day, such as `2026-04-01`';
  const dayAlone = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(text)?.[1] ?? '';
  if (!hourly && isDate(dayAlone)) return { expected, hint: `Write the day alone: \`${dayAlone}\`.` };
  if (text === '') return { expected, hint: 'Add the day, or delete the row.' };
  return {
    expected,
    hint: 'Write year, month and day. `waymark import series FILE` reads dates in other forms.',
  };
}

/** A number as programs write it: `-1.5`, `2e3`. */
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** Beyond this, neighbouring whole numbers can no longer be told apart. */
const MOST = 1e15;

export function numberIn(text: string): number | Misread {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (Math.abs(number) <= MOST) return number;
  const expected = 'a number, such as `4.5`';
  if (!Number.isNaN(number))
    return { expected, hint: 'Numbers beyond a thousand million millions are not read: count in a larger unit.' };
  if (/^[-+]?\d+,\d+$/.test(text)) {
    const hint = `Write a decimal point: \`${text.replace(',', '.')}\`. In thousands, leave the comma out.`;
    return { expected, hint };
  }
  const bare = /^([-+]?\d+(?:\.\d+)?)\s*[^\d.,\s][^\d]*$/.exec(text)?.[1];
  if (bare !== undefined)
    return { expected, hint: `Write the number alone: \`${bare}\`. Its unit stands in the entry.` };
  if (/^(-|–|n\/?a|null|none|nan|\?|#n\/a)$/i.test(text))
    return { expected, hint: 'Leave the cell empty where nothing is known: the chart then shows a gap.' };
  return { expected, hint: 'Write digits with a decimal point, or leave the cell empty where nothing is known.' };
}
