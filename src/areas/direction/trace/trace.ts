/** `/direction/trace/`: the loose ends, and from each strategy down to the systems that carry it. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import type { Link } from '#model/page.ts';
import { directionWords } from '../words/direction-words.ts';
import { LOOSE_ENDS, type End, type LooseName } from './loose-names.ts';
import { looseEnds, type LooseEnd } from './loose.ts';
import { sizeOf, type TraceNode } from './node.ts';
import { strategiesAlone, traceOfOne, tracedStrategies, traceTree } from './tree.ts';

export const TRACE_PATH = '/direction/trace/';
/** With more things in it, the trace is a page for each strategy: it would be megabytes. */
const MOST_NODES = 1500;
const SECTIONS = { loose: 'loose', tree: 'from-strategy-to-system' };

export interface TraceBody {
  /** On the page of all strategies. */
  readonly loose: ReturnType<typeof looseBody> | undefined;
  readonly tree: ReturnType<typeof treeBody>;
}

export function traceOverview(
  _strategies: readonly Entry<'strategy'>[],
  tools: PageTools,
): readonly OverviewDraft<TraceBody>[] {
  const words = directionWords(tools.speech).trace;
  const tree = traceTree(tools);
  const isDivided = tree.reduce((sum, node) => sum + sizeOf(node), 0) > MOST_NODES;
  const loose = looseBody(tools);
  const body = { loose, tree: treeBody(isDivided ? strategiesAlone(tracePath, tools) : tree, tools) };
  return [
    {
      template: 'trace',
      path: TRACE_PATH,
      title: words.title,
      description: words.description,
      body,
      contents: [loose, body.tree].map(({ id, title }) => ({ depth: 2, id, text: title })),
      action: { label: words.action },
    },
    ...(isDivided ? tracedStrategies(tools).map((strategy) => pageOfOne(strategy, tools)) : []),
  ];
}

function tracePath({ id }: Entry<'strategy'>): string {
  return `${TRACE_PATH}${id}/`;
}

function pageOfOne(strategy: Entry<'strategy'>, tools: PageTools): OverviewDraft<TraceBody> {
  const words = directionWords(tools.speech).trace;
  return {
    template: 'trace',
    path: tracePath(strategy),
    title: words.of(strategy.data.title),
    description: words.description,
    body: { loose: undefined, tree: treeBody([traceOfOne(strategy, tracePath, tools)], tools) },
    contents: [],
    listed: false,
  };
}

/** For the home page and that of the area: how many loose ends there are. */
export function traceAttention(_strategies: readonly Entry<'strategy'>[], tools: PageTools): readonly Link[] {
  const count = [...looseEnds(tools.view, tools.today).values()].reduce((sum, { length }) => sum + length, 0);
  const words = directionWords(tools.speech).trace;
  return count === 0 ? [] : [{ label: words.attention(count), href: `${TRACE_PATH}#${SECTIONS.loose}` }];
}

function treeBody(strategies: readonly TraceNode[], tools: PageTools) {
  return { id: SECTIONS.tree, title: directionWords(tools.speech).trace.sections.tree, strategies };
}

function looseBody(tools: PageTools) {
  const words = directionWords(tools.speech).trace;
  const ends = looseEnds(tools.view, tools.today);
  const group = (name: LooseName) => ({
    name,
    title: words.loose[name](tools.speech.names),
    ends: (ends.get(name) ?? []).map((each) => looseView(each, tools)),
  });
  // A part of the whole comes with its type.
  const sides = Object.keys(LOOSE_ENDS) as readonly End[];
  return {
    id: SECTIONS.loose,
    title: words.sections.loose,
    sides: sides
      .map((end) => ({
        id: `loose-${end}`,
        title: words.ends[end],
        groups: LOOSE_ENDS[end].map(group).filter((each) => each.ends.length > 0),
      }))
      .filter(({ groups }) => groups.length > 0),
  };
}

function looseView({ entry, part }: LooseEnd, tools: PageTools) {
  const { data, file } = entry;
  const at = entry.at(part?.path).start.line;
  const words = directionWords(tools.speech).trace;
  const anchor = part === undefined ? '' : `#${part.anchor}`;
  return {
    href: tools.address(entry) + anchor,
    title: data.title,
    /** A part in its own words; then the title says what it is a part of. */
    text: part && tools.withoutLinks(part.text),
    note: part?.due === undefined ? undefined : words.due(tools.speech.day(part.due)),
    owner: tools.link(data.owner, 'team', 'role'),
    editHref: tools.editLink(file, at),
  };
}
