/** The page of a guide: its text, and the guides below it. */
import type { PageDraft, PageTools } from '#model/kind.ts';
import type { SectionItem } from '#model/site-bodies.ts';
import type { GuideBody } from './bodies.ts';
import { readingMinutes } from './reading-time.ts';
import { childrenOf, type Guide } from './tree.ts';
import { CHILDREN } from './sections.ts';

export function guidePages(guide: Guide, tools: PageTools): readonly PageDraft<GuideBody>[] {
  const { title, summary } = guide.data;
  const children = unlinkedChildren(guide, tools).map((child) => childItem(child, tools));
  const prose = (guide.body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
  const contents = children.length > 0 ? [...prose, { depth: 2, ...CHILDREN }] : prose;
  return [
    { template: 'guide', path: '', title, description: summary, body: { text: tools.body(guide), children }, contents },
  ];
}

/** The guides below it; none where its text leads to all of them already. */
function unlinkedChildren(guide: Guide, tools: PageTools): readonly Guide[] {
  const linked = new Set(guide.body?.outline.links.map(({ url }) => tools.href(url, guide)?.split('#')[0]));
  const children = childrenOf(guide, tools.view.entriesOf('guide'));
  return children.every((child) => linked.has(tools.address(child))) ? [] : children;
}

/** `4 minutes`; nothing for a guide without a text of its own. */
export function readingTime({ body }: Guide): readonly string[] {
  const minutes = readingMinutes(body?.outline.text ?? '');
  return minutes === 0 ? [] : [`${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`];
}

function childItem(child: Guide, tools: PageTools): SectionItem {
  const { title, summary, status } = child.data;
  return {
    title,
    href: tools.address(child),
    summary: summary && tools.inline(summary, child),
    meta: readingTime(child),
    status,
  };
}
