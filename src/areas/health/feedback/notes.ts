/** What feedback says on the page of the team that gave it: what still waits for an answer, where the group is large enough to be named. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { Note } from '#model/notes.ts';
import { healthWords } from '../words/health-words.ts';
import { groupOf } from './group.ts';
import { longestFirst } from './order.ts';
import { stateOf, waitOf } from './standing.ts';
import { WAIT_TONES } from './tones.ts';

export function feedbackNotes(about: Entry, tools: PageTools): Note | undefined {
  if (about.kind !== 'team') return undefined;
  const { view, today, speech } = tools;
  const { feedback: limits } = view.config;
  const words = healthWords(speech).feedback;
  const open = view
    .entriesOf('feedback')
    .filter(({ data }) => {
      const state = stateOf(data);
      return (
        (state === 'waiting' || state === 'planned') && view.resolve(groupOf(data, limits)?.team, ['team']) === about
      );
    })
    .toSorted(longestFirst);
  const waiting = open.filter(({ data }) => data.response === undefined).length;
  if (open.length === 0) return undefined;
  return {
    topic: 'feedback',
    glance: waiting === 0 ? undefined : { label: words.attention.waiting(waiting), tone: 'plain' },
    rows: open.map((feedback) => {
      const { response } = feedback.data;
      const { wait, days } = waitOf(feedback.data, today, limits);
      return {
        ...tools.linkTo(feedback),
        state:
          response === undefined
            ? { label: words.waitingFor(days), tone: WAIT_TONES[wait] }
            : {
                label: response.due === undefined ? words.answers.planned : words.plannedFor(speech.day(response.due)),
                tone: 'plain' as const,
              },
      };
    }),
  };
}
