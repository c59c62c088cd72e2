/** What a request of a development server asks for. */
import type { IncomingMessage } from 'node:http';

/** Decoded, without query; as it is where it cannot be decoded. */
export function pathOf(request: IncomingMessage): string {
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

export function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
