/** Serves a playbook in Astro's development server: its pages through their templates, and its files as they are. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { PageSource } from '../page-source.ts';
import { localsOf } from '../page-of.ts';
import { shareSite } from '../own-site.ts';
import { templateRoute } from '../templates.ts';
import { mediaType } from './media-types.ts';
import { pathOf, wantsPage } from './asked.ts';
import { EDITION } from './messages.ts';
import { followContent, type Live } from './live.ts';
import { problemPage } from './problem-page.ts';
import { problemsOf } from './problems.ts';
import { replyTo } from './reply.ts';
import { watchContent } from './watch.ts';

/** Where Astro looks for the `locals` of a request that comes from Node. */
const LOCALS = Symbol.for('astro.locals');

export interface ServeOptions {
  readonly server: ViteDevServer;
  readonly source: PageSource;
  readonly logger: AstroIntegrationLogger;
  /** Whether a page of the adopter's own stands at a path. */
  readonly isOwnPage: (path: string) => boolean;
}

export function serveSite({ server, source, logger, isOwnPage }: ServeOptions): void {
  const live = followContent(source);
  watchContent(server, source, live, logger);
  server.middlewares.use((request, response, next) => {
    const path = pathOf(request);
    if (isAstros(path)) {
      next();
      return;
    }
    if (isOwnPage(path)) {
      const share = async () => shareSite((await live.site())?.pages.get('/')?.chrome.site);
      share().then(() => next(), next);
      return;
    }
    answer(live, path, request, response).then((answered) => answered || next(), next);
  });
}

/** True when the response is sent; otherwise Vite and Astro go on, with a page's template where it is one. */
async function answer(live: Live, path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const reply = await replyTo(live, { path, wantsPage: wantsPage(request) });
  switch (reply.is) {
    case 'page':
      // Read by the page's script, to ask whether something was saved before it was there to be told.
      response.setHeader('server-timing', `${EDITION};dur=${reply.edition}`);
      request.url = `${templateRoute(reply.page.template)}/`;
      Reflect.set(request, LOCALS, { ...localsOf(reply.page), missing: reply.isMissing });
      return false;
    case 'redirect':
      response.writeHead(307, { location: reply.to }).end();
      return true;
    case 'file':
      response.writeHead(200, { 'content-type': mediaType(path), 'cache-control': 'no-store' }).end(reply.bytes);
      return true;
    case 'mistakes': {
      const page = problemPage(problemsOf(reply.diagnostics), '/@vite/client');
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
      return true;
    }
    case 'nothing':
      return false;
  }
}

/** Addresses that belong to the server itself: the modules, styles and sockets of Vite and Astro. */
function isAstros(path: string): boolean {
  return /^\/(@|src\/|node_modules\/|-\/|_image|\.astro\/)/.test(path);
}
