/** Serves a playbook in Astro's development server: its pages through their templates, and its files as they are. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Page } from '#model/page.ts';
import type { LiveSite, PageSource } from '../page-source.ts';
import { localsOf } from '../page-of.ts';
import { shareSite } from '../own-site.ts';
import { templateRoute } from '../templates.ts';
import { mediaType } from './media-types.ts';
import { EDITION } from './messages.ts';
import { followContent, type Live } from './live.ts';
import { problemPage } from './problem-page.ts';
import { problemsOf } from './problems.ts';
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
  const site = await live.site();
  if (!site) {
    if (!wantsPage(request)) return false;
    const { diagnostics } = await live.reading();
    const page = problemPage(problemsOf(diagnostics));
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
    return true;
  }
  // Read by the page's script, to ask whether something was saved before it was there to be told.
  response.setHeader('server-timing', `${EDITION};dur=${live.edition()}`);
  const page = site.pages.get(path);
  if (page) return show(request, page);
  if (site.pages.has(`${path}/`)) return redirect(response, `${path}/`);
  return (await sendFile(site, path, response)) || showMissing(site, path, request);
}

function show(request: IncomingMessage, model: Page, missing = false): false {
  request.url = `${templateRoute(model.template)}/`;
  Reflect.set(request, LOCALS, { ...localsOf(model), missing });
  return false;
}

function showMissing(site: LiveSite, path: string, request: IncomingMessage): false {
  const page = site.pages.get('/404.html');
  // A file that the playbook does not have may still be one of the theme's public files.
  const isFile = /\.\w+$/.test(path);
  return page && wantsPage(request) && !isFile ? show(request, page, true) : false;
}

function redirect(response: ServerResponse, location: string): true {
  response.writeHead(307, { location }).end();
  return true;
}

async function sendFile(site: LiveSite, path: string, response: ServerResponse): Promise<boolean> {
  const bytes = await site.file(path);
  if (bytes === undefined) return false;
  response.writeHead(200, { 'content-type': mediaType(path), 'cache-control': 'no-store' }).end(bytes);
  return true;
}

function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Addresses that belong to the server itself: the modules, styles and sockets of Vite and Astro. */
function isAstros(path: string): boolean {
  return /^\/(@|src\/|node_modules\/|-\/|_image|\.astro\/)/.test(path);
}

function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
