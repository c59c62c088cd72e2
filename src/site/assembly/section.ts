/** The index page of a kind. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import type { Page, SiteModel } from '#model/page.ts';
import type { SectionBody, SectionItem } from '#model/site-bodies.ts';
import { sectionAddress } from './address.ts';
import type { SiteContext } from './context.ts';
import type { Shelf } from './order.ts';

export function sectionPage(
  shelf: Shelf,
  overviews: readonly OverviewDraft[],
  context: SiteContext,
  site: SiteModel,
  tools: PageTools,
): Page {
  const { kind, entries } = shelf;
  const own = kind.index?.page?.(entries, tools);
  const { template, body, contents } =
    own === undefined
      ? { template: 'site/section', body: listBody(shelf, overviews, context, tools), contents: [] }
      : { ...own, template: `${kind.area}/${own.template}` };
  return {
    template,
    path: sectionAddress(kind),
    title: kind.label.many,
    description: kind.purpose,
    chrome: { site, breadcrumbs: [{ label: 'Home', href: '/' }], sidebar: [], contents },
    body,
  };
}

function listBody(
  { kind, entries }: Shelf,
  overviews: readonly OverviewDraft[],
  context: SiteContext,
  tools: PageTools,
): SectionBody {
  const groups = Map.groupBy(entries, (entry) => kind.index?.group?.(entry, tools));
  const item = (entry: Entry): SectionItem => ({
    title: entry.data.title,
    href: context.address(entry),
    summary: entry.data.summary === undefined ? undefined : tools.inline(entry.data.summary, entry),
    meta: kind.index?.facts?.(entry, tools) ?? [],
    status: entry.life,
  });
  return {
    purpose: kind.purpose,
    overviews: overviews
      .filter(({ listed = true }) => listed)
      .map(({ title, path, description }) => ({ label: title, href: path, description })),
    groups: [...groups].map(([label, members]) => ({ label, items: members.map(item) })),
  };
}
