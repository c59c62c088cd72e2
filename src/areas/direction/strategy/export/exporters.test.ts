import { expect, test } from 'vitest';
import { example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import { strategyExporters } from './exporters.ts';

const { view } = exampleSite([
  example('team', { title: 'Ledger' }),
  example('metric', { title: 'Restore time' }),
  example('outcome', { title: 'Back in minutes', supports: ['strategy/example-strategy'] }),
  example(
    'strategy',
    {
      title: 'Recovery *first*',
      team: 'example-team',
      diagnosis: [{ claim: 'It is slow.', evidence: ['See [the number](../metrics/example-metric.yaml).'] }],
      policies: [
        {
          id: 'restore',
          text: 'Restore first.',
          implies: ['We practise.'],
          forbids: ['=SUM(A1)'],
          enforcedBy: ['metric/example-metric'],
        },
        { id: 'small', text: 'Small steps.' },
      ],
      actions: [{ text: 'Restore it.', owner: 'team/example-team', outcome: 'example-outcome' }],
      notDoing: ['A second region.'],
    },
    { body: 'We wrote it together.' },
  ),
]);
const [strategy] = view.entriesOf('strategy');
const exported = (format: string) =>
  strategyExporters.find((each) => each.format === format)?.write?.(strategy!, view) ?? '';

test('a strategy is one page of Markdown that leads nowhere else', () => {
  expect(exported('md')).toBe(`# Recovery \\*first\\*

2026-01-01 to 2026-12-31 · Ledger

## What we choose

1. **Restore first.**
   - Implies: We practise.
   - Forbids: =SUM(A1)
   - Enforced by: Restore time

2. **Small steps.**
   - **Nothing enforces this yet**

## What is in the way

- **It is slow.**
  - See the number.

## What we do first

- Restore it. (Ledger → Back in minutes)

## What this is not

- A second region.

## Outcomes that work towards it

- Back in minutes (Now)

We wrote it together.
`);
});

test('each policy is a row, and no cell is a formula', () => {
  const [head, first, second] = exported('csv').replace('\uFEFF', '').trim().split('\r\n');
  expect(head).toBe('strategy,title,team,from,to,policy,text,implies,forbids,enforced by');
  expect(first).toContain(",example-team,2026-01-01,2026-12-31,restore,Restore first.,We practise.,'=SUM(A1)");
  expect(second).toMatch(/,small,Small steps\.,,,$/);
});
