/** Tells a page of an adopter's own, which has no model, what site it stands in and how that speaks. */
import type { MiddlewareHandler } from 'astro';
import { sharedSite } from '../own-site.ts';
import { speechIn } from '../page-of.ts';

export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  const site = locals.model === undefined ? sharedSite() : undefined;
  if (site !== undefined) Object.assign(locals, { site, speech: speechIn(site) });
  return next();
};
