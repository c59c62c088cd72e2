/** The page at `/admin/`: it has a policy of its own, for what the form needs and no other page has. */
import type { FormConfig } from '#model/form-config.ts';
import type { Page, SiteModel } from '#model/page.ts';
import type { Visibility } from '#model/standing.ts';
import { siteWords } from '#site/words/site-words.ts';
import { plainChrome } from '../assembly/chrome.ts';
import type { SiteContext } from '../assembly/context.ts';
import { backendOf } from './backend.ts';
import { FORM_PATH } from './paths.ts';

/** Whether a build for an audience has a form. */
export function hasForm(form: FormConfig | undefined, visibility: Visibility): form is FormConfig {
  return form?.visibility.includes(visibility) === true;
}

export type FormBody = ReturnType<typeof formPage>['body'];

export function formPage(form: FormConfig, { view, speech }: SiteContext, site: SiteModel) {
  const { title, description } = siteWords(speech).form;
  const backend = backendOf(view.config.repository, form);
  return {
    template: 'site/form',
    path: FORM_PATH,
    title,
    description,
    chrome: plainChrome(site),
    body: {
      policy: formPolicy(backend?.asks),
      /** False where no host is known that the form can write to: the page says so. */
      isUsable: backend !== undefined,
    },
  } satisfies Page;
}

/**
 * Sveltia CMS writes styles into the page, reads files as data addresses, and runs a worker of its own making. Scripts come from the site
 * alone, as everywhere, and beside the site only the repository's host is asked.
 */
export function formPolicy(asks: string | undefined): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' data: blob:${asks === undefined ? '' : ` ${asks}`}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}
