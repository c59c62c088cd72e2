/** What a change of a forum means: who sits in it, how it decides, and how long that may take. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';

type ForumEntry = Entry<'forum'>;

export function forumChanged(
  before: ForumEntry | undefined,
  after: ForumEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [before.data, after.data];
  const role = (ref: string) => nameOf(ref, 'role');
  const members = itemised(was.members, is.members, role);
  const names = (refs: readonly string[]) => speech.list(refs.map(role));
  return {
    statements: spoken([
      was.timebox !== is.timebox &&
        statement(
          'decides',
          `has ${speech.duration(is.timebox)} to decide, before ${speech.duration(was.timebox)}`,
          'timebox',
        ),
      was.decisionRule !== is.decisionRule &&
        statement('decides', `decides by ${is.decisionRule}, before by ${was.decisionRule}`, 'decisionRule'),
      was.decider !== is.decider &&
        is.decider !== undefined &&
        statement(
          'decides',
          `has ${role(is.decider)} decide${was.decider === undefined ? '' : ` instead of ${role(was.decider)}`}`,
          'decider',
        ),
      members.added.length > 0 && statement('decides', `takes in ${names(members.added)}`, 'members'),
      members.removed.length > 0 && statement('decides', `does without ${names(members.removed)}`, 'members'),
    ]),
  };
}
