/** The window of an SLO: one that rolls, or one of the calendar. */
import type { z } from 'zod';
import { timeZone as timeZoneField } from '#model/fields.ts';
import type { Fault } from '#model/importer.ts';
import type { Path } from '#model/location.ts';
import type { sloSchema } from '../schema.ts';
import type { OpenSloDocument } from './document.ts';
import { isoOf, shorthandIn, type Shorthand } from './shorthand.ts';

type WrittenWindow = z.input<typeof sloSchema>['window'];
type Calendar = Exclude<WrittenWindow, string>;

interface ReadWindow {
  readonly window?: WrittenWindow;
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

const zone = timeZoneField();

const UNITS = { d: 'day', w: 'week', M: 'month', m: 'month', Q: 'quarter', Y: 'year' } as const;

export function readWindow(slo: OpenSloDocument): ReadWindow {
  const at: Path = ['spec', 'timeWindow', 0];
  const written = slo.text([...at, 'duration']);
  const duration = written === undefined ? undefined : shorthandIn(written);
  const failed = (path: Path, message: string, hint: string): ReadWindow => ({
    notes: [],
    faults: [slo.fault(path, message, hint)],
  });
  if (written === undefined)
    return failed(
      ['spec', 'timeWindow'],
      'Missing `timeWindow`, expected one with a `duration`',
      'Add `timeWindow: [{ duration: 28d, isRolling: true }]`.',
    );
  if (duration === undefined)
    return failed(
      [...at, 'duration'],
      `Unexpected \`${written}\`, expected a number and a letter, such as \`28d\` or \`1M\``,
      'The letters are m, h, d, w, M, Q and Y.',
    );
  const rolls = slo.take([...at, 'isRolling']);
  const hasCalendar = slo.peek([...at, 'calendar']) !== undefined;
  if (rolls === false && !hasCalendar)
    return failed(
      [...at, 'isRolling'],
      'Unexpected `isRolling: false` without a `calendar`, expected the day on which windows begin',
      'Add `calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin }`, or write `isRolling: true`.',
    );
  const isRolling = rolls === true || !hasCalendar;
  return isRolling ? { window: isoOf(duration), notes: [], faults: [] } : calendarWindow(slo, at, duration);
}

function calendarWindow(slo: OpenSloDocument, at: Path, duration: Shorthand): ReadWindow {
  const { count, letter } = duration;
  const { start } = slo.at([...at, 'duration']);
  const start_ = slo.text([...at, 'calendar', 'startTime']);
  const timeZone = slo.text([...at, 'calendar', 'timeZone']);
  const read = start_ === undefined ? undefined : startIn(start_);
  const faults: Fault[] = [];
  if (letter === 'h')
    faults.push(
      slo.fault(
        [...at, 'duration'],
        `Unexpected \`${count}h\`, expected days, weeks, months, quarters or years`,
        'A window of the calendar is made of whole days: `1d`.',
      ),
    );
  if (read === undefined)
    faults.push(
      slo.fault(
        [...at, 'calendar'],
        `Unexpected start ${start_ === undefined ? 'that is missing' : `\`${start_}\``}, expected a day and a time, such as \`2026-01-01 00:00:00\``,
        'Say when the first window began.',
      ),
    );
  if (timeZone === undefined)
    faults.push(
      slo.fault(
        [...at, 'calendar'],
        'Missing `timeZone`, expected a name such as `Europe/Berlin`',
        'Add the zone in which days begin.',
      ),
    );
  else if (!zone.safeParse(timeZone).success)
    faults.push(
      slo.fault(
        [...at, 'calendar', 'timeZone'],
        `Unexpected \`${timeZone}\`, expected a name such as \`Europe/Berlin\``,
        'Write the city whose clocks the days follow.',
      ),
    );
  if (faults.length > 0 || read === undefined || timeZone === undefined || letter === 'h') return { notes: [], faults };
  const unit: Calendar['calendar'] = UNITS[letter];
  const isMinute = letter === 'm';
  return {
    window: { calendar: unit, ...(count === 1 ? {} : { every: count }), timeZone, start: read },
    notes: isMinute
      ? [
          `${slo.file}:${start.line}:${start.column} \`${count}m\` is a time in minutes, and no calendar has such windows: it is read as \`${count}M\`, in months`,
        ]
      : [],
    faults: [],
  };
}

/** `2022-01-01 12:00:00` is `2022-01-01T12:00`; at midnight, the day alone. */
function startIn(text: string): string | undefined {
  const [, day, time = '00:00'] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(text) ?? [];
  return day === undefined ? undefined : time === '00:00' ? day : `${day}T${time}`;
}
