/** A small playbook in memory and the tools that its kinds make pages with: for tests of what pages show. */
import { exampleTree } from '#check/example-tree.ts';
import { siteContext } from '#site/assembly/context.ts';
import { siteTools } from '#site/assembly/tools.ts';
import { kinds } from '#areas/kinds.ts';
import { historyFor, viewFor } from '#load/audience.ts';
import { treeHistory } from '#load/history.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import type { Entry, KindName } from '#model/entry.ts';
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { View } from '#model/playbook.ts';
import type { Visibility } from '#model/standing.ts';
import type { Example } from '#model/rule.ts';

export interface ExampleSite {
  readonly view: View;
  readonly tools: PageTools;
  entry<K extends KindName>(kind: K, id?: string): Entry<K>;
  pages(kind: KindName, id?: string): readonly PageDraft[];
  /** The page of an entry itself; its template is what ties it to the type of its body. */
  page<Body>(kind: KindName, id?: string): PageShown<Body>;
}

export interface PageShown<Body> extends PageDraft {
  readonly body: Body;
  /** The anchors of its contents. */
  readonly anchors: readonly string[];
}

/** How the content stood on a day. */
export interface Former {
  readonly day: string;
  readonly content: Example;
}

/**
 * Drafts are shown, as to those who write.
 * @param past from the newest to the oldest
 */
export function exampleSite(
  content: Example,
  visibility: Visibility = 'internal',
  past: readonly Former[] = [],
): ExampleSite {
  const { playbook, problems } = loadPlaybook(exampleTree(content, kinds), kinds);
  if (problems.length > 0)
    throw new Error(
      problems.map(({ location, message }) => `${location.file}:${location.start.line} ${message}`).join('\n'),
    );
  const view = viewFor(playbook, visibility, { drafts: true });
  const former = past.map(({ day, content: then }, index) => ({
    revision: { id: `${day}-${index}`, date: day, subject: '' },
    tree: exampleTree(then, kinds),
  }));
  const history = historyFor(treeHistory(former, kinds), visibility, playbook, { drafts: true });
  const context = siteContext(view, { kinds, today: '2026-04-15', history });
  const tools = siteTools(context, plainCode);
  const entry: ExampleSite['entry'] = (kind, id = `example-${kind}`) => {
    const found = view.find(kind, id);
    if (found === undefined) throw new Error(`The example has no ${kind} ${id}`);
    return found;
  };
  const pages: ExampleSite['pages'] = (kind, id) => {
    const found = entry(kind, id);
    return context.kindOf(found).pages(found, tools);
  };
  const page = <Body>(kind: KindName, id?: string): PageShown<Body> => {
    const [own] = pages(kind, id);
    if (own === undefined) throw new Error(`The ${kind} has no page`);
    return { ...own, body: own.body as Body, anchors: own.contents.map((each) => each.id) };
  };
  return { view, tools, entry, pages, page };
}
