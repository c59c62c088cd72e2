/** A diagram as a list of sentences: what a picture says by lines and places. */
import { escapeHtml, joinHtml, markup, type Html } from '#model/html.ts';
import { saidIn, type Diagram, type Edge, type Graph, type Sequence, type SequenceStep } from './diagram.ts';
import type { DiagramWords } from './diagram-words.ts';

export function told({ content }: Diagram, words: DiagramWords): Html {
  return content.kind === 'sequence' ? toldSequence(content, words) : toldGraph(content, words);
}

function toldGraph(graph: Graph, words: DiagramWords): Html {
  const names = namesIn(graph, words);
  const name = (id: string) => names.get(id) ?? words.unnamed;
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const groups = graph.groups.flatMap(({ id, lines }) => {
    const inside = [...graph.nodes, ...graph.groups].filter(({ parent }) => parent === id).map((each) => name(each.id));
    return lines.length === 0 || inside.length === 0 ? [] : [item(words.group(name(id), inside))];
  });
  const nodes = graph.nodes.flatMap(({ id, parts, shape }) => {
    const rows = parts.flat().map(({ cells }) =>
      cells
        .map((cell) => saidIn([cell]))
        .join(' ')
        .trim(),
    );
    if (rows.length > 0) return [markup`<li>${escapeHtml(name(id))}<ul>${joinHtml(rows.map(item))}</ul></li>`];
    return linked.has(id) || shape === 'text' ? [] : [item(name(id))];
  });
  const edges = graph.edges.flatMap((edge) => (edge.stroke === 'invisible' ? [] : [item(sentence(edge, name, words))]));
  return markup`<ul>${joinHtml([...nodes, ...groups, ...edges])}</ul>`;
}

function namesIn({ nodes, groups }: Graph, words: DiagramWords): ReadonlyMap<string, string> {
  const named = [...nodes, ...groups].map((each): readonly [string, string] => {
    // What a class is stands above its name.
    const said = saidIn(each.lines.filter(([first]) => first?.text.startsWith('«') !== true));
    if (said !== '') return [each.id, said];
    const shape = 'shape' in each ? each.shape : 'rect';
    return [each.id, shape === 'small-circle' ? words.start : shape === 'framed-circle' ? words.end : words.unnamed];
  });
  return new Map(named);
}

function sentence(edge: Edge, name: (id: string) => string, words: DiagramWords): string {
  const counted = [
    [edge.from, edge.start, edge.startLines],
    [edge.to, edge.end, edge.endLines],
  ] as const;
  const [from, to] = counted.map(([id, end, lines]) => {
    const own = saidIn(lines);
    const many = own === '' ? cardinality(end, words) : own;
    return many === '' ? name(id) : `${name(id)} (${many})`;
  }) as [string, string];
  const label = saidIn(edge.lines);
  return relation(edge, from, to, words) + (label === '' ? '' : `: ${label}`);
}

function cardinality(end: Edge['end'], { cardinalities }: DiagramWords): string {
  return Object.hasOwn(cardinalities, end) ? cardinalities[end as keyof typeof cardinalities] : '';
}

const ARROWS = new Set(['arrow', 'open-arrow', 'circle', 'cross']);

function relation({ start, end }: Edge, from: string, to: string, words: DiagramWords): string {
  if (start === 'triangle') return words.inherits(to, from);
  if (end === 'triangle') return words.inherits(from, to);
  if (start === 'filled-diamond') return words.consists(from, to);
  if (end === 'filled-diamond') return words.consists(to, from);
  if (start === 'diamond') return words.has(from, to);
  if (end === 'diamond') return words.has(to, from);
  if (ARROWS.has(start)) return ARROWS.has(end) ? words.leadsBothWays(from, to) : words.leads(to, from);
  return ARROWS.has(end) ? words.leads(from, to) : words.linked(from, to);
}

function toldSequence({ actors, steps }: Sequence, words: DiagramWords): Html {
  const names = new Map(actors.map(({ id, lines }) => [id, saidIn(lines)]));
  return list(steps, (id) => names.get(id) ?? id, words);
}

function list(steps: readonly SequenceStep[], name: (id: string) => string, words: DiagramWords): Html {
  const items = itemsOf(steps, name, words);
  return items.length === 0 ? '' : markup`<ol>${joinHtml(items)}</ol>`;
}

function itemsOf(steps: readonly SequenceStep[], name: (id: string) => string, words: DiagramWords): readonly Html[] {
  return steps.flatMap((step): readonly Html[] => {
    switch (step.is) {
      case 'message':
        return [item(words.says(name(step.from), name(step.to), saidIn(step.lines)))];
      case 'note':
        return [item(words.note(step.actors.map(name), saidIn(step.lines)))];
      case 'block':
        // A coloured ground says nothing.
        if (step.kind === 'rect') return step.sections.flatMap((section) => itemsOf(section.steps, name, words));
        return step.sections.map((section, at) => {
          const said = [at === 0 ? step.kind : '', saidIn(section.lines)].filter((part) => part !== '').join(': ');
          return markup`<li>${escapeHtml(said)}${list(section.steps, name, words)}</li>`;
        });
      default:
        return [];
    }
  });
}

function item(said: string): Html {
  return markup`<li>${escapeHtml(said)}</li>`;
}
