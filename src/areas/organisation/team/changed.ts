/** What a change of a team means: whom it works with, and how. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';

type TeamEntry = Entry<'team'>;

export function teamChanged(
  before: TeamEntry | undefined,
  after: TeamEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const other = (ref: string) => nameOf(ref, 'team');
  const { added, removed, kept } = itemised(before.data.interactions, after.data.interactions, ({ team }) =>
    other(team),
  );
  const until = (day: string | undefined) => (day === undefined ? '' : ` until ${speech.day(day)}`);
  return {
    statements: spoken([
      ...added.map((each) =>
        statement(
          'decides',
          `begins to work with ${other(each.team)}: ${each.mode}${until(each.until)}`,
          'interactions.+',
        ),
      ),
      ...removed.map((each) =>
        statement('decides', `no longer works with ${other(each.team)} (${each.mode})`, 'interactions.+'),
      ),
      ...kept.map(
        ([was, is]) =>
          (was.mode !== is.mode || was.until !== is.until) &&
          statement(
            'decides',
            `works with ${other(is.team)} by ${is.mode}${until(is.until)}, before by ${was.mode}${until(was.until)}`,
            'interactions.*.mode',
            'interactions.*.until',
          ),
      ),
    ]),
  };
}
