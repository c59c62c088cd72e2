/** A server for a test, on any free port; it ends with the test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { serve, type ServeOptions, type Served } from '#cli/serve.ts';

export async function servedFolder(folder: string, { base = '/' }: Partial<ServeOptions> = {}): Promise<Served> {
  const served = await serve(folder, { base, port: 0 });
  onTestFinished(() => served.close());
  return served;
}

/** A server that answers each path as it is told, and remembers what it was asked. */
export async function answeringServer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${place.port}`, asked };
}
