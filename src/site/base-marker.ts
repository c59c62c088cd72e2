/** Stands for the site's root in everything that Astro prints, until a page knows the way to it. */
export const BASE_MARKER = '/__B__';
