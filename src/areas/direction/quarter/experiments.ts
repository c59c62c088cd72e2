/** The experiments of a quarter: those that a team gave its attention to in full, the others by name. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { standingOn } from '../experiment/standing.ts';
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
    span: directionWords(tools.speech).quarter.span(tools.speech.day(data.started), tools.speech.day(data.ends)),
    hypothesis: inline(data.hypothesis),
    stand: standIn(experiment, tools),
    learned: data.learned && inline(data.learned),
    next: data.next && inline(data.next),
  };
}

/** Its result, or where it is on the way to one. */
function standIn({ data }: Entry<'experiment'>, { today, speech }: PageTools): string {
  return directionWords(speech).experiment.standings[standingOn(data, today).is];
}
