/** What a change of a metric means: what it aims at, which way is better, whether it is measured. */
import type { ChangeTools, ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import { spoken, statement } from '#changes/statement.ts';
import { valueInWords } from './value-words.ts';

type MetricEntry = Entry<'metric'>;

export function metricChanged(
  before: MetricEntry | undefined,
  after: MetricEntry | undefined,
  { speech }: ChangeTools,
): ToldChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [before.data, after.data];
  const [from, to] = [targetInWords(before, speech), targetInWords(after, speech)];
  return {
    statements: spoken([
      from !== to &&
        statement(
          'decides',
          to === undefined
            ? `has no target any more; it was ${from}`
            : `aims at ${to}${from === undefined ? '' : ` instead of ${from}`}`,
          'target',
        ),
      was.direction !== is.direction &&
        statement('decides', `is better when it goes ${way(is.direction)}, before ${way(was.direction)}`, 'direction'),
      was.lifecycle !== is.lifecycle &&
        statement('decides', `is now ${is.lifecycle}, before ${was.lifecycle}`, 'lifecycle'),
    ]),
  };
}

function targetInWords(metric: MetricEntry, speech: ChangeTools['speech']): string | undefined {
  const { target } = metric.data;
  if (target === undefined) return undefined;
  const { value, low, high, by } = target;
  const said = (number: number) => valueInWords(metric, number, speech).replaceAll('\u00A0', ' ');
  const band =
    low !== undefined && high !== undefined
      ? `${speech.number(low)} to ${said(high)}`
      : low !== undefined
        ? `at least ${said(low)}`
        : high !== undefined
          ? `at most ${said(high)}`
          : undefined;
  const aim = value === undefined ? band : band === undefined ? said(value) : `${said(value)} (${band})`;
  return aim === undefined ? undefined : `${aim}${by === undefined ? '' : ` by ${speech.day(by)}`}`;
}

function way(direction: MetricEntry['data']['direction']): string {
  return direction === 'range' ? 'into its range' : direction;
}
