/** What a change of a risk means: how much it weighs, where it stands, whether what it waits for is agreed. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { spoken, statement } from '#changes/statement.ts';
import { exposureOf } from './standing.ts';

type RiskEntry = Entry<'risk'>;

export function riskChanged(
  before: RiskEntry | undefined,
  after: RiskEntry | undefined,
  { speech }: ChangeTools,
): ToldChange | undefined {
  if (after === undefined) return undefined;
  const is = after.data;
  const weighs = `${exposureOf(is)} (likelihood ${is.likelihood}, impact ${is.impact})`;
  if (before === undefined) return { statements: [statement('decides', `weighs ${weighs} and is ${is.state}`)] };
  const was = before.data;
  const [from, to] = [exposureOf(was), exposureOf(is)];
  const isOther = was.likelihood !== is.likelihood || was.impact !== is.impact;
  const steps = [
    was.likelihood !== is.likelihood && `likelihood ${was.likelihood} to ${is.likelihood}`,
    was.impact !== is.impact && `impact ${was.impact} to ${is.impact}`,
  ].filter((step) => step !== false);
  const turn = from === to ? `stays at ${to}` : `${to > from ? 'rises' : 'falls'} from ${from} to ${to}`;
  return {
    statements: spoken([
      isOther && statement('decides', `${turn} (${steps.join(', ')})`, 'likelihood', 'impact'),
      was.state !== is.state && statement('decides', `is now ${is.state}, before ${was.state}`, 'state'),
      was.trend !== is.trend &&
        is.trend !== undefined &&
        statement('decides', is.trend === 'same' ? 'goes on as it was' : `is getting ${is.trend}`, 'trend'),
      was.agreed !== is.agreed &&
        is.agreed !== undefined &&
        statement(
          'decides',
          is.agreed ? 'is agreed by those who owe it' : 'is not agreed by those who owe it',
          'agreed',
        ),
      was.neededBy !== is.neededBy &&
        is.neededBy !== undefined &&
        statement(
          'decides',
          `is needed by ${speech.day(is.neededBy)}${was.neededBy === undefined ? '' : ` instead of ${speech.day(was.neededBy)}`}`,
          'neededBy',
        ),
    ]),
  };
}
