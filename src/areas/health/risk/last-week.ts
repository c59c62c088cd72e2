/** The week that the register looks back on, and how a risk stood before it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { dayAfter } from '#words/day-after.ts';

/** From which day on something is new: the register is read once a week. */
export function weekBefore(today: string): string {
  return dayAfter(today, -7);
}

/** How they stood at the beginning of a day; none where they were not there, or where no history is kept. */
export function standingThen(
  since: string,
  { history }: PageTools,
): (risk: Entry<'risk'>) => Entry<'risk'> | undefined {
  const revision = history.asOf(since);
  const then = revision && history.at(revision, 'risk');
  return ({ id }) => then?.find('risk', id);
}
