/** Answers one request of `waymark dev`: a page through the compiled theme, or a file. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '#model/page.ts';
import { pathOf, wantsPage } from '#site/dev/asked.ts';
import type { Live } from '#site/dev/live.ts';
import { mediaType } from '#site/dev/media-types.ts';
import { CLIENT_PATH, EDITION, EVENTS_PATH, type ContentEvent } from '#site/dev/messages.ts';
import { problemPage } from '#site/dev/problem-page.ts';
import { problemsOf } from '#site/dev/problems.ts';
import { replyTo } from '#site/dev/reply.ts';
import type { DerivedSite } from '../publishing/page-source.ts';
import { fileAt, findFile, sendFile } from '../static-file.ts';
import type { OpenPages } from './events.ts';
import type { ShownTheme } from './shown-theme.ts';

export interface Answering {
  readonly live: Live<DerivedSite>;
  readonly theme: ShownTheme;
  /** Tells the editions of this process from those of one before it. */
  readonly run: string;
  readonly pages: OpenPages;
  state(): Promise<ContentEvent>;
}

export async function answer(request: IncomingMessage, response: ServerResponse, answering: Answering): Promise<void> {
  const path = pathOf(request);
  if (!isForThisMachine(request)) {
    // A web site elsewhere can give its own name this address, and would then read what is shown here.
    sendText(response, 403, 'Open the address that `dev` printed: this server answers to no other name.');
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  } else if (path === EVENTS_PATH) {
    answering.pages.add(response, await answering.state());
  } else if (path === CLIENT_PATH) {
    sendFile(request, response, 200, fileAt(await answering.theme.client()));
  } else await answerPath(path, request, response, answering);
}

function isForThisMachine({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)(:\d+)?$/i.test(host);
}

async function answerPath(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
): Promise<void> {
  const { live, run } = answering;
  const reply = await replyTo(live, { path, wantsPage: wantsPage(request) });
  if (reply.is === 'mistakes') {
    sendPage(response, 503, problemPage(problemsOf(reply.diagnostics), CLIENT_PATH));
    return;
  }
  if (reply.is === 'redirect') {
    response.writeHead(307, { location: encodeURI(reply.to) }).end();
    return;
  }
  if (reply.is === 'file') {
    response.writeHead(200, { 'content-type': mediaType(path), 'cache-control': 'no-store' }).end(reply.bytes);
    return;
  }
  const isPage = reply.is === 'page' && !reply.isMissing;
  if (!isPage && (await sendOther(path, request, response, answering))) return;
  if (reply.is === 'nothing') {
    sendText(response, 404, 'Not found');
    return;
  }
  const html = await rendered(reply.page, answering);
  // Read by the page's script, which is told the edition of the content now.
  response.setHeader('server-timing', `${EDITION};dur=${reply.edition};desc="${run}"`);
  sendPage(response, reply.isMissing ? 404 : 200, html);
}

/** What only this site has at an address: files of the theme, and pages that the adopter wrote as templates. */
async function sendOther(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { live, theme }: Answering,
): Promise<boolean> {
  const site = await live.site();
  if (site === undefined) return false;
  const address = encodeURI(path).replace(/^\/+/, '');
  const { assets } = await theme.of(site);
  const ofTheme = findFile(assets, address);
  const found = typeof ofTheme === 'object' ? ofTheme : ownFile(await theme.ownPages(site), address);
  if (found === undefined) return false;
  if (found === 'folder') response.writeHead(307, { location: `/${address}/` }).end();
  else sendFile(request, response, 200, found);
  return true;
}

function ownFile(folder: string | undefined, address: string): ReturnType<typeof findFile> {
  return folder === undefined ? undefined : findFile(folder, address);
}

async function rendered(page: Page, { live, theme }: Answering): Promise<string> {
  const site = await live.site();
  if (site === undefined) throw new Error('There was a site, and a site never goes.');
  const html = await (await theme.of(site)).render(page, { base: '/' });
  return html.replace('</head>', `<script type="module" src="${CLIENT_PATH}"></script></head>`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}
