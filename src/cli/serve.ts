/** Serves a folder of finished files as any static server would: the preview, and the server that tests use. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { mediaType } from '#site/dev/media-types.ts';

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
  await listening(server, port);
  const address = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => closed(server) };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
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
  if (reply.is === 'file') send(request, response, reply.status, reply.file);
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

interface File {
  readonly path: string;
  readonly size: number;
}

/** The file that an address below the base means; `folder` where it lacks the slash at its end. */
function findFile(root: string, address: string): File | 'folder' | undefined {
  const name = decoded(address);
  if (name === undefined || /[\0\\]/.test(name) || name.split('/').includes('..')) return undefined;
  const wanted = join(root, name.endsWith('/') || name === '' ? `${name}index.html` : name);
  const stat = statSync(wanted, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  if (stat.isDirectory()) return statSync(join(wanted, 'index.html'), { throwIfNoEntry: false }) && 'folder';
  const path = realpathSync(wanted);
  return stat.isFile() && path.startsWith(root + sep) ? { path, size: stat.size } : undefined;
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** What Astro names after its bytes: another file has another name. */
const NAMED_BY_CONTENT = /[\\/]_astro[\\/]/;

function send(request: IncomingMessage, response: ServerResponse, status: number, { path, size }: File): void {
  response.writeHead(status, {
    'content-type': mediaType(path),
    'content-length': size,
    'cache-control': NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-store',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}
