/** What a change of a decision means: where it stands, what was chosen, who decides by when. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { spoken, statement } from '#changes/statement.ts';
import type { Decision } from './schema.ts';
import { isOpen } from './values.ts';

type DecisionEntry = Entry<'decision'>;

export function decisionChanged(
  before: DecisionEntry | undefined,
  after: DecisionEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange {
  const subject = subjectOf(after ?? before);
  const parties = (refs: readonly string[]) => speech.list(refs.map((ref) => nameOf(ref, 'role', 'team')));
  if (after === undefined) return { subject, statements: [] };
  const { status, options, chosen, decideBy, decided, decisionMakers } = after.data;
  const option = (id: string | undefined, from: Decision['options'] = options) =>
    from.find((each) => each.id === id)?.label ?? id;
  if (before === undefined) {
    const until = isOpen(status) && decideBy !== undefined ? `, to be decided by ${speech.day(decideBy)}` : '';
    return {
      subject,
      statements: [
        statement(
          'decides',
          `is ${named(status)}${until}${decisionMakers.length === 0 ? '' : `; ${parties(decisionMakers)} decide${decisionMakers.length === 1 ? 's' : ''}`}`,
        ),
      ],
    };
  }
  const was = before.data;
  const isDecided = was.status !== status;
  const on = decided !== undefined && was.decided !== decided ? ` on ${speech.day(decided)}` : '';
  return {
    subject,
    statements: spoken([
      isDecided &&
        statement('decides', `is now ${named(status)}${on}, before ${named(was.status)}`, 'status', 'decided'),
      chosen !== undefined &&
        was.chosen !== chosen &&
        statement(
          'decides',
          was.chosen === undefined
            ? `chooses “${option(chosen)}”`
            : `chooses “${option(chosen)}” instead of “${option(was.chosen, was.options)}”`,
          'chosen',
        ),
      was.decideBy !== decideBy &&
        decideBy !== undefined &&
        statement(
          'decides',
          `is to be decided by ${speech.day(decideBy)}${was.decideBy === undefined ? '' : ` instead of ${speech.day(was.decideBy)}`}`,
          'decideBy',
        ),
      decisionMakers.length > 0 &&
        !sameNames(was.decisionMakers, decisionMakers) &&
        statement(
          'decides',
          `is decided by ${parties(decisionMakers)}${was.decisionMakers.length === 0 ? '' : `, before by ${parties(was.decisionMakers)}`}`,
          'decisionMakers',
        ),
    ]),
  };
}

/** *Decision 12 (One database engine)*. */
function subjectOf(entry: DecisionEntry | undefined): string | undefined {
  return entry && `Decision ${entry.data.number} (${entry.data.title})`;
}

function named(status: Decision['status']): string {
  return status === 'rfc' ? 'out for comments' : status;
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join(' ') === other.toSorted().join(' ');
}
