/** The experiments around one: the focus of its team and quarter, and what else was tried on its number. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { periodInWords } from '../period/period-words.ts';
import { quarterAddress } from '../quarter/address.ts';
import { standingView } from './standing-view.ts';

type Experiment = Entry<'experiment'>;

/** None where its team has no focus in that quarter. */
export function focusOf(experiment: Experiment, tools: PageTools) {
  const { view } = tools;
  const { quarter, team: ref, focus: isFocus } = experiment.data;
  const team = view.resolve(ref, ['team']);
  if (team === undefined) return undefined;
  const around = { team: tools.linkTo(team), quarter: quarterLink(quarter, tools) };
  if (isFocus) return { ...around, other: undefined };
  const other = view
    .entriesOf('experiment')
    .find(({ data }) => data.focus && data.quarter === quarter && view.resolve(data.team, ['team']) === team);
  return other && { ...around, other: tools.linkTo(other) };
}

/** Quarters have pages where there are outcomes to plan. */
function quarterLink(quarter: string, { view, speech }: PageTools) {
  const hasPage = view.entriesOf('outcome').length > 0;
  return { label: periodInWords(quarter, speech), href: hasPage ? quarterAddress(quarter) : undefined };
}

/** The newest first. */
export function othersOn(experiment: Experiment, tools: PageTools) {
  const { view, speech } = tools;
  const metric = view.resolve(experiment.data.metric, ['metric']);
  // Two numbers that these readers may not see need not be the same.
  if (metric === undefined) return [];
  return view
    .entriesOf('experiment')
    .filter((other) => other !== experiment && view.resolve(other.data.metric, ['metric']) === metric)
    .toSorted(newestFirst)
    .map((other) => ({
      ...tools.linkTo(other),
      standing: standingView(other.data, tools),
      quarter: periodInWords(other.data.quarter, speech),
      learned: other.data.learned === undefined ? undefined : tools.inline(other.data.learned, other),
    }));
}

export function newestFirst(a: Experiment, b: Experiment): number {
  return a.data.started === b.data.started ? (a.id < b.id ? -1 : 1) : a.data.started > b.data.started ? -1 : 1;
}
