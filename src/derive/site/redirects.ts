/** A page at each former address that leads to the present one. */
import type { Page, SiteModel } from '#model/page.ts';
import type { RedirectBody } from '#model/site-bodies.ts';
import { addressOf } from './address.ts';
import type { SiteContext } from './context.ts';

const TEMPLATE = 'site/redirect';

export function redirectPages(context: SiteContext, site: SiteModel): readonly Page<RedirectBody>[] {
  return context.view.entries.flatMap((entry) =>
    entry.data.aliases.map((alias) => ({
      template: TEMPLATE,
      path: addressOf({ id: alias, folders: entry.folders }, context.kindOf(entry)),
      title: entry.data.title,
      description: `This page has moved to ${entry.data.title}.`,
      chrome: { site, breadcrumbs: [], sidebar: [], contents: [] },
      body: { to: context.link(entry) },
    })),
  );
}

/** Every page of this template is made above. */
export function isRedirect(page: Page): page is Page<RedirectBody> {
  return page.template === TEMPLATE;
}
