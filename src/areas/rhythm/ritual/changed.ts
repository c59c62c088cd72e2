/** What a change of a ritual means: when people meet, who has to be there, and how many hours a week that takes. */
import type { ChangeTools, Statement, ToldChange } from '#model/change.ts';
import { entryKey, type Entry } from '#model/entry.ts';
import type { View } from '#model/playbook.ts';
import { itemised, rewording, spoken, statement } from '#changes/statement.ts';
import { cadenceInWords } from '../cadence/cadence.ts';
import { readRecurrence } from '../cadence/read-recurrence.ts';
import { rhythmOf } from '../cadence/rhythm.ts';
import { meetingLoad, tenths, type RoleLoad } from '../load/meeting-load.ts';
import { attending, isMeeting } from '../load/meetings.ts';
import type { Cadence } from './schema.ts';

type RitualEntry = Entry<'ritual'>;

export function ritualChanged(
  before: RitualEntry | undefined,
  after: RitualEntry | undefined,
  tools: ChangeTools,
): ToldChange {
  const load = loadInWords(before, after, tools);
  const people = peopleInWords(after ?? before, tools);
  const [was, is] = [before?.data.cadence, after?.data.cadence];
  if (is === undefined || was === undefined) {
    const cadence = is ?? was;
    const says = cadence && [`${is === undefined ? 'was' : 'is'} ${whenInWords(cadence, tools)}`, people, load];
    return { statements: says ? [statement('time', joined(says), 'cadence', 'roles')] : [] };
  }
  const moves = movesInWords(was, is, tools);
  const roles = roleStatements(before, after, tools);
  const said = moves.length > 0 || roles.length > 0 ? load : undefined;
  const time = moves.length === 0 ? undefined : statement('time', joined([...moves, people, said]), 'cadence');
  return {
    statements: [
      ...spoken([time, ...roles]),
      ...(time === undefined && said !== undefined ? [statement('time', `takes ${said}`, 'roles')] : []),
      ...pastLimits(before, after, tools),
      ...quietChanges(was, is, tools),
    ],
    told: ['cadence', 'roles'],
  };
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}

/** What people notice: the day, the hour, how long. */
function movesInWords(was: Cadence, is: Cadence, tools: ChangeTools): readonly string[] {
  const { speech } = tools;
  const [from, to] = [whenInWords(was, tools), whenInWords(is, tools)];
  if ('trigger' in was || 'trigger' in is) {
    const isOther = from !== to;
    return isOther ? [`now happens ${to}, before ${from}`] : [];
  }
  const isOtherZone = was.timezone !== is.timezone;
  const zone = (cadence: typeof was) => (isOtherZone ? ` (${cadence.timezone})` : '');
  const [start, end] = [from + zone(was), to + zone(is)];
  return [
    ...(start === end ? [] : [`moves from ${start} to ${end}`]),
    ...(was.duration === is.duration
      ? []
      : [`takes ${speech.duration(is.duration)} instead of ${speech.duration(was.duration)}`]),
  ];
}

/** *Monday 10:00*, *every second Tuesday 10:00*, *within two days of an event*. */
function whenInWords(cadence: Cadence, { speech }: ChangeTools): string {
  if ('trigger' in cadence) return `within ${speech.duration(cadence.within)} of an event`;
  const { rhythm, end } = cadenceInWords(cadence, speech);
  const clock = cadence.start.slice(11, 16);
  const until = end === undefined ? '' : `, ${speech.inText(end)}`;
  const reading = readRecurrence(cadence.rrule, cadence);
  const plain = 'recurrence' in reading ? rhythmOf(reading.recurrence, cadence.start) : undefined;
  const isWeekly = plain?.by === 'week' && plain.every === 1 && plain.months.length === 0;
  const said = rhythm === undefined ? cadence.rrule : speech.inText(rhythm);
  return `${isWeekly ? said.replace(/^every /, '') : said} ${clock}${until}`;
}

/** Days that are left out, and the first day, where that says nothing else. */
function quietChanges(was: Cadence, is: Cadence, { speech }: ChangeTools): readonly Statement[] {
  if ('trigger' in was || 'trigger' in is) {
    if (!('trigger' in is)) return [];
    if (!('trigger' in was)) return [statement('time', `is called for by this: “${is.trigger}”`, 'cadence')];
    return spoken([
      was.trigger !== is.trigger && rewording('rewords what calls for it', [was.trigger, is.trigger], 'cadence'),
      was.duration !== is.duration &&
        statement(
          'time',
          `takes ${is.duration === undefined ? 'as long as it takes' : speech.duration(is.duration)}`,
          'cadence',
        ),
    ]);
  }
  const days = itemised(was.exdates, is.exdates, (day) => day);
  const moved = itemised(was.moved, is.moved, ({ day, to }) => `${day} ${to}`);
  const isOtherStart = was.start.slice(0, 10) !== is.start.slice(0, 10) && was.rrule === is.rrule;
  return spoken([
    days.added.length > 0 && statement('time', `is left out on ${speech.list(days.added.map(speech.day))}`, 'cadence'),
    days.removed.length > 0 &&
      statement('time', `takes place on ${speech.list(days.removed.map(speech.day))} after all`, 'cadence'),
    moved.added.length > 0 &&
      statement(
        'time',
        `moves ${speech.list(moved.added.map(({ day, to }) => `from ${speech.day(day)} to ${speech.day(to.slice(0, 10))}, ${to.slice(11, 16)}`))}`,
        'cadence',
      ),
    moved.removed.length > 0 &&
      statement(
        'time',
        `no longer moves from ${speech.list(moved.removed.map(({ day }) => speech.day(day)))}`,
        'cadence',
      ),
    isOtherStart &&
      statement(
        'time',
        `begins on ${speech.day(is.start.slice(0, 10))} instead of ${speech.day(was.start.slice(0, 10))}`,
        'cadence',
      ),
  ]);
}

/** *six people*, where all who have to be there are counted; otherwise whom it takes. */
function peopleInWords(ritual: RitualEntry | undefined, { nameOf, speech }: ChangeTools): string | undefined {
  if (ritual === undefined || !isMeeting(ritual.data)) return undefined;
  const there = attending(ritual.data);
  if (there.length === 0) return undefined;
  const counts = there.flatMap(({ count }) => count ?? []);
  if (counts.length < there.length) return `for ${speech.list(there.map(({ role }) => nameOf(role, 'role', 'team')))}`;
  const people = counts.reduce((sum, count) => sum + count, 0);
  return people === 1 ? 'one person' : `${speech.numeral(people)} people`;
}

/** *0.5 h more a week for Engineering manager and Tech lead*. */
function loadInWords(
  before: RitualEntry | undefined,
  after: RitualEntry | undefined,
  { before: old, after: present, today, speech }: ChangeTools,
): string | undefined {
  const hours = (entry: RitualEntry | undefined, view: View) =>
    new Map(meetingLoad(entry === undefined ? [] : [entry], view, today).map((each) => [entryKey(each.role), each]));
  const [was, is] = [hours(before, old), hours(after, present)];
  const turns = [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const by = tenths((is.get(key)?.hours ?? 0) - (was.get(key)?.hours ?? 0));
    const role = (is.get(key) ?? was.get(key))?.role;
    return by === 0 || role === undefined ? [] : [{ by, title: role.data.title }];
  });
  const byAmount = [...Map.groupBy(turns, ({ by }) => by)].toSorted(([a], [b]) => b - a);
  const said = byAmount.map(([by, roles]) => {
    const names = speech.list(roles.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'en')));
    return `${speech.number(Math.abs(by))} h ${by > 0 ? 'more' : 'less'} a week for ${names}`;
  });
  return said.length === 0 ? undefined : said.join(', ');
}

/** Whose hours were within what was agreed, and are no longer. */
function pastLimits(
  before: RitualEntry | undefined,
  after: RitualEntry | undefined,
  { before: old, after: present, today, speech }: ChangeTools,
): readonly Statement[] {
  const own = new Set(
    [...attending(before?.data ?? { roles: [] }), ...attending(after?.data ?? { roles: [] })].map(({ role }) => role),
  );
  const all = (view: View) =>
    new Map(meetingLoad(view.entriesOf('ritual'), view, today).map((each) => [entryKey(each.role), each]));
  const was = all(old);
  const isOver = (each: RoleLoad) =>
    each.isOver &&
    was.get(entryKey(each.role))?.isOver !== true &&
    [...own].some((ref) => present.resolve(ref, ['role', 'team']) === each.role);
  return [...all(present).values()]
    .filter(isOver)
    .map(({ role, hours, limit = 0 }) =>
      statement(
        'time',
        `takes ${role.data.title} to ${speech.number(tenths(hours))} h of rituals a week, more than the ${speech.number(limit)} h that were agreed`,
        'cadence',
      ),
    );
}

function roleStatements(
  before: RitualEntry | undefined,
  after: RitualEntry | undefined,
  { nameOf, speech }: ChangeTools,
) {
  const { added, removed, kept } = itemised(before?.data.roles ?? [], after?.data.roles ?? [], ({ role }) =>
    role.replace(/^role\//, ''),
  );
  const name = (role: string) => nameOf(role, 'role', 'team');
  return spoken([
    ...added.map(({ role, part, count }) =>
      statement(
        'time',
        `now asks for ${name(role)} (${count === undefined ? '' : `${speech.numeral(count)}, `}${part})`,
        'roles',
      ),
    ),
    ...removed.map(({ role, part }) => statement('time', `does without ${name(role)} (${part} before)`, 'roles')),
    ...kept.map(
      ([was, is]) =>
        was.part !== is.part && statement('time', `has ${name(is.role)} as ${is.part}, before ${was.part}`, 'roles'),
    ),
    ...kept.map(
      ([was, is]) =>
        was.count !== is.count &&
        statement(
          'time',
          `asks for ${is.count === undefined ? 'every' : speech.numeral(is.count)} ${name(is.role)}, before ${was.count === undefined ? 'every one' : speech.numeral(was.count)}`,
          'roles',
        ),
    ),
  ]);
}
