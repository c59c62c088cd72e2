/** What a change of an incident means: how bad it was, and what is done about it by whom. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';

type IncidentEntry = Entry<'incident'>;

export function incidentChanged(
  before: IncidentEntry | undefined,
  after: IncidentEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [before.data, after.data];
  const party = (ref: string | undefined) => (ref === undefined ? 'someone' : nameOf(ref, 'role', 'team'));
  const actions = itemised(was.actions, is.actions, ({ id }) => id);
  return {
    statements: spoken([
      was.severity !== is.severity &&
        statement('decides', `has severity ${is.severity}, before ${was.severity}`, 'severity'),
      ...actions.added.map(({ owner, due, text }) =>
        statement('asks', `asks ${party(owner)} for an action by ${speech.day(due)}: “${text}”`, 'actions.+'),
      ),
      ...actions.removed.map(({ owner, text }) =>
        statement('fields', `no longer asks ${party(owner)}: “${text}”`, 'actions.+'),
      ),
      ...actions.kept.flatMap(([old, now]) => [
        old.status !== now.status &&
          statement(
            'decides',
            `has an action ${now.status}${now.done === undefined ? '' : ` on ${speech.day(now.done)}`}: “${now.text}”`,
            'actions.*.status',
            'actions.*.done',
          ),
        old.due !== now.due &&
          statement(
            'decides',
            `moves an action of ${party(now.owner)} from ${speech.day(old.due)} to ${speech.day(now.due)}: “${now.text}”`,
            'actions.*.due',
          ),
        old.owner !== now.owner &&
          statement(
            'decides',
            `gives an action to ${party(now.owner)}, before ${party(old.owner)}: “${now.text}”`,
            'actions.*.owner',
          ),
      ]),
    ]),
  };
}
