/** The experiments of a quarter: those that a team gave its attention to in full, the others by name. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';

export type FocusExperiment = ReturnType<typeof focusView>;

export function experimentsOf(quarter: string, tools: PageTools) {
  const own = tools.view
    .entriesOf('experiment')
    .filter(({ data }) => data.quarter === quarter)
    .toSorted((a, b) => a.data.started.localeCompare(b.data.started) || (a.id < b.id ? -1 : 1));
  return {
    focus: own.filter(({ data }) => data.focus).map((experiment) => focusView(experiment, tools)),
    others: own
      .filter(({ data }) => !data.focus)
      .map((experiment) => ({ ...tools.linkTo(experiment), stand: standIn(experiment, tools) })),
  };
}

function focusView(experiment: Entry<'experiment'>, tools: PageTools) {
  const { data } = experiment;
  const inline = (text: string) => tools.inline(text, experiment);
  return {
    ...tools.linkTo(experiment),
    team: tools.link(data.team, 'team'),
    metric: tools.link(data.metric, 'metric'),
    hypothesis: inline(data.hypothesis),
    result: data.result,
    stand: standIn(experiment, tools),
    learned: data.learned && inline(data.learned),
    next: data.next && inline(data.next),
  };
}

/** Its result, or where it is on the way to one. */
function standIn({ data }: Entry<'experiment'>, { today, speech }: PageTools): string {
  const words = directionWords(speech);
  if (data.result !== undefined) return words.experiment.results[data.result];
  const { stands } = words.quarter.experiments;
  if (data.started > today) return stands.toBegin(speech.day(data.started));
  return data.ends < today ? stands.unread(speech.day(data.ends)) : stands.running(speech.day(data.ends));
}
