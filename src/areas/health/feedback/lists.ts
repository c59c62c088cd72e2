/** What feedback puts on the lists of meetings and leaders: what waits for an answer, and what was promised. */
import { earlierFirst } from '#model/compare.ts';
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import type { ListRow } from '#model/lists.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import { healthWords } from '../words/health-words.ts';
import { ASKED_PATH } from './asked/path.ts';
import { longestFirst } from './order.ts';
import { isPastDue, waitOf } from './standing.ts';

export const feedbackLists: readonly List<'feedback'>[] = [
  { name: 'questions-unanswered', at: ASKED_PATH, rows: unansweredRows },
  { name: 'actions-open', at: ASKED_PATH, rows: (all, tools) => promiseRows(all, tools, false) },
  { name: 'actions-overdue', at: ASKED_PATH, rows: (all, tools) => promiseRows(all, tools, true) },
];

function unansweredRows(all: readonly Entry<'feedback'>[], tools: PageTools): readonly ListRow[] {
  const words = healthWords(tools.speech).feedback;
  return all
    .filter(({ data }) => data.response === undefined)
    .toSorted(longestFirst)
    .map((feedback) => {
      const { days, answerBy } = waitOf(feedback.data, tools.today, tools.view.config.feedback);
      return rowAbout(feedback, tools, { says: words.waitingFor(days), due: answerBy });
    });
}

/** What is planned, as long as its day has not passed, or since then. */
function promiseRows(all: readonly Entry<'feedback'>[], tools: PageTools, isPast: boolean): readonly ListRow[] {
  const words = healthWords(tools.speech).feedback;
  return all
    .filter(({ data }) => data.response?.status === 'planned' && isPastDue(data, tools.today) === isPast)
    .map((feedback) => {
      const { by, due } = feedback.data.response ?? {};
      return rowAbout(feedback, tools, {
        says: words.promised,
        due,
        ...(by === undefined ? {} : { owner: tools.link(by, 'role') }),
      });
    })
    .toSorted((a, b) => earlierFirst(a.due, b.due));
}
