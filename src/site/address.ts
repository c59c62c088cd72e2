/** Addresses in templates: the renderer turns the marker into each page's own way to the site's root. */
import { BASE_MARKER } from './base-marker.ts';

/** A path from the site's root becomes one that works at any depth; anything else stays as it is. */
export const href = (path: string): string => (path.startsWith('/') ? BASE_MARKER + path : path);

/** What a link that leads out says of itself. */
export const relationOf = (address: string): string | undefined =>
  /^https?:/.test(address) ? 'external noreferrer' : undefined;
