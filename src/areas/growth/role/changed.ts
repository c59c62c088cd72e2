/** What a change of a role means: what those who hold it answer for, and on which ladder they grow. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';
import { wordsShared } from '#changes/word-runs.ts';

type RoleEntry = Entry<'role'>;

/** From where on a responsibility in other words is the same one, which the comparison of fields tells. */
const SAME = 0.5;

export function roleChanged(
  before: RoleEntry | undefined,
  after: RoleEntry | undefined,
  { nameOf }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [before.data, after.data];
  const { added, removed } = itemised(was.responsibilities, is.responsibilities, (each) => each);
  const isReworded = added.some((now) => removed.some((old) => wordsShared(old, now) >= SAME));
  const ladder = (ref: string | undefined) => (ref === undefined ? 'no ladder' : nameOf(ref, 'ladder'));
  return {
    statements: spoken([
      ...(isReworded
        ? []
        : [
            ...added.map((each) => statement('asks', `answers for more: “${each}”`, 'responsibilities.+')),
            ...removed.map((each) =>
              statement('decides', `no longer answers for this: “${each}”`, 'responsibilities.+'),
            ),
          ]),
      was.ladder !== is.ladder &&
        statement('decides', `grows on ${ladder(is.ladder)} instead of ${ladder(was.ladder)}`, 'ladder'),
    ]),
  };
}
