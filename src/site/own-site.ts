/** The site around pages of an adopter's own: Astro renders these itself, and its middleware finds the site here. */
import type { SiteModel } from '#model/page.ts';

/** Modules of the bundle are not those of the program that runs it; both see the same global. */
const SHARED = Symbol.for('waymark.site');

export function shareSite(site: SiteModel | undefined): void {
  Reflect.set(globalThis, SHARED, site);
}

export function sharedSite(): SiteModel | undefined {
  // Only `shareSite` writes it.
  return Reflect.get(globalThis, SHARED) as SiteModel | undefined;
}
