/** The page of the trace: the loose ends, and each strategy down to what carries it. */
import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import { exampleSite } from '#testing/example-site.ts';
import type { TraceNode } from './node.ts';
import { traceAttention, traceOverview } from './trace.ts';

const VALUE = { series: [{ date: '2026-04-01', value: 48 }] };
const content: Example = [
  example('role'),
  example('team', { title: 'Ledger' }),
  example('domain'),
  example('system', { title: 'Ledger service', owner: 'example-team' }),
  example('slo', { title: 'Bookings answered' }),
  example('scorecard', {
    title: 'Delivery',
    metrics: ['example-metric', 'example-health-metric', 'example-outcome-metric'],
  }),
  example('metric', { category: 'health', ...VALUE }, { id: 'example-health-metric' }),
  example('metric', { category: 'outcome', ...VALUE }, { id: 'example-outcome-metric' }),
  example('metric', { title: 'Restore time', unit: 'minutes', ...VALUE }),
  example('principle', { title: 'Restore first', servesOutcomes: ['back'] }),
  example(
    'outcome',
    {
      title: 'Back in minutes',
      supports: ['strategy/ledger'],
      keyResults: [{ id: 'restored', text: 'It is *back*.', metric: 'example-metric', baseline: 60, target: 15 }],
      milestones: [{ id: 'first', text: 'The first restore.', due: '2026-04-01' }],
    },
    { id: 'back' },
  ),
  example('strategy', { title: 'Organisation', policies: [{ id: 'few', text: 'Few things.' }] }, { id: 'whole' }),
  example(
    'strategy',
    {
      title: 'Ledger strategy',
      supports: ['whole'],
      policies: [{ id: 'restore', text: 'Restore first.', enforcedBy: ['metric/example-metric'] }],
      actions: [{ text: 'Restore it once.', owner: 'team/example-team', outcome: 'back' }],
    },
    { id: 'ledger' },
  ),
];

function trace(of: Example = content) {
  const { view, tools } = exampleSite(of);
  const strategies = view.entriesOf('strategy');
  const [page] = traceOverview(strategies, tools);
  if (page === undefined) throw new Error('There is no trace');
  return { page, body: page.body, attention: traceAttention(strategies, tools) };
}

/** A tree as an indented list: kind, words and what is wrong. */
function outline(nodes: readonly TraceNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ kind, label, worries, isShownAbove, groups }) => [
    `${'  '.repeat(depth)}${kind}: ${label}${isShownAbove ? ' (above)' : ''}${worries.map((each) => ` ! ${each}`).join('')}`,
    ...groups.flatMap((group) => outline(group.nodes, depth + 1)),
  ]);
}

describe('the trace', () => {
  test('leads from the widest strategy to the systems that carry it, and tells each outcome and each metric in full once', () => {
    expect(outline(trace().body.tree.strategies)).toEqual([
      'Strategy: Organisation',
      '  Policy: Few things. ! Nothing enforces this yet',
      '  Strategy: Ledger strategy',
      '    Policy: Restore first.',
      '      Metric: Restore time',
      '        Scorecard: Delivery',
      '      Outcome: Back in minutes ! 1 milestone past the date',
      '        Key result: It is <em>back</em>.',
      '          Metric: Restore time (above)',
      '        Milestone: The first restore. ! past its date',
      '        Team: Ledger',
      '        System: Ledger service',
      '          Service objective: Bookings answered',
      '        Principle: Restore first',
      '    First step: Restore it once.',
      '      Outcome: Back in minutes (above)',
    ]);
  });

  test('begins with the loose ends, each with its owner', () => {
    const { page, body } = trace();
    expect(page.contents.map(({ id }) => id)).toEqual(['loose', 'from-strategy-to-system']);
    const groups = body.loose?.sides.flatMap((side) => side.groups) ?? [];
    expect(groups.map(({ name, ends }) => [name, ...ends.map(({ text, href }) => text ?? href)])).toEqual([
      ['policy-unenforced', 'Few things.'],
      ['milestone-past', 'The first restore.'],
    ]);
    expect(groups[0]?.ends[0]).toMatchObject({
      href: '/strategies/whole/#policy-few',
      title: 'Organisation',
      owner: { label: 'Ledger' },
    });
  });

  test('is announced where there are loose ends', () => {
    expect(trace().attention).toEqual([
      { label: '2 loose ends between strategy and numbers', href: '/direction/trace/#loose' },
    ]);
    expect(trace([]).attention).toEqual([]);
  });

  test('walks strategies that are part of each other once', () => {
    const circle = [
      example('strategy', { supports: ['second'] }, { id: 'first' }),
      example('strategy', { supports: ['first'] }, { id: 'second' }),
    ];
    expect(trace(circle).body.tree.strategies).toHaveLength(1);
  });

  test('is a page for each strategy where it would be too long', () => {
    const many = Array.from({ length: 3 }, (_, at) => at);
    const policies = Array.from({ length: 600 }, (_, at) => ({ id: `policy-${at}`, text: `Choice ${at}.` }));
    const outcomes = many.map((at) =>
      example(
        'outcome',
        {
          title: `Outcome ${at}`,
          supports: [`strategy/part-${at}`],
          dependsOn: at === 0 ? [{ on: 'outcome/outcome-1' }] : [],
        },
        { id: `outcome-${at}` },
      ),
    );
    const { tools } = exampleSite([
      example('metric'),
      ...outcomes,
      ...many.map((at) =>
        example(
          'strategy',
          { title: `Part ${at}`, policies, supports: at === 0 ? [] : ['part-0'] },
          { id: `part-${at}` },
        ),
      ),
    ]);
    const [whole, ...parts] = traceOverview([], tools);
    expect(outline(whole?.body.tree.strategies ?? [])).toEqual([
      'Strategy: Part 0',
      '  Strategy: Part 1',
      '  Strategy: Part 2',
    ]);
    expect(whole?.body.tree.strategies.map(({ href }) => href)).toEqual(['/direction/trace/part-0/']);
    expect(parts.map(({ path, body }) => [path, body.loose, body.tree.strategies.map(({ label }) => label)])).toEqual(
      many.map((at) => [`/direction/trace/part-${at}/`, undefined, [`Part ${at}`]]),
    );
    const outlines = parts.map(({ body }) => outline(body.tree.strategies).filter((line) => /Outcome|Key/.test(line)));
    // What is needed is told with the strategy that it works towards.
    expect(outlines[0]?.map((line) => line.trim().replace(/ ! .*/, ''))).toEqual([
      'Outcome: Outcome 0',
      expect.stringMatching(/^Key result/),
      'Outcome: Outcome 1',
    ]);
    expect(outlines[1]).toHaveLength(2);
  });
});
