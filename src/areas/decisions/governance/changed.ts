/** What a change of a governance guide means: who decides what. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';

type GovernanceEntry = Entry<'governance'>;

export function governanceChanged(
  before: GovernanceEntry | undefined,
  after: GovernanceEntry | undefined,
  { nameOf }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const { added, removed, kept } = itemised(
    before.data.decisionRights,
    after.data.decisionRights,
    ({ decision }) => decision,
  );
  const who = (ref: string | undefined) => (ref === undefined ? 'no one named here' : nameOf(ref, 'role', 'team'));
  return {
    statements: spoken([
      ...kept.map(
        ([was, is]) =>
          was.decides !== is.decides &&
          statement(
            'decides',
            `has ${who(is.decides)} decide instead of ${who(was.decides)}: “${is.decision}”`,
            'decisionRights.*.decides',
          ),
      ),
      ...added.map(({ decides, decision }) =>
        statement('decides', `has ${who(decides)} decide: “${decision}”`, 'decisionRights.+'),
      ),
      ...removed.map(({ decides, decision }) =>
        statement('decides', `no longer says that ${who(decides)} decides: “${decision}”`, 'decisionRights.+'),
      ),
    ]),
  };
}
