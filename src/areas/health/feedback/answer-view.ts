/** What was said and what was answered, for the page of feedback and for the page of all of it. */
import type { Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { healthWords } from '../words/health-words.ts';
import { groupOf } from './group.ts';
import { isPastDue, stateOf, waitOf } from './standing.ts';
import { ANSWER_TONES, WAIT_TONES } from './tones.ts';

export type FeedbackView = ReturnType<typeof questionView>;
export type WaitView = NonNullable<ReturnType<typeof waitView>>;
export type AnswerView = NonNullable<ReturnType<typeof answerView>>;

export function questionView(feedback: Entry<'feedback'>, tools: PageTools) {
  const { data } = feedback;
  const group = groupOf(data, tools.view.config.feedback);
  const team = tools.view.resolve(group?.team, ['team']);
  return {
    ...tools.linkTo(feedback),
    state: stateOf(data),
    said: tools.inline(data.text, feedback),
    source: { id: data.source, label: healthWords(tools.speech).feedback.sources(tools.speech.names)[data.source] },
    raised: data.raised,
    team: team && { ...tools.linkTo(team), id: team.id },
    owner: tools.link(data.owner, 'role', 'team'),
    edit: tools.editField(feedback, 'response'),
    wait: waitView(feedback, tools),
    answer: answerView(feedback, tools),
  };
}

/** How long it has waited; nothing where there is an answer. */
function waitView({ data }: Entry<'feedback'>, { today, view, speech }: PageTools) {
  if (data.response !== undefined) return undefined;
  const { wait, days, answerBy } = waitOf(data, today, view.config.feedback);
  const words = healthWords(speech).feedback;
  return { days, tone: WAIT_TONES[wait], by: words.answerBy[wait](speech.day(answerBy)) };
}

function answerView(feedback: Entry<'feedback'>, tools: PageTools) {
  const { response } = feedback.data;
  if (response === undefined) return undefined;
  const { date, by, text, status, reason, due, done } = response;
  const { speech } = tools;
  const words = healthWords(speech).feedback;
  const isLate = isPastDue(feedback.data, tools.today);
  const standing =
    status === 'planned' && due !== undefined
      ? isLate
        ? words.pastDue(speech.day(due))
        : words.plannedFor(speech.day(due))
      : status === 'done' && done !== undefined
        ? words.doneOn(speech.day(done))
        : words.answers[status];
  return {
    text: tools.inline(text, feedback),
    by: tools.link(by, 'role'),
    date,
    standing: { label: standing, tone: isLate ? ('bad' as const) : ANSWER_TONES[status] },
    reason: reason === undefined ? undefined : tools.inline(reason, feedback),
  };
}
