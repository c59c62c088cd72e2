/** What a change of an experiment means: what came of it, and when its result is read. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { spoken, statement } from '#changes/statement.ts';

type ExperimentEntry = Entry<'experiment'>;

export function experimentChanged(
  before: ExperimentEntry | undefined,
  after: ExperimentEntry | undefined,
  { speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [before.data, after.data];
  return {
    statements: spoken([
      was.result !== is.result &&
        statement(
          'decides',
          is.result === undefined
            ? `has no result any more; it was ${was.result}`
            : `ends: ${is.result}${is.learned === undefined || is.learned === was.learned ? '' : `. Learned: “${is.learned}”`}`,
          'result',
          ...(was.learned === undefined ? ['learned'] : []),
        ),
      was.started !== is.started &&
        statement('decides', `begins on ${speech.day(is.started)} instead of ${speech.day(was.started)}`, 'started'),
      was.ends !== is.ends &&
        statement('decides', `ends on ${speech.day(is.ends)} instead of ${speech.day(was.ends)}`, 'ends'),
      was.focus !== is.focus &&
        statement(
          'decides',
          is.focus ? 'has the attention of its team' : 'is no longer what its team gives its attention to',
          'focus',
        ),
    ]),
  };
}
