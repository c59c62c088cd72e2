/** What the week, the month and the quarter have in common: their rituals, their clock, and what one may filter by. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { cadenceInWords } from '../cadence/cadence.ts';
import { belonging, categoriesOf, groupsOf } from './groups.ts';
import { spanAt, stepsFrom, type ShownSpan } from './spans.ts';
import { recurringRituals } from '../cadence/recurring-rituals.ts';
import { rhythmWords } from '../words/rhythm-words.ts';

export type RhythmFrame = ReturnType<typeof rhythmFrame>;

export function rhythmFrame(rituals: readonly Entry<'ritual'>[], tools: PageTools, span: ShownSpan, to: string) {
  const words = rhythmWords(tools.speech).calendar;
  return {
    view: spanAt(span.view, 0, tools.today).path,
    steps: stepsFrom(span, tools.today, words.steps),
    filter: choices(rituals, tools),
    /** The clock that the page goes by, such as *Europe/Berlin*. */
    zone: commonZone(rituals),
    span: words.span(span.from, to),
    /** What follows an event and so has no place in a calendar. */
    onEvent: rituals.flatMap((ritual) => onEvent(ritual, tools)),
  };
}

function onEvent(ritual: Entry<'ritual'>, tools: PageTools) {
  const { cadence } = ritual.data;
  if ('rrule' in cadence) return [];
  const rhythm = rhythmWords(tools.speech).cadence.withinOfTheEvent(cadence.within);
  return [{ ...ritualLabel(ritual, tools), rhythm }];
}

/** A ritual as lists show it. */
export type RitualLabel = ReturnType<typeof makeLabel>;

type LabelTools = Pick<PageTools, 'view' | 'address' | 'speech'>;

/** One ritual is held on many days, on many pages. */
const labels = new WeakMap<LabelTools, Map<Entry<'ritual'>, RitualLabel>>();

export function ritualLabel(ritual: Entry<'ritual'>, tools: LabelTools): RitualLabel {
  const known = labels.get(tools) ?? new Map<Entry<'ritual'>, RitualLabel>();
  labels.set(tools, known);
  const label = known.get(ritual) ?? makeLabel(ritual, tools);
  known.set(ritual, label);
  // Astro adds the class of a template to the attributes that it spreads: each row has its own.
  return { ...label, filtered: { ...label.filtered } };
}

function makeLabel(ritual: Entry<'ritual'>, tools: LabelTools) {
  const { title, category, cadence } = ritual.data;
  const { teams, roles } = belonging(ritual, tools.view);
  const href = tools.address(ritual);
  const { rhythm } = cadenceInWords(cadence, tools.speech);
  const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join(' ');
  return {
    label: title,
    href,
    category: rhythmWords(tools.speech).categories[category],
    rhythm: rhythm ?? ('rrule' in cadence ? cadence.rrule : ''),
    /** Attributes that the filter of the page reads. */
    filtered: { 'data-counted': href, 'data-team': ids(teams), 'data-role': ids(roles), 'data-category': category },
  };
}

/** The zone of most rituals: a page is arranged by it, and names it once. */
export function commonZone(rituals: readonly Entry<'ritual'>[]): string {
  const zones = Map.groupBy(recurringRituals(rituals), ({ cadence }) => cadence.timezone);
  return [...zones].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'UTC';
}

function choices(rituals: readonly Entry<'ritual'>[], { view, speech }: PageTools) {
  const { categories, calendar } = rhythmWords(speech);
  const { team, role } = speech.names;
  const entries = (kind: 'teams' | 'roles') =>
    groupsOf(kind, rituals, view).map(({ entry }) => ({ id: entry.id, label: entry.data.title }));
  const filters = [
    { name: 'team', label: team.one, all: calendar.filter.all(team), options: entries('teams') },
    { name: 'role', label: role.one, all: calendar.filter.all(role), options: entries('roles') },
    {
      name: 'category',
      label: calendar.filter.category,
      all: calendar.filter.allCategories,
      options: categoriesOf(rituals).map((id) => ({ id, label: categories[id] })),
    },
  ];
  return filters.filter(({ options }) => options.length > 1);
}
