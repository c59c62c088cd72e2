/** A time zone as a calendar file carries it: its offsets between two days, as yearly rules where the zone has them. */
import { Temporal } from 'temporal-polyfill';
import { contentLine } from './content-line.ts';

/** The clocks of a zone change. */
interface Change {
  /** On the clock as it was before. */
  readonly local: Temporal.PlainDateTime;
  /** `+0100` */
  readonly before: string;
  readonly after: string;
}

/** The same change in several years: by a rule from its first on, or by its days alone. */
interface Observance {
  readonly changes: readonly [Change, ...Change[]];
  readonly rule?: string | undefined;
}

/** A date falls on the same day of the week again within eleven years; what holds for fewer may be chance. */
const YEARS_OF_A_RULE = 11;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A site has a calendar for each team and role, and nearly all of them are in the same zone. */
const written = new Map<string, readonly string[]>();

/** @param from the first day that matters; @param until the last, where the zone has no rule that goes on */
export function timeZoneLines(zone: string, from: string, until: string): readonly string[] {
  const key = `${zone} ${from.slice(0, 4)} ${until}`;
  const lines = written.get(key) ?? linesOf(zone, from, until);
  written.set(key, lines);
  return lines;
}

function linesOf(zone: string, from: string, until: string): readonly string[] {
  const first = Temporal.PlainDate.from(from).with({ month: 1, day: 1 }).toZonedDateTime(zone);
  const last = Temporal.PlainDate.from(until).add({ days: 1 }).toZonedDateTime(zone);
  const offset = offsetAt(first);
  const beginning = { local: first.toPlainDateTime(), before: offset, after: offset };
  const observances = [{ changes: [beginning] as const }, ...observancesOf(changesBetween(first, last), last.year - 1)];
  return ['BEGIN:VTIMEZONE', contentLine('TZID', zone), ...observances.flatMap(observanceLines), 'END:VTIMEZONE'];
}

function changesBetween(first: Temporal.ZonedDateTime, last: Temporal.ZonedDateTime): readonly Change[] {
  const changes: Change[] = [];
  let at = first.getTimeZoneTransition('next');
  while (at !== null && Temporal.ZonedDateTime.compare(at, last) < 0) {
    const before = at.subtract({ nanoseconds: 1 });
    if (before.offsetNanoseconds !== at.offsetNanoseconds)
      changes.push({
        local: before.toPlainDateTime().round('second'),
        before: offsetAt(before),
        after: offsetAt(at),
      });
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}

/** @param lastYear the last whole year that was looked at: a rule has to hold until then */
function observancesOf(changes: readonly Change[], lastYear: number): readonly Observance[] {
  const alike = Map.groupBy(changes, ({ local, before, after }) =>
    [before, after, local.month, local.dayOfWeek, local.toPlainTime().toString()].join(' '),
  );
  return [...alike.values()].flatMap((group) => {
    const ruled = ruledTail(group, lastYear);
    const single = group.slice(0, group.length - ruled.length).map((change): Observance => ({ changes: [change] }));
    const [first, ...others] = ruled;
    return first === undefined
      ? single
      : [...single, { changes: [first, ...others] as const, rule: ruleOf([first, ...others]) }];
  });
}

/** The longest run of years up to the last one in which the change falls on the same day of the week of its month. */
function ruledTail(group: readonly Change[], lastYear: number): readonly Change[] {
  const runs = group.map((_, index) => group.slice(index));
  const found = runs.find(
    (run) =>
      run.length >= YEARS_OF_A_RULE &&
      (run.at(-1)?.local.year ?? 0) >= lastYear &&
      run.every(({ local }, index) => local.year === (run[0]?.local.year ?? 0) + index) &&
      ruleOf(run) !== undefined,
  );
  return found ?? [];
}

function ruleOf(changes: readonly Change[]): string | undefined {
  const days = changes.map(({ local }) => local);
  const [first] = days;
  if (first === undefined) return undefined;
  const weeks = new Set(days.map(({ day }) => Math.ceil(day / 7)));
  const isLast = days.every(({ day, daysInMonth }) => day > daysInMonth - 7);
  const nth = isLast ? -1 : weeks.size === 1 ? [...weeks][0] : undefined;
  return nth === undefined
    ? undefined
    : `FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${nth}${WEEKDAYS[first.dayOfWeek - 1]}`;
}

/** Which of the two is summer time the zone does not say; where clocks go forward is what readers of the file go by. */
function observanceLines({ changes: [first], rule }: Observance): readonly string[] {
  const name = Number(first.after) > Number(first.before) ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    contentLine('DTSTART', localTime(first.local)),
    contentLine('TZOFFSETFROM', first.before),
    contentLine('TZOFFSETTO', first.after),
    ...(rule === undefined ? [] : [contentLine('RRULE', rule)]),
    `END:${name}`,
  ];
}

/** `20260105T100000` */
export function localTime(moment: Temporal.PlainDateTime): string {
  return moment.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

/** `+0100`, or `+005328` where a zone once kept its own sun. */
function offsetAt(moment: Temporal.ZonedDateTime): string {
  return moment.offset.replaceAll(':', '');
}
