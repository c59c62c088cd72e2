/**
 * Gives the addresses of a rendered page their beginning, so that one output fits any path.
 *
 * Two sorts are turned: the base marker, which Astro puts before its assets and `href()` before a template's links,
 * anywhere in a tag; and whatever begins with a single `/` in an attribute that holds an address, as in rendered Markdown.
 * Text between tags is never touched.
 */
import { BASE_MARKER } from './base-marker.ts';

const TAG = /<[a-zA-Z][^"'<>]*(?:"[^"]*"[^"'<>]*|'[^']*'[^"'<>]*)*>/g;
// Astro and the Markdown renderer both write double quotes around an address.
const BEGINNING = new RegExp(
  `${BASE_MARKER}/?|(?<=\\s(?:href|src|poster|action|formaction|cite|data)="|\\ssrcset="(?:[^"]*, )?)/(?!/)`,
  'g',
);

/** `root` is the way to the site's root, `../../` or `/playbook/`. */
export function rebase(html: string, root: string): string {
  return html.replace(TAG, (tag) => (tag.includes('/') ? tag.replace(BEGINNING, () => root) : tag));
}

/** The way from a page to the site's root: `../../` from `/rituals/retrospective/`. */
export function wayToRoot(path: string): string {
  const folders = path.split('/').length - 2;
  return folders > 0 ? '../'.repeat(folders) : './';
}
