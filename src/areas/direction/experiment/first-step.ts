/** A leader's first step: pick one metric, and try one change on it. */
import type { Entry } from '#model/entry.ts';
import type { FirstStep } from '#model/first-step.ts';
import type { PageTools } from '#model/kind.ts';
import { directionWords } from '../words/direction-words.ts';
import { newestFirst } from './neighbours.ts';
import { standingOn } from './standing.ts';
import { firstFile, START_EXPERIMENT } from './start/start.ts';

export function tryOneThing(experiments: readonly Entry<'experiment'>[], tools: PageTools): FirstStep {
  const { experiment: words } = directionWords(tools.speech);
  const begun = experiments.filter(({ data }) => data.started <= tools.today).toSorted(newestFirst);
  const [last] = begun;
  const says = last && tools.speech.inText(words.standings[standingOn(last.data, tools.today).is]);
  return {
    step: 'try',
    label: words.firstStep.label,
    why: words.firstStep.why,
    last: last && { on: last.data.started, item: tools.linkTo(last), says },
    left: last === undefined ? [] : [tools.linkTo(last)],
    tool: experiments.length === 0 ? undefined : { label: words.start.action, href: START_EXPERIMENT },
    file: firstFile(tools),
    command: 'npx waymark new experiment first-experiment',
  };
}
