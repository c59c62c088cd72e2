/** What a change of a snapshot means: what became of the actions that its group decided on. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';

type SnapshotEntry = Entry<'snapshot'>;

export function snapshotChanged(
  before: SnapshotEntry | undefined,
  after: SnapshotEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { added, kept } = itemised(before.data.actions, after.data.actions, ({ id }) => id);
  const party = (ref: string | undefined) => (ref === undefined ? 'someone' : nameOf(ref, 'role', 'team'));
  return {
    statements: spoken([
      ...added.map(({ owner, due, text }) =>
        statement('asks', `asks ${party(owner)} for an action by ${speech.day(due)}: “${text}”`, 'actions.+'),
      ),
      ...kept.map(
        ([was, is]) =>
          was.status !== is.status &&
          statement('decides', `has an action ${is.status}: “${is.text}”`, 'actions.*.status'),
      ),
    ]),
  };
}
