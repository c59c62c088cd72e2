/** Every page of a site, as models. */
import { parseInline } from '#markdown/inline.ts';
import type { Entry } from '#model/entry.ts';
import type { OverviewDraft, PageTools } from '#model/kind.ts';
import type { Page } from '#model/page.ts';
import type { Finding } from '#model/rule.ts';
import { summaryOf } from '#model/summary.ts';
import { feedLink } from '../changes/change-feeds.ts';
import { areaPage } from './area-page.ts';
import { entryChrome, overviewChrome, plainChrome } from './chrome.ts';
import type { SiteContext } from './context.ts';
import { siteFrame, type Frame } from './frame.ts';
import { newEntryPages } from './new-entry.ts';
import { formPage } from '../form/page.ts';
import { homePage } from './home.ts';
import { reviewsPage } from './reviews-page.ts';
import { rulesPage } from './rules-page.ts';
import { startPage } from '../lead/start-page.ts';
import { leadPage } from '../lead/lead-page.ts';
import { tagPages } from './tags/tag-pages.ts';
import { siteWords } from '../words/site-words.ts';
import type { Shelf } from './order.ts';
import { folderRedirects, joinedRedirects, oldSiteRedirects, redirectPages, withoutTaken } from './redirects.ts';
import { sectionPages } from './section.ts';
import type { SiteTools } from './tools.ts';

/** What a site needs beside the playbook itself. */
export interface SiteExtras {
  /** The rules that the content is held to. */
  readonly rules: readonly Finding[];
  /** Whether it has the form of `/admin/`. */
  readonly hasForm?: boolean;
}

export function sitePages(
  context: SiteContext,
  tools: SiteTools,
  { rules, hasForm = false }: SiteExtras,
): readonly Page[] {
  const frame = siteFrame(context, tools);
  const { site, doors, drafts } = frame;
  const reviews = reviewsPage(frame, tools);
  const own = new Map(
    context.shelves.flatMap(({ entries }) => entries.map((entry) => [entry, entryPages(entry, frame, tools)] as const)),
  );
  const sections = new Map(context.shelves.map((shelf) => [shelf, sectionPages(shelf, frame, tools)]));
  const pages = [
    homePage(frame, tools),
    notFoundPage(frame),
    rulesPage(rules, context, site),
    ...(reviews === undefined ? [] : [reviews]),
    leadPage(frame, tools),
    startPage(frame, tools),
    ...tagPages(frame, tools),
    ...newEntryPages(frame),
    ...(hasForm && context.view.config.form ? [formPage(context.view.config.form, context, site)] : []),
    ...doors.filter(({ hasPage }) => hasPage).map((door) => areaPage(door, frame, tools)),
    ...context.shelves.flatMap((shelf) => [
      ...(sections.get(shelf) ?? []),
      ...drafts.overviewsOf(shelf).map((draft) => overviewPage(draft, shelf, frame)),
      ...shelf.entries.flatMap((entry) => own.get(entry) ?? []),
    ]),
    ...redirectPages(own, context, site),
    ...folderRedirects([...sections.values()].flat(), context, site),
    ...joinedRedirects([...sections.values()].flat(), context, site),
    ...oldSiteRedirects(own, context, site),
  ];
  const feeds = new Map(context.feeds().flatMap((feed) => feed.pages.map((page) => [page, feedLink(feed)] as const)));
  return withoutTaken(pages).map((page) => {
    const feed = feeds.get(page.path);
    return feed === undefined ? page : { ...page, chrome: { ...page.chrome, feed } };
  });
}

function entryPages(entry: Entry, frame: Frame, tools: PageTools): readonly Page[] {
  const { context, drafts } = frame;
  const kind = context.kindOf(entry);
  return drafts.of(entry).map((draft) => ({
    template: `${kind.area}/${draft.template}`,
    path: context.address(entry) + draft.path,
    title: draft.title,
    // Search engines and title bars take words, not markup.
    description: parseInline(draft.description ?? summaryOf(entry) ?? `${draft.title}: ${kind.purpose}`).text,
    chrome: entryChrome(entry, draft, tools, frame),
    body: draft.body,
  }));
}

function overviewPage(draft: OverviewDraft, shelf: Shelf, frame: Frame): Page {
  const { kind } = shelf;
  return {
    template: draft.isShared === true ? `site/${draft.template}` : `${kind.area}/${draft.template}`,
    path: draft.path,
    title: draft.title,
    description: parseInline(draft.description ?? `${draft.title}: ${kind.purpose}`).text,
    chrome: overviewChrome(draft, shelf, frame),
    body: draft.body,
  };
}

export type NotFoundBody = ReturnType<typeof notFoundPage>['body'];

function notFoundPage({ site, context }: Frame) {
  const { title, description } = siteWords(context.speech).notFound;
  return {
    template: 'site/not-found',
    path: '/404.html',
    title,
    description,
    chrome: plainChrome(site),
    body: { sections: [...site.navigation.map(({ label, href }) => ({ label, href })), ...site.furtherSections] },
  };
}
