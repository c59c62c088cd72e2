/** What Mermaid reads is what is drawn, and what is not is said with its line. */
import { describe, expect, test } from 'vitest';
import { readDiagram } from './read-diagram.ts';
import { saidIn, type Graph, type Sequence } from './diagram.ts';

function graph(source: string): Graph {
  const content = readDiagram(source).diagram?.content;
  if (content === undefined || content.kind === 'sequence') throw new Error('A graph is expected here.');
  return content;
}

function sequence(source: string): Sequence {
  const content = readDiagram(source).diagram?.content;
  if (content?.kind !== 'sequence') throw new Error('A sequence is expected here.');
  return content;
}

function faults(source: string): readonly string[] {
  return readDiagram(source).faults.map(({ is, line, message }) => `${line} ${is} ${message}`);
}

const arrows = (source: string) =>
  graph(source).edges.map(({ from, to, lines, start, end, stroke }) => [from, to, saidIn(lines), start, end, stroke]);

describe('a flowchart', () => {
  test('is read without blanks, with semicolons and with several ends at once', () => {
    expect(arrows('graph TD;A-->B;A---C;A & B-->|both|D')).toEqual([
      ['A', 'B', '', 'none', 'arrow', 'solid'],
      ['A', 'C', '', 'none', 'none', 'solid'],
      ['A', 'D', 'both', 'none', 'arrow', 'solid'],
      ['B', 'D', 'both', 'none', 'arrow', 'solid'],
    ]);
  });

  test('has every kind of arrow', () => {
    expect(
      arrows('flowchart LR\nA ==> B\nA -.-> B\nA --o B\nA x--x B\nA <--> B\nA ~~~ B\n').map((each) => each.slice(3)),
    ).toEqual([
      ['none', 'arrow', 'thick'],
      ['none', 'arrow', 'dotted'],
      ['none', 'circle', 'solid'],
      ['cross', 'cross', 'solid'],
      ['arrow', 'arrow', 'solid'],
      ['none', 'none', 'invisible'],
    ]);
  });

  test.each([
    ['A[x]', 'rect'],
    ['A(x)', 'rounded'],
    ['A([x])', 'stadium'],
    ['A[[x]]', 'subroutine'],
    ['A[(x)]', 'cylinder'],
    ['A((x))', 'circle'],
    ['A(((x)))', 'double-circle'],
    ['A>x]', 'flag'],
    ['A{x}', 'diamond'],
    ['A{{x}}', 'hexagon'],
    ['A[/x/]', 'lean-right'],
    ['A[\\x\\]', 'lean-left'],
    ['A[/x\\]', 'trapezoid'],
    ['A[\\x/]', 'trapezoid-down'],
    ['A@{ shape: doc, label: x }', 'document'],
    ['A@{ shape: manual-input, label: x }', 'sloped'],
  ])('%s is a shape of its own', (written, shape) => {
    expect(graph(`flowchart LR\n${written}`).nodes).toMatchObject([{ id: 'A', shape, lines: [[{ text: 'x' }]] }]);
  });

  test('has groups within groups, with directions', () => {
    const { groups, nodes } = graph(
      'flowchart LR\nsubgraph one [First]\ndirection TB\nsubgraph two\nA\nend\nend\nA-->B',
    );
    expect(groups).toMatchObject([
      { id: 'one', lines: [[{ text: 'First' }]], direction: 'TB', parent: undefined },
      { id: 'two', parent: 'one' },
    ]);
    expect(nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['A', 'two'],
      ['B', undefined],
    ]);
  });

  test('has labels of several lines, with what is bold, and with characters by their names', () => {
    const { nodes } = graph('flowchart LR\nA["one<br>two #quot;#9829;#amp;"]\nB["`**bold** and snake_case_name`"]');
    expect(nodes.map(({ lines }) => lines.map((line) => line.map(({ text, bold }) => [text, bold])))).toEqual([
      [[['one', false]], [['two "♥&', false]]],
      [
        [
          ['bold', true],
          [' and snake_case_name', false],
        ],
      ],
    ]);
  });
});

test('states have their starts, ends, parts that run at once, and notes', () => {
  const { nodes, groups, edges } = graph(
    'stateDiagram-v2\n[*] --> A\nstate A {\n[*] --> b\n--\n[*] --> c\n}\nstate f <<fork>>\nA --> f : done\nf --> [*]\nnote right of f: Both',
  );
  expect(groups.filter(({ isRegion }) => isRegion)).toHaveLength(2);
  expect(nodes.map(({ shape }) => shape).toSorted()).toEqual([
    'bar',
    'framed-circle',
    'note',
    'rounded',
    'rounded',
    'small-circle',
    'small-circle',
    'small-circle',
  ]);
  expect(edges.find(({ to }) => to === 'f')).toMatchObject({ from: 'A', lines: [[{ text: 'done' }]] });
});

test('classes have members in their way, and how many belong together', () => {
  const { nodes, edges } = graph(
    'classDiagram\nclass A~T~ {\n<<interface>>\n+List~int~ all\n+run()* bool\n+make()$ A\n}\nA <|-- B\nA "1" *-- "0..*" C : holds',
  );
  expect(saidIn(nodes[0]?.lines ?? [])).toBe('«interface» A<T>');
  expect(nodes[0]?.parts.flat().map(({ cells, style }) => [saidIn(cells), style])).toEqual([
    ['+List<int> all', 'plain'],
    ['+run() : bool', 'abstract'],
    ['+make() : A', 'static'],
  ]);
  expect(edges).toMatchObject([
    { start: 'triangle', end: 'none' },
    { start: 'filled-diamond', startLines: [[{ text: '1' }]], endLines: [[{ text: '0..*' }]] },
  ]);
});

test('entities have attributes with keys, and cardinalities on the right sides', () => {
  const { nodes, edges } = graph('erDiagram\nA ||--o{ B : has\nA }|..o| C : uses\nA {\nstring id PK "The key"\n}');
  expect(nodes[0]?.parts.flat().map(({ cells }) => cells.map((cell) => saidIn([cell])))).toEqual([
    ['string', 'id', 'PK', 'The key'],
  ]);
  expect(edges).toMatchObject([
    { start: 'one', end: 'zero-or-more', stroke: 'solid' },
    { start: 'one-or-more', end: 'zero-or-one', stroke: 'dotted' },
  ]);
});

test('a sequence has its blocks, its numbers, and those who come and go', () => {
  const { steps, boxes, actors } = sequence(
    'sequenceDiagram\nbox Aqua Team\nactor A\nend\nautonumber 10 5\nA->>+B: one\nalt yes\nB--xA: two\nelse no\nB-)A: three\nend\ncreate participant C\nA->>C: four\ndestroy C\nC-->>A: five\nautonumber off\nA->B: six',
  );
  expect(actors.map(({ id, shape }) => [id, shape])).toEqual([
    ['A', 'actor'],
    ['B', 'participant'],
    ['C', 'participant'],
  ]);
  expect(boxes).toMatchObject([{ actors: ['A'], lines: [[{ text: 'Team' }]] }]);
  expect(steps).toMatchObject([
    { is: 'message', number: 10, end: 'arrow' },
    { is: 'activate', actor: 'B' },
    {
      is: 'block',
      kind: 'alt',
      sections: [{ steps: [{ end: 'cross', isDotted: true, number: 15 }] }, { steps: [{ end: 'async' }] }],
    },
    { is: 'message', to: 'C', creates: true },
    { is: 'message', destroys: 'C' },
    { is: 'message', end: 'none', number: undefined },
  ]);
});

describe('a finding', () => {
  test.each([
    [
      'has the line below front matter and comments',
      '---\ntitle: Push\n---\n%% one\nflowchart LR\n%% two\nA --> [B',
      ['6 syntax Unexpected `[`, expected `&`, `:`, `|` or the id of a step'],
    ],
    [
      'explains `end` as a name',
      'flowchart LR\nA --> end',
      ['1 syntax Unexpected `end`, expected `&`, `:`, `|` or the id of a step'],
    ],
    [
      'names a shape that is none',
      'flowchart LR\nA --> B\nB@{ shape: squircle }\nB --> C',
      ['2 syntax Unexpected shape `squircle`, expected one that Mermaid has'],
    ],
    [
      'has the line of what Mermaid refuses without one',
      'sequenceDiagram\nA->>B: one\nB->>A: two\ndeactivate A\nA->>B: three',
      [
        '3 syntax Unexpected diagram, expected one that Mermaid can read; it says: Trying to inactivate an inactive participant (A)',
      ],
    ],
    [
      'has the line of an arrow that is not drawn',
      'sequenceDiagram\nA->>B: one\nA->>()B: two',
      ['2 undrawn Unexpected message, expected an arrow that is drawn'],
    ],
    [
      'names settings',
      '---\nconfig:\n  theme: dark\n---\nflowchart LR\nA-->B',
      ['1 left-out Unexpected settings `config` of a diagram, expected only its `title`'],
    ],
    [
      'names an icon',
      'flowchart LR\nA[fa:fa-car Drive]',
      ['1 left-out Unexpected icon `fa:fa-car` in a label, expected words'],
    ],
    [
      'names a formula',
      'flowchart LR\nA["$$x^2$$"]',
      ['1 left-out Unexpected formula `$$` in a label, expected words'],
    ],
    [
      'names classes of CSS',
      'flowchart LR\nA:::red --> B\nclassDef red fill:red',
      [
        '1 left-out Unexpected `:::red` in a diagram, expected a diagram in the colours of the site',
        '2 left-out Unexpected `classDef red fill:red` in a diagram, expected a diagram in the colours of the site',
      ],
    ],
    [
      'is none for what looks like a statement in a label',
      'flowchart LR\nA["style A fill:#f00; click A call x()"] --> B',
      [],
    ],
    ['is none for a title', '---\ntitle: Push\n---\nflowchart LR\nA-->B', []],
  ])('%s', (_, source, expected) => {
    expect(faults(source)).toEqual(expected);
  });
});

test('links are those of steps, as they are written', () => {
  expect(
    readDiagram('flowchart LR\nA-->B\nclick A "./a.md#x" "Tip"\nclick B href "javascript:alert(1)"').links,
  ).toEqual([
    { url: './a.md#x', line: 2 },
    { url: 'javascript:alert(1)', line: 3 },
  ]);
  expect(readDiagram('stateDiagram-v2\nA --> B\nclick A "./a.md" "Tip"').links).toEqual([{ url: './a.md', line: 2 }]);
  expect(readDiagram('classDiagram\nclass A\nlink A "./a.md"').links).toEqual([{ url: './a.md', line: 2 }]);
});

test.each([
  ['ids that are words of JavaScript', 'flowchart LR\n__proto__ --> constructor --> hasOwnProperty'],
  ['a class of that sort', 'classDiagram\nclass constructor {\n+__proto__\n}\n__proto__ <|-- constructor'],
])('%s are ids', (_, source) => {
  expect(graph(source).nodes.length).toBeGreaterThan(1);
  expect(Object.prototype).not.toHaveProperty('label');
});

test.each([
  ['', '1'],
  ['flowchart LR', '0'],
  ['x'.repeat(30_000), '0'],
  [`flowchart LR\n${'subgraph a\n'.repeat(300)}`, ''],
  ['flowchart LR\nA["\u202Eevil\u202C"]', ''],
  ['sequenceDiagram\nA->>B: ' + '('.repeat(5000), ''],
])('hostile or empty text never throws: %j', (source) => {
  expect(() => readDiagram(source)).not.toThrow();
});
