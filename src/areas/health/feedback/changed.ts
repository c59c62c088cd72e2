/** What a change of feedback means: what was answered. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { spoken, statement } from '#changes/statement.ts';

type FeedbackEntry = Entry<'feedback'>;

export function feedbackChanged(
  before: FeedbackEntry | undefined,
  after: FeedbackEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  const [was, is] = [before?.data.response, after?.data.response];
  if (before === undefined || is === undefined) return undefined;
  const due = is.due === undefined ? '' : ` by ${speech.day(is.due)}`;
  const by = is.by === undefined ? '' : ` by ${nameOf(is.by, 'role')}`;
  if (was === undefined)
    return {
      statements: [
        statement(
          'decides',
          `is answered${by}: ${is.status}${is.status === 'planned' ? due : ''}. “${is.text}”`,
          'response',
        ),
      ],
    };
  return {
    statements: spoken([
      was.status !== is.status &&
        statement(
          'decides',
          `is now ${is.status}${due}, before ${was.status}`,
          'response.status',
          'response.due',
          'response.done',
        ),
      was.status === is.status &&
        was.due !== is.due &&
        is.due !== undefined &&
        statement(
          'decides',
          `is ${is.status}${due}${was.due === undefined ? '' : ` instead of ${speech.day(was.due)}`}`,
          'response.due',
        ),
    ]),
  };
}
