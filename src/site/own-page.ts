/** The model of a page of an adopter's own, made of the little that it says and of the site around it. */
import type { Page, SiteModel } from '#model/page.ts';
import { BASE_MARKER } from './base-marker.ts';
import { speechIn } from './page-of.ts';
import { siteWords } from './words/site-words.ts';

interface Said {
  readonly title: string;
  readonly description: string | undefined;
  /** As Astro knows it: behind the marker where it is built. */
  readonly pathname: string;
}

export function ownPage({ title, description, pathname }: Said, site: SiteModel): Page {
  const path = pathname.startsWith(BASE_MARKER) ? pathname.slice(BASE_MARKER.length) : pathname;
  const home = { label: siteWords(speechIn(site)).navigation.home, href: '/' };
  return {
    template: 'site/own-page',
    path,
    title,
    description: description ?? site.description,
    chrome: { site, place: {}, breadcrumbs: [home, { label: title, href: path }], contents: [] },
    body: undefined,
  };
}
