/** Serves a folder of finished files as any static server would: the preview, and the server that tests use. */
import { realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closed, listening } from './local-server.ts';
import { findFile, sendFile, type File } from './static-file.ts';

export interface ServeOptions {
  /** Where the site begins: `/`, or a path such as `/playbook/`. */
  readonly base: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** On this machine only. Rejects where the port is taken. */
export async function serve(folder: string, { base, port }: ServeOptions): Promise<Served> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => answer(request, response, root, base));
  const address = await listening(server, port);
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => closed(server) };
}

type Reply =
  | { readonly is: 'file'; readonly status: 200 | 404; readonly file: File }
  | { readonly is: 'redirect'; readonly to: string }
  | { readonly is: 'nothing' };

function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const reply = replyTo(request.url ?? '/', root, base);
  if (reply.is === 'file') sendFile(request, response, reply.status, reply.file);
  else if (reply.is === 'redirect') response.writeHead(307, { location: reply.to }).end();
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function replyTo(url: string, root: string, base: string): Reply {
  const [path = '/', query] = url.split('?', 2);
  if (base !== '/' && (path === '/' || path === base.slice(0, -1))) return { is: 'redirect', to: base };
  const found = path.startsWith(base) ? findFile(root, path.slice(base.length)) : undefined;
  if (found === 'folder') return { is: 'redirect', to: `${collapsed(path)}/${query === undefined ? '' : `?${query}`}` };
  if (found !== undefined) return { is: 'file', status: 200, file: found };
  const page = findFile(root, '404.html');
  return page === undefined || page === 'folder' ? { is: 'nothing' } : { is: 'file', status: 404, file: page };
}

/** An address that begins with two slashes would lead to another host. */
function collapsed(path: string): string {
  return path.replace(/^\/+/, '/');
}
