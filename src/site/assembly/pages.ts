/** Every page of a site, as models. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';
import type { Kind, OverviewDraft, PageDraft, PageTools } from '#model/kind.ts';
import type { Link, Page, SiteModel } from '#model/page.ts';
import type { Finding } from '#model/rule.ts';
import { sectionAddress } from './address.ts';
import { entryChrome, HOME, plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import { homePage } from './home.ts';
import { ownLook } from './own-look.ts';
import { rulesPage } from './rules-page.ts';
import type { Shelf } from './order.ts';
import { redirectPages } from './redirects.ts';
import { sectionPages } from './section.ts';
import type { SiteTools } from './tools.ts';

/** What a site needs beside the playbook itself. */
export interface SiteExtras {
  /** The rules that the content is held to. */
  readonly rules: readonly Finding[];
}

export function sitePages(context: SiteContext, tools: SiteTools, { rules }: SiteExtras): readonly Page[] {
  const site = siteModel(context, tools);
  const own = new Map(
    context.shelves.flatMap(({ entries }) =>
      entries.map((entry) => [entry, entryPages(entry, context, site, tools)] as const),
    ),
  );
  return [
    homePage(context, site, tools),
    notFoundPage(site),
    rulesPage(rules, context, site),
    ...context.shelves.flatMap((shelf) => {
      const overviews = shelf.kind.overviews?.(shelf.entries, tools) ?? [];
      return [
        ...sectionPages(shelf, overviews, site, tools),
        ...overviews.map((draft) => overviewPage(draft, shelf.kind, site)),
        ...shelf.entries.flatMap((entry) => own.get(entry) ?? []),
      ];
    }),
    ...redirectPages(own, context, site),
  ];
}

function siteModel(context: SiteContext, tools: SiteTools): SiteModel {
  const { view, today, shelves, names } = context;
  const { config } = view;
  const isNamed = ({ kind }: Shelf) => config.navigation.length === 0 || config.navigation.includes(kind.folder.name);
  const links = (some: readonly Shelf[]) =>
    some.map(({ kind }): Link => ({ label: kind.label.many, href: sectionAddress(kind) }));
  return {
    name: config.name,
    description: parseInline(config.description).text,
    language: config.language,
    names,
    asOf: config.today && today,
    navigation: links(shelves.filter(isNamed)),
    furtherSections: links(shelves.filter((shelf) => !isNamed(shelf))),
    ...ownLook(context, tools),
  };
}

function entryPages(entry: Entry, context: SiteContext, site: SiteModel, tools: PageTools): readonly Page[] {
  const kind = context.kindOf(entry);
  return kind.pages(entry, tools).map((draft: PageDraft) => {
    const path = context.address(entry) + draft.path;
    const part = draft.path === '' ? undefined : { label: draft.title, href: path };
    return {
      template: `${kind.area}/${draft.template}`,
      path,
      title: draft.title,
      // Search engines and title bars take words, not markup.
      description: parseInline(draft.description ?? entry.data.summary ?? `${draft.title}: ${kind.purpose}`).text,
      chrome: { ...entryChrome(entry, context, tools, site, draft.contents, part), notice: draft.notice },
      body: draft.body,
    };
  });
}

function overviewPage(draft: OverviewDraft, kind: Kind, site: SiteModel): Page {
  return {
    template: `${kind.area}/${draft.template}`,
    path: draft.path,
    title: draft.title,
    description: parseInline(draft.description ?? `${draft.title}: ${kind.purpose}`).text,
    chrome: plainChrome(site, [HOME, { label: kind.label.many, href: sectionAddress(kind) }], draft.contents),
    body: draft.body,
  };
}

export type NotFoundBody = ReturnType<typeof notFoundPage>['body'];

function notFoundPage(site: SiteModel) {
  return {
    template: 'site/not-found',
    path: '/404.html',
    title: 'Page not found',
    description: 'There is no page at this address.',
    chrome: plainChrome(site),
    body: { sections: [...site.navigation, ...site.furtherSections] },
  };
}
