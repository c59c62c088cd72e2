/** Hands an exception out of the compiled theme, where Astro's app would answer with an empty page. */
import type { MiddlewareHandler } from 'astro';

export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  try {
    return await next();
  } catch (error) {
    if (!locals.failed) throw error;
    locals.failed(error);
    return new Response(null, { status: 500 });
  }
};
