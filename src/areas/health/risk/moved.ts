/** What happened to a risk since a day, from its history: new, likelier, worse, agreed. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';

type Risk = Entry<'risk'>;

/** @param then none where it was not there, or where no history is kept */
export function riskMoved(now: Risk, then: Risk | undefined, since: string, tools: PageTools): string | undefined {
  const words = healthWords(tools.speech).risk;
  // A row that moved to another file, or came from another tool, is not new for that.
  if (then === undefined) return now.data.raised >= since ? words.moved.isNew : undefined;
  const [is, was] = [now.data, then.data];
  const inSentence = (state: keyof typeof words.states) => tools.speech.inText(words.states[state]);
  const moves = [
    is.likelihood !== was.likelihood && words.moved.likelihood(was.likelihood, is.likelihood),
    is.impact !== was.impact && words.moved.impact(was.impact, is.impact),
    is.trend !== undefined && is.trend !== was.trend && words.moved.trend(words.trends[is.trend]),
    is.state !== was.state && words.moved.state(inSentence(was.state), inSentence(is.state)),
    is.agreed === true && was.agreed !== true && words.moved.agreed,
    is.agreed !== true && was.agreed === true && words.moved.notAgreed,
    is.neededBy !== undefined &&
      was.neededBy !== undefined &&
      is.neededBy !== was.neededBy &&
      words.moved.neededBy(tools.speech.shortDay(was.neededBy), tools.speech.shortDay(is.neededBy)),
  ].filter((move) => move !== false);
  return moves.length === 0 ? undefined : moves.join(', ');
}
