/** What is left undone in a quarter, as its outcomes and the strategies of the time say, and what was dropped in it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { daysOf, isWithin } from '../period/period.ts';

export function notDoneIn(quarter: string, outcomes: readonly Entry<'outcome'>[], tools: PageTools) {
  const { from, to } = daysOf(quarter);
  const strategies = tools.view
    .entriesOf('strategy')
    .filter(({ data: { horizon } }) => horizon.from <= to && from <= horizon.to);
  return [...strategies, ...outcomes.filter(({ data }) => data.horizon !== 'dropped')].flatMap((entry) =>
    entry.data.notDoing.length === 0
      ? []
      : [{ of: tools.linkTo(entry), texts: entry.data.notDoing.map((text) => tools.inline(text, entry)) }],
  );
}

/** @param outcomes all of them: what is dropped may have been meant for later */
export function droppedIn(quarter: string, outcomes: readonly Entry<'outcome'>[], tools: PageTools) {
  return outcomes
    .filter(({ data: { horizon, ended, period } }) => {
      if (horizon !== 'dropped') return false;
      return isWithin(ended?.on ?? daysOf(period).to, quarter);
    })
    .map((outcome) => ({
      ...tools.linkTo(outcome),
      on: outcome.data.ended?.on,
      because: outcome.data.ended && tools.inline(outcome.data.ended.because, outcome),
    }));
}
