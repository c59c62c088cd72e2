/** The page that a template renders. */
import type { Page } from '#model/page.ts';

/** The kind that makes a page names its template, so the template knows the body; what hands it over cannot. */
export function pageOf<Body>({ locals }: { readonly locals: App.Locals }): Page<Body> {
  return locals.model as Page<Body>;
}
