/** The week that the register looks back on, and how a risk stood before it. */
import { Temporal } from 'temporal-polyfill';
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';

/** From which day on something is new: the register is read once a week. */
export function weekBefore(today: string): string {
  return Temporal.PlainDate.from(today).subtract({ days: 7 }).toString();
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
