/** What about feedback needs attention: answers that are late, and promises whose day has passed. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { healthWords } from '../words/health-words.ts';
import { ASKED_PATH } from './asked/path.ts';
import { isPastDue, waitOf } from './standing.ts';

export function feedbackAttention(all: readonly Entry<'feedback'>[], tools: PageTools): readonly Link[] {
  const words = healthWords(tools.speech).feedback.attention;
  const late = all.filter(
    ({ data }) =>
      data.response === undefined && waitOf(data, tools.today, tools.view.config.feedback).wait !== 'waiting',
  );
  const broken = all.filter(({ data }) => isPastDue(data, tools.today));
  return [
    { of: late, say: words.unanswered },
    { of: broken, say: words.pastDue },
  ].flatMap(({ of: [first, ...others], say }) =>
    first === undefined
      ? []
      : [{ label: say(others.length + 1), href: others.length === 0 ? tools.address(first) : ASKED_PATH }],
  );
}
