/** A finished file of a folder as the answer to a request: found without leaving the folder, and sent as what it is. */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { mediaType } from '#site/dev/media-types.ts';

export interface File {
  readonly path: string;
  readonly size: number;
}

/** One that is known to be there. */
export function fileAt(path: string): File {
  return { path, size: statSync(path).size };
}

/** The file that an address below the base means; `folder` where it lacks the slash at its end. */
export function findFile(root: string, address: string): File | 'folder' | undefined {
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

export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { path, size }: File,
): void {
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
