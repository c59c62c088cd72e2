/** Who has not run a check in the current quarter: those who did before with the day, and those who never did. */
import { periodInWords } from '#areas/direction/period/period-words.ts';
import { daysOf, periodOf } from '#areas/direction/period/period.ts';
import { entryKey, isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { healthWords } from '../words/health-words.ts';
import { unitFrom, UNIT_KINDS, type Check, type Series } from './snapshots.ts';

/** *Q4 2026*. */
export function quarterInWords({ today, speech }: Pick<PageTools, 'today' | 'speech'>): string {
  return periodInWords(periodOf(today), speech);
}

export function isThisQuarter(day: string, today: string): boolean {
  return day >= daysOf(periodOf(today)).from;
}

/** By name. */
export function neverRun(check: Check, all: readonly Series[], tools: PageTools) {
  const ran = new Set(all.map(({ unit }) => unit.key));
  return unitsAsked(check, ran, tools).flatMap(({ key, link }) => (ran.has(key) ? [] : [link]));
}

interface Asked {
  readonly key: string;
  readonly link: { readonly label: string; readonly href?: Link['href'] | undefined };
}

/** All that a check asks about: every team that is asked, every system that is there, or the organisation. */
function unitsAsked({ data }: Check, ran: ReadonlySet<string>, tools: PageTools): readonly Asked[] {
  const { unit } = data;
  if (unit === 'organisation')
    return [{ key: 'organisation', link: { label: healthWords(tools.speech).unit.organisation } }];
  const units = unit === 'team' ? teamsAsked(tools, ran) : activeUnits(tools).filter(({ kind }) => kind === unit);
  return units.map((entry) => ({ key: entryKey(entry), link: tools.linkTo(entry) }));
}

/**
 * The teams that build or run something, and those that have run a check before. A board, or a group that helps
 * others and owns no system, is asked once it has begun.
 */
export function teamsAsked(tools: PageTools, ran: ReadonlySet<string>): readonly Entry<'team'>[] {
  const { view } = tools;
  const owners = new Set(view.entriesOf('system').map(({ data }) => view.resolve(data.owner, ['team'])));
  return activeUnits(tools)
    .filter((unit) => isKind(unit, 'team'))
    .filter((team) => team.data.type !== 'enabling' || owners.has(team) || ran.has(entryKey(team)));
}

function activeUnits({ view, speech }: Pick<PageTools, 'view' | 'speech'>): readonly Entry[] {
  return UNIT_KINDS.flatMap((kind) => view.entriesOf(kind))
    .filter(({ life }) => life === 'active')
    .toSorted((a, b) => unitFrom(a).label.localeCompare(unitFrom(b).label, speech.locale));
}
