/** The index page of a kind. */
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, OverviewLink, PageTools } from '#model/kind.ts';
import type { Page, SiteModel } from '#model/page.ts';
import { sectionAddress } from './address.ts';
import { HOME, plainChrome } from './chrome.ts';
import { listedEntry } from './listed-entry.ts';
import type { Shelf } from './order.ts';

export function sectionPage(
  shelf: Shelf,
  overviews: readonly OverviewDraft[],
  site: SiteModel,
  tools: PageTools,
): Page {
  const { kind, entries } = shelf;
  const links = overviews
    .filter(({ listed = true }) => listed)
    .map(({ title, path, description }) => ({ label: title, href: path, description }));
  const own = kind.index?.page?.(entries, tools, links);
  const { template, body, contents } =
    own === undefined
      ? { template: 'site/section', body: listBody(shelf, links, tools), contents: [] }
      : { ...own, template: `${kind.area}/${own.template}` };
  return {
    template,
    path: sectionAddress(kind),
    title: kind.label.many,
    description: kind.purpose,
    chrome: plainChrome(site, [HOME], contents),
    body,
  };
}

export type SectionBody = ReturnType<typeof listBody>;

function listBody({ kind, entries }: Shelf, overviews: readonly OverviewLink[], tools: PageTools) {
  const groups = Map.groupBy(entries, (entry) => kind.index?.group?.(entry, tools));
  const item = (entry: Entry) => listedEntry(entry, kind.index?.facts?.(entry, tools) ?? [], tools);
  return {
    overviews,
    groups: [...groups].map(([label, members]) => ({ label, items: members.map(item) })),
  };
}
