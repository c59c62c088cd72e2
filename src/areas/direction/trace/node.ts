/** A thing in the trace, with what is there for it below it. */
import type { Entry } from '#model/entry.ts';
import { escapeHtml, type Html } from '#model/html.ts';
import type { PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import type { Trace } from './edges.ts';

export interface TraceNode {
  /** What it is: *Strategy*, *Policy*. */
  readonly kind: string;
  readonly label: Html;
  /** Its own page, or where it stands on this one when it was shown before. */
  readonly href: string | undefined;
  /** Where it stands on this page, so that it is told in full only once. */
  readonly anchor: string | undefined;
  readonly facts: readonly string[];
  /** What is wrong with it. */
  readonly worries: readonly string[];
  readonly owner: Link | undefined;
  /** A sentence about it. */
  readonly note: Html | undefined;
  readonly isShownAbove: boolean;
  readonly groups: readonly TraceGroup[];
}

export interface TraceGroup {
  readonly title: string;
  /** Whether the title says what its nodes are, so that they need not say it again. */
  readonly namesKind?: boolean;
  readonly nodes: readonly TraceNode[];
}

const PLAIN = {
  href: undefined,
  anchor: undefined,
  facts: [],
  worries: [],
  owner: undefined,
  note: undefined,
  isShownAbove: false,
  groups: [],
};

/** How many there are, it included. */
export function sizeOf({ groups }: TraceNode): number {
  return groups.flatMap(({ nodes }) => nodes).reduce((sum, node) => sum + sizeOf(node), 1);
}

/** Of a part of an entry, or of an entry where `entryNode` says too much. */
export function traceNode(node: Pick<TraceNode, 'kind' | 'label'> & Partial<TraceNode>): TraceNode {
  return { ...PLAIN, ...node, groups: (node.groups ?? []).filter(({ nodes }) => nodes.length > 0) };
}

export function entryNode(entry: Entry, tools: PageTools, more: Partial<TraceNode> = {}): TraceNode {
  return traceNode({
    kind: tools.kindLabel(entry).one,
    label: escapeHtml(entry.data.title),
    href: tools.address(entry),
    owner: tools.link(entry.data.owner, 'team', 'role'),
    ...more,
  });
}

/** What is told in full once on a page, and named in every other place. */
export interface Walk {
  readonly tools: PageTools;
  readonly trace: Trace;
  readonly shown: Set<Entry>;
  /** Where the narrower strategies are told, if not here. */
  readonly pageOf?: ((strategy: Entry<'strategy'>) => string) | undefined;
  /** The outcomes that are told here; each, if absent. */
  readonly outcomes?: ReadonlySet<Entry> | undefined;
}

/** Where an entry is told in full. */
export function traceAnchor({ kind, id }: Entry): string {
  return `${kind}-${id}`;
}

/** In full where it has not been told yet: then `fill` says what is below it. */
export function onceNode(entry: Entry, { tools, shown }: Walk, fill: () => Partial<TraceNode>): TraceNode {
  const anchor = traceAnchor(entry);
  if (shown.has(entry)) return entryNode(entry, tools, { href: `#${anchor}`, isShownAbove: true, owner: undefined });
  shown.add(entry);
  return entryNode(entry, tools, { anchor, ...fill() });
}
