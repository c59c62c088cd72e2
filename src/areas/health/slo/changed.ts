/** What a change of a service objective means: how much has to be good, over which time, and when people are paged. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { itemised, spoken, statement } from '#changes/statement.ts';
import { windowInWords } from './objective-words.ts';

type SloEntry = Entry<'slo'>;

export function sloChanged(
  before: SloEntry | undefined,
  after: SloEntry | undefined,
  { nameOf, speech }: ChangeTools,
): ToldChange | undefined {
  if (after === undefined) return undefined;
  const is = after.data;
  const window = (of: SloEntry['data']) => windowInWords(of.window, speech);
  if (before === undefined)
    return { statements: [statement('asks', `asks that ${is.target} % is good, over ${window(is)}`)] };
  const was = before.data;
  const [from, to] = [failures(was.target), failures(is.target)];
  const alerts = itemised(was.alertPolicies, is.alertPolicies, ({ label }) => label);
  return {
    statements: spoken([
      was.target !== is.target &&
        statement(
          is.target > was.target ? 'asks' : 'decides',
          `asks that ${is.target} % is good instead of ${was.target} %: ${to} % may fail, before ${from} %`,
          'target',
        ),
      window(was) !== window(is) &&
        statement('decides', `counts over ${window(is)} instead of ${window(was)}`, 'window'),
      was.system !== is.system &&
        statement(
          'decides',
          `is about ${nameOf(is.system ?? '', 'system')} instead of ${nameOf(was.system ?? '', 'system')}`,
          'system',
        ),
      ...alerts.kept.map(
        ([old, now]) =>
          old.burnRate !== now.burnRate &&
          statement(
            'decides',
            `tells people at a burn rate of ${speech.number(now.burnRate)} instead of ${speech.number(old.burnRate)}: ${now.label}`,
            'alertPolicies.*.burnRate',
          ),
      ),
    ]),
  };
}

/** What is left for failures, without the noise of binary fractions. */
function failures(target: number): number {
  return Number((100 - target).toPrecision(6));
}
