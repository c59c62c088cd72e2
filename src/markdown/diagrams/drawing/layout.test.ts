/** Whatever a diagram says, nothing lies on anything else, lines end at their boxes, and the bytes are always the same. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagramFaults } from '#testing/diagram-faults.ts';
import { SAMPLE_DIAGRAMS } from '#testing/sample-diagrams.ts';
import { readDiagram } from '../read-diagram.ts';
import { drawDiagram } from './draw-diagram.ts';
import { placeGraph } from './place-graph.ts';
import { placeSequence } from './place-sequence.ts';

describe.each(SAMPLE_DIAGRAMS)('%s', (_, source) => {
  const { diagram, faults } = readDiagram(source);

  test('is read without a finding', () => {
    expect(faults).toEqual([]);
  });

  test('has everything in its place', () => {
    const content = diagram?.content;
    if (content?.kind === 'sequence') expect(sequenceFaults(placeSequence(content))).toEqual([]);
    else expect(content && diagramFaults(placeGraph(content))).toEqual([]);
  });
});

function sequenceFaults({
  messages,
  notes,
  frames,
  heads,
  width,
}: ReturnType<typeof placeSequence>): readonly string[] {
  const texts = [...messages.filter(({ lines }) => lines.length > 0).map(({ label }) => label), ...notes];
  const meet = (a: (typeof texts)[number], b: (typeof texts)[number]) =>
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.5 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.5;
  return [
    ...texts.flatMap((a, at) => texts.slice(at + 1).flatMap((b) => (meet(a, b) ? ['a text lies on a text'] : []))),
    ...texts.flatMap((text) => heads.flatMap((head) => (meet(text, head) ? [`a text lies on ${head.actor.id}`] : []))),
    ...[...texts, ...frames, ...heads].flatMap((box) =>
      box.x - box.width / 2 < -0.5 || box.x + box.width / 2 > width + 0.5 ? ['something leaves the picture'] : [],
    ),
  ];
}

const SHAPES = ['[x]', '(x)', '{x}', '((x))', '[(x)]', '{{x}}', '[/x/]', '>x]'];

/** Steps by number, each in one of three groups that may lie in one another, and arrows between all of them. */
const flowcharts = fc
  .record({
    direction: fc.constantFrom('TB', 'BT', 'LR', 'RL'),
    nodes: fc.array(
      fc.record({
        shape: fc.constantFrom(...SHAPES),
        words: fc.constantFrom(
          'ok',
          'Deploy to staging',
          'A label that is long enough to be broken into several lines',
        ),
        group: fc.integer({ min: -1, max: 2 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    nested: fc.boolean(),
    edges: fc.array(
      fc.tuple(fc.nat(10), fc.nat(10), fc.constantFrom('-->', '-->|yes|', '-. no longer than this .->', '---->')),
      {
        maxLength: 12,
      },
    ),
  })
  .map(({ direction, nodes, nested, edges }) => {
    const inGroup = (group: number) =>
      nodes.flatMap(({ shape, words, group: own }, at) =>
        own === group ? [`n${at}${shape.replace('x', `"${words}"`)}`] : [],
      );
    const groups = [0, 1, 2].map((group) => ['subgraph g' + String(group), ...inGroup(group)]);
    const closed = nested
      ? [...(groups[0] ?? []), ...(groups[1] ?? []), 'end', 'end', ...(groups[2] ?? []), 'end']
      : groups.flatMap((lines) => [...lines, 'end']);
    const ends = [...nodes.map((_, at) => `n${at}`), 'g2'];
    const name = (at: number) => ends[at % ends.length] ?? 'n0';
    // A group that holds an end of its own arrow has no place beside itself.
    const arrows = edges.flatMap(([from, to, arrow]) => {
      const isOwn = (a: number, b: number) =>
        name(a) === 'g2' && (name(b) === 'g2' || nodes[b % ends.length]?.group === 2);
      return isOwn(from, to) || isOwn(to, from) ? [] : [`${name(from)} ${arrow} ${name(to)}`];
    });
    return [`flowchart ${direction}`, ...inGroup(-1), ...closed, ...arrows].join('\n');
  });

test.each([
  ['TD', 'x'],
  ['BT', 'x'],
  ['LR', 'y'],
  ['RL', 'y'],
] as const)(
  'what stands beside another in a flowchart %s is in the order in which it was written',
  (direction, along) => {
    const content = readDiagram(`flowchart ${direction}\nA --> B & C & D --> E`).diagram?.content;
    if (content?.kind !== 'flowchart') throw new Error('A flowchart is expected here.');
    const { nodes } = placeGraph(content);
    const beside = nodes.filter(({ id }) => 'BCD'.includes(id)).toSorted((a, b) => a[along] - b[along]);
    expect(beside.map(({ id }) => id)).toEqual(['B', 'C', 'D']);
  },
);

test.each([
  'flowchart LR\n  A[Kundenbeziehungsverwaltung] --> B[Die Benachrichtigungsdienste aller Abteilungen]',
  'sequenceDiagram\n  Bestellabwicklungsdienst->>Benachrichtigungsdienst: Versand',
])('a long German word in a name stays whole: %s', (source) => {
  const { diagram } = readDiagram(source);
  if (diagram === undefined) throw new Error('A diagram is expected here.');
  const drawn = drawDiagram(diagram.content, (url) => url).body;
  for (const word of source.match(/[A-Z][a-z]{12,}/g) ?? []) expect(drawn).toContain(word);
});

test('generated flowcharts have everything in its place', () => {
  fc.assert(
    fc.property(flowcharts, (source) => {
      const { diagram, faults } = readDiagram(source);
      expect(faults).toEqual([]);
      if (diagram?.content.kind !== 'flowchart') throw new Error('A flowchart is expected here.');
      expect(diagramFaults(placeGraph(diagram.content))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('another process draws the same bytes, in another order', () => {
  const digest = (sources: readonly string[]) =>
    sources
      .map((source) => {
        const { diagram } = readDiagram(source);
        const body = diagram === undefined ? '' : drawDiagram(diagram.content, (url) => url).body;
        return createHash('sha256').update(body).digest('hex');
      })
      .toSorted();
  const program = `
    import { createHash } from 'node:crypto';
    import { SAMPLE_DIAGRAMS } from '#testing/sample-diagrams.ts';
    import { readDiagram } from '#markdown/diagrams/read-diagram.ts';
    import { drawDiagram } from '#markdown/diagrams/drawing/draw-diagram.ts';
    const all = SAMPLE_DIAGRAMS.toReversed().map(([, source]) => drawDiagram(readDiagram(source).diagram.content, (url) => url).body);
    console.log(JSON.stringify(all.map((body) => createHash('sha256').update(body).digest('hex')).toSorted()));
  `;
  const cwd = fileURLToPath(new URL('../../../../', import.meta.url));
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd, encoding: 'utf8' });
  expect(JSON.parse(said)).toEqual(digest(SAMPLE_DIAGRAMS.map(([, source]) => source)));
});
