/** What stands at an address of a playbook while it is written, whichever server asks. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Page } from '#model/page.ts';
import type { LiveSite } from '../page-source.ts';
import type { Live } from './live.ts';

export interface Asked {
  /** Decoded, without query. */
  readonly path: string;
  /** A browser that opens a page, rather than a page that loads a file. */
  readonly wantsPage: boolean;
}

export type Reply =
  | { readonly is: 'page'; readonly page: Page; readonly isMissing: boolean; readonly edition: number }
  | { readonly is: 'redirect'; readonly to: string }
  | { readonly is: 'file'; readonly bytes: string | Uint8Array }
  /** Nothing can be shown yet. */
  | { readonly is: 'mistakes'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly is: 'nothing' };

const NOTHING: Reply = { is: 'nothing' };

export async function replyTo(live: Live, { path, wantsPage }: Asked): Promise<Reply> {
  const site = await live.site();
  if (site === undefined)
    return wantsPage ? { is: 'mistakes', diagnostics: (await live.reading()).diagnostics } : NOTHING;
  // Taken with the site: the next one may be read while this page is rendered.
  const edition = live.edition();
  const page = site.pages.get(path);
  if (page !== undefined) return { is: 'page', page, isMissing: false, edition };
  if (site.pages.has(`${path}/`)) return { is: 'redirect', to: `${path}/` };
  const bytes = await site.file(path);
  if (bytes !== undefined) return { is: 'file', bytes };
  return wantsPage ? missing(site, path, edition) : NOTHING;
}

function missing(site: LiveSite, path: string, edition: number): Reply {
  const page = site.pages.get('/404.html');
  // A file that the playbook does not have may still be one of the theme's public files.
  const isFile = /\.\w+$/.test(path);
  return page === undefined || isFile ? NOTHING : { is: 'page', page, isMissing: true, edition };
}
