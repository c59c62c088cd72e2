/** The page that a template renders, and how it speaks. */
import type { Page, SiteModel } from '#model/page.ts';
import type { Speech } from '#model/speech.ts';
import { speechOf } from '#words/speech.ts';

/** The kind that makes a page names its template, so the template knows the body; what hands it over cannot. */
export function pageOf<Body>({ locals }: { readonly locals: App.Locals }): Page<Body> {
  return locals.model as Page<Body>;
}

/** What stands around a page of an adopter's own. */
export function siteAround({ locals }: { readonly locals: App.Locals }): SiteModel {
  if (locals.site !== undefined) return locals.site;
  throw new Error('There is no playbook around this page: build it with `waymark build` or `astro build`.');
}

const SPEECHES = new WeakMap<SiteModel, Speech>();

/** How all pages of a site speak. */
export function speechIn(site: SiteModel): Speech {
  const speech = SPEECHES.get(site) ?? speechOf(site);
  SPEECHES.set(site, speech);
  return speech;
}

/** What Astro hands to the template of a page and to every component in it. */
export function localsOf(model: Page): Pick<App.Locals, 'model' | 'speech'> {
  return { model, speech: speechIn(model.chrome.site) };
}
