/** The times that people write into reviews, in many forms; none is made up: without a day or a zone there is no moment. */
import { isDate, isZonedDateTime } from '#model/fields.ts';
import { daysMeant } from '#load/hints/dates.ts';

/** Abbreviations that mean one clock only. `CST`, `IST` and `BST` mean several. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  PST: '-08:00',
  PDT: '-07:00',
  EST: '-05:00',
  EDT: '-04:00',
  CET: '+01:00',
  CEST: '+02:00',
};
const ZONE = String.raw`(?:UTC|GMT)?[+-]\d{1,2}:?\d{2}|UTC[+-]\d{1,2}|UTC|GMT|Z|PST|PDT|EST|EDT|CET|CEST`;

export function zoneIn(text: string): string | undefined {
  const [, found] = new RegExp(String.raw`(?:^|[\s(\[,\d])(${ZONE})(?=$|[\s)\],.;:|*_-])`).exec(text) ?? [];
  return found === undefined ? undefined : offsetMeant(found);
}

export function offsetMeant(zone: string): string | undefined {
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named;
  const [, sign, hours, minutes = '00'] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  return sign === undefined || hours === undefined ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

const DAY =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{L}{3,9}\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?\d{4}/u;

/** A day that can be only one. */
export function dayIn(text: string): string | undefined {
  const [found] = DAY.exec(text) ?? [];
  const days = found === undefined ? [] : daysMeant(found.replace(/(\d)(?:st|nd|rd|th)/, '$1'));
  return days.length === 1 ? days[0] : undefined;
}

export interface Clock {
  /** `14:05` or `14:05:30` */
  readonly time: string;
  readonly day: string | undefined;
  readonly zone: string | undefined;
  /** What follows it. */
  readonly rest: string;
}

const BEGINNING = new RegExp(
  String.raw`^[\s*_~\[(\`]*(?:(\d{4}-\d{2}-\d{2})[T\s,]+(?:at\s+)?)?(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*\(?(${ZONE})?\)?(?![\w:])`,
  'i',
);

/** The time that a line begins with. */
export function clockAtStart(line: string): Clock | undefined {
  const found = BEGINNING.exec(line);
  if (found === null) return undefined;
  const [whole, day, hours = '', minutes = '', seconds, half, zone] = found;
  const hour = hourOf(Number(hours), half);
  if (hour === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  return {
    time,
    day: day !== undefined && isDate(day) ? day : undefined,
    zone: zone === undefined ? undefined : offsetMeant(zone),
    // Marks of bold text are the time's only where they open before it: `14:54 **Outage begins**` keeps its own.
    rest: line.slice(whole.length).replace(/^\s*[*_`]/.test(line) ? /^[\s*_~\])`:|–—-]+/ : /^[\s~\]):|–—-]+/, ''),
  };
}

function hourOf(hours: number, half: string | undefined): number | undefined {
  if (half === undefined) return hours < 24 ? hours : undefined;
  if (hours < 1 || hours > 12) return undefined;
  return (hours % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
}

/** A whole moment, wherever in a text it stands alone: `2021-08-26 09:26 UTC`. */
export function momentIn(text: string, zone: string | undefined): string | undefined {
  const [, day, time, own] =
    new RegExp(
      String.raw`(\d{4}-\d{2}-\d{2})[T\s,]+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*\(?(${ZONE})?`,
      'i',
    ).exec(text) ?? [];
  if (day === undefined || time === undefined) return undefined;
  return momentFrom(
    day,
    time.padStart(time.length === 4 ? 5 : time.length, '0'),
    own === undefined ? zone : offsetMeant(own),
  );
}

export function momentFrom(day: string, time: string, zone: string | undefined): string | undefined {
  const moment = `${day}T${time}${zone ?? ''}`;
  return isZonedDateTime(moment) ? moment : undefined;
}
