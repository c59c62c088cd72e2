/** What a change of a system means: who answers for it, where it is in its life, what it depends on. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';

type SystemEntry = Entry<'system'>;

export function systemChanged(
  before: SystemEntry | undefined,
  after: SystemEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [before.data, after.data];
  const dependsOn = itemised(was.dependsOn, is.dependsOn, (ref) => nameOf(ref, 'system'));
  const names = (refs: readonly string[]) => speech.list(refs.map((ref) => nameOf(ref, 'system')));
  const tier = (number: number | undefined) => (number === undefined ? 'in no tier' : `in tier ${number}`);
  return {
    statements: spoken([
      was.lifecycle !== is.lifecycle &&
        statement('decides', `is now ${is.lifecycle}, before ${was.lifecycle}`, 'lifecycle'),
      was.tier !== is.tier && statement('decides', `is ${tier(is.tier)}, before ${tier(was.tier)}`, 'tier'),
      was.domain !== is.domain &&
        is.domain !== undefined &&
        statement(
          'decides',
          `serves ${nameOf(is.domain, 'domain')}${was.domain === undefined ? '' : ` instead of ${nameOf(was.domain, 'domain')}`}`,
          'domain',
        ),
      dependsOn.added.length > 0 && statement('fields', `now depends on ${names(dependsOn.added)}`, 'dependsOn'),
      dependsOn.removed.length > 0 &&
        statement('fields', `no longer depends on ${names(dependsOn.removed)}`, 'dependsOn'),
    ]),
  };
}
