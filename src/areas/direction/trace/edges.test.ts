/** Every edge of the trace is seen from both ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example, type Example } from '#model/rule.ts';
import type { Entry } from '#model/entry.ts';
import { siteContext } from '#site/assembly/context.ts';
import { exampleSite } from '#testing/example-site.ts';
import { kinds } from '#areas/kinds.ts';
import { edges, traceOf } from './edges.ts';
import { JOINS, type JoinName } from './joins.ts';

/** An entry of each kind that the trace joins, with every field that joins it to others. */
const whole: Example = [
  example('role'),
  example('domain'),
  example('ritual'),
  example('standard'),
  example('team', {}, { id: 'example-team' }),
  example('team', {}, { id: 'platform' }),
  example('system', { owner: 'platform' }),
  example('slo', { title: 'Answers arrive' }),
  example('strategy', { title: 'Organisation' }, { id: 'organisation' }),
  example('strategy', {
    supports: ['organisation'],
    policies: [
      {
        id: 'recovery-first',
        text: 'Recovery comes first.',
        enforcedBy: [
          'standard/example-standard',
          'ritual/example-ritual',
          'metric/example-metric',
          'principle/example-principle',
        ],
      },
    ],
    actions: [{ text: 'Restore it once.', owner: 'role/example-role', outcome: 'example-outcome' }],
  }),
  example('principle', { servesOutcomes: ['example-outcome'] }),
  example('metric', { title: 'Pages at night' }, { id: 'pages' }),
  example('metric', { guardrails: ['pages'], for: ['team/platform'], reviewedIn: ['example-ritual'] }),
  example('metric', { category: 'health' }, { id: 'health' }),
  example('metric', { category: 'outcome' }, { id: 'outcome' }),
  example('scorecard', { metrics: ['example-metric', 'health', 'outcome'] }),
  example('experiment', { outcome: 'example-outcome' }),
  example('outcome', { title: 'Quiet nights' }, { id: 'quiet' }),
  example('outcome', {
    supports: ['strategy/example-strategy'],
    dependsOn: ['system/example-system', { on: 'outcome/quiet', what: 'Fewer alerts.' }],
    keyResults: [
      {
        id: 'restored',
        text: 'It is back in fifteen minutes.',
        metric: 'example-metric',
        guardrail: 'pages',
        baseline: 60,
        target: 15,
      },
    ],
  }),
];

describe('the edges of a playbook that joins all it can', () => {
  const site = exampleSite(whole);
  const all = edges(site.view);

  test('hold every join', () => {
    const names = Object.keys(JOINS) as readonly JoinName[];
    expect(names.filter((name) => !all.some(({ join }) => join === name))).toEqual([]);
  });

  test('are seen from the page that writes them and from the one that they lead to', () => {
    const context = siteContext(site.view, { kinds, today: '2026-04-15', history: site.tools.history });
    const unseen = all.flatMap(({ join, upper, lower }) => {
      const [writes, named] = JOINS[join].names === 'above' ? [lower, upper] : [upper, lower];
      return [
        ...(shownOn(writes).includes(context.address(named)) ? [] : [`${writes.kind} does not show ${join}`]),
        ...(isUsedBy(named, writes) ? [] : [`${named.kind} does not know ${join}`]),
      ];
    });
    expect([...new Set(unseen)]).toEqual([]);
  });

  /** What the pages of an entry hold, as they are handed to their templates. */
  function shownOn(entry: Entry): string {
    return JSON.stringify(site.pages(entry.kind, entry.id).map(({ body }) => body));
  }
  /** What stands below every page as *Used by*. */
  function isUsedBy(entry: Entry, user: Entry): boolean {
    return site.view.referencesTo(entry).some(({ from }) => from === user);
  }

  test('know which policy and which key result they begin at', () => {
    const parts = all.filter(({ part }) => part !== undefined).map(({ join, part }) => `${join} ${part}`);
    expect(new Set(parts)).toEqual(
      new Set(['enforcement 0', 'firstStep 0', 'measure 0', 'guardrail 0', 'needInFull 1']),
    );
  });
});

/** Strategies, outcomes and principles that are joined at random. */
const tangles = fc
  .record({
    strategies: fc.integer({ min: 1, max: 4 }),
    outcomes: fc.integer({ min: 1, max: 4 }),
    links: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('supports', 'steps', 'wider')), { maxLength: 12 }),
  })
  .map(({ strategies, outcomes, links }) => {
    const linked = (kind: string, from: number, count: number) =>
      links.filter(([a, , name]) => name === kind && a % count === from);
    return [
      example('team'),
      example('role'),
      example('metric'),
      ...Array.from({ length: strategies }, (_, index) =>
        example(
          'strategy',
          {
            supports: linked('wider', index, strategies).map(([, to]) => `s${to % strategies}`),
            actions: linked('steps', index, strategies).map(([, to]) => ({
              text: 'A step.',
              owner: 'role/example-role',
              outcome: `o${to % outcomes}`,
            })),
          },
          { id: `s${index}` },
        ),
      ),
      ...Array.from({ length: outcomes }, (_, index) =>
        example(
          'outcome',
          { supports: linked('supports', index, outcomes).map(([, to]) => `strategy/s${to % strategies}`) },
          { id: `o${index}` },
        ),
      ),
    ];
  });

test('what is below an entry has that entry above it, however entries are joined', () => {
  fc.assert(
    fc.property(tangles, (content) => {
      const { view } = exampleSite(content);
      const trace = traceOf(view);
      for (const edge of trace.edges) {
        expect(trace.edgesBelow(edge.upper)).toContain(edge);
        expect(trace.edgesAbove(edge.lower)).toContain(edge);
      }
      for (const upper of view.entries)
        for (const lower of view.entries)
          expect(trace.below(upper, lower.kind).includes(lower)).toBe(trace.above(lower, upper.kind).includes(upper));
    }),
    { numRuns: 40 },
  );
});
