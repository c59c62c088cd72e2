/** Finishes a page in development as the renderer does in a build, and lets Vite's own scripts and styles through. */
import type { MiddlewareHandler } from 'astro';
import { rebase } from '#site/rebase.ts';
import { explainOnce } from '#site/terms-once.ts';

// Vite puts styles inline and talks over a socket, both of which the content policy of a built page forbids.
const CONTENT_POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const response = await next();
  if ((!locals.model && !locals.site) || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  const html = rebase(explainOnce(await response.text(), locals.model?.path ?? ''), '/').replace(CONTENT_POLICY, '');
  return new Response(html, { status: locals.missing ? 404 : 200, headers: response.headers });
};
