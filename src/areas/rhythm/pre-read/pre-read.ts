/** What to read before the next meeting: under each agenda item the rows that the registers put there, and what happened since the last one. */
import { formerIds } from '#model/former-address.ts';
import type { Entry } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { ListName } from '#model/lists.ts';
import { listedRows, shownRow } from '#site/kit/listed-rows.ts';
import { dayAfter } from '#words/day-after.ts';
import { agendaView } from '../agenda/agenda-view.ts';
import { occurrencesBetween } from '../cadence/expand.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { cadenceView } from '../cadence/cadence-view.ts';
import { nextDates } from '../next-dates/next-dates.ts';
import type { Ritual } from '../ritual/schema.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

/** As many rows of a list, and of what happened, as fit on two sheets together with the rest. */
const MOST_ROWS = 6;
const MOST_MOVES = 10;

/** How far back a meeting looks that has not been held before, or that follows an event. */
const FIRST_LOOK_DAYS = 28;
/** The last one may have been half a year ago, and one that comes once a year still has one. */
const LAST_DAYS = 400;

export const PRE_READ_PATH = 'next/';

export function hasPreRead({ agenda, status }: Pick<Ritual, 'agenda' | 'status'>): boolean {
  return status !== 'archived' && agenda.some(({ shows }) => shows.length > 0);
}

export function preReadPage(ritual: Entry<'ritual'>, tools: PageTools): PageDraft {
  const { title } = ritual.data;
  const words = rhythmWords(tools.speech).preRead;
  return {
    template: 'pre-read',
    path: PRE_READ_PATH,
    title: words.title(title),
    description: words.description(title),
    body: preReadBody(ritual, tools),
    contents: [],
    nav: { label: words.name },
  };
}

export type PreReadBody = ReturnType<typeof preReadBody>;

function preReadBody(ritual: Entry<'ritual'>, tools: PageTools) {
  const { data } = ritual;
  const inline = (text: string) => tools.inline(text, ritual);
  const last = lastHeld(ritual, tools.today);
  const since = last ?? dayAfter(tools.today, -FIRST_LOOK_DAYS);
  const asked = [...new Set(data.agenda.flatMap(({ shows }) => shows))];
  const moves = tools.moves(since, ...tools.kindsOn(...asked));
  const agenda = agendaView(data, inline, tools.speech);
  return {
    id: ritual.id,
    former: formerIds(data),
    next: nextMeeting(ritual, tools),
    trigger: cadenceView(data, inline, tools).trigger,
    today: tools.today,
    since,
    isFirst: last === undefined,
    happened: moves.slice(0, MOST_MOVES).map((row) => shownRow(row, tools)),
    more: Math.max(0, moves.length - MOST_MOVES),
    items: (agenda?.items ?? []).map((item, index) => ({
      ...item,
      lists: (data.agenda[index]?.shows ?? []).map((name: ListName) => listedRows(name, since, MOST_ROWS, tools)),
    })),
  };
}

/** The one that this page is about. It is made anew each day, so it needs no later ones. */
function nextMeeting(ritual: Entry<'ritual'>, tools: PageTools) {
  const [first] = nextDates(ritual, tools)?.items ?? [];
  return first && { start: first.start, day: first.day, clock: first.clock };
}

/** The day on which it was held last before a day; none where it follows an event, or begins later. */
function lastHeld(ritual: Entry<'ritual'>, today: string): string | undefined {
  const [recurring] = recurringRituals([ritual]);
  if (recurring === undefined) return undefined;
  const zone = recurring.cadence.timezone;
  const days = { from: dayAfter(today, -LAST_DAYS), to: dayAfter(today, -1), zone };
  return occurrencesBetween([recurring], days)
    .findLast(({ isSkipped }) => !isSkipped)
    ?.start.toPlainDate()
    .toString();
}
