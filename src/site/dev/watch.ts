/** Reads content again when it changes, and reports the result: a fresh page, and what is wrong. */
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer, WebSocketClient } from 'vite';
import { onContentChange } from '../content-changes.ts';
import type { PageSource, LiveReading } from '../page-source.ts';
import type { Live } from './live.ts';
import { ASK_PROBLEMS, PROBLEMS } from './messages.ts';
import { describe, problemsOf } from './problems.ts';

/** Polling interval: some systems miss saves, and shared or mounted folders may report none. */
const LOOK = 500;

export function watchContent(
  { watcher, ws, httpServer }: ViteDevServer,
  { watch }: PageSource,
  live: Live,
  logger: AstroIntegrationLogger,
): void {
  const failed = (error: unknown) =>
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  let running = 0;
  const refresh = async () => {
    running += 1;
    try {
      const reading = await live.refresh();
      report(reading, logger);
      // The page that comes then asks what is wrong.
      ws.send({ type: 'full-reload' });
    } catch (error) {
      failed(error);
    } finally {
      running -= 1;
    }
  };
  onContentChange(watcher, watch, () => void refresh());
  const look = setInterval(() => {
    if (running === 0 && live.isStale()) void refresh();
  }, LOOK).unref();
  httpServer?.once('close', () => clearInterval(look));

  ws.on(ASK_PROBLEMS, (shown: unknown, client: WebSocketClient) => {
    // Saved while the page was on its way, when nobody could tell it.
    if (typeof shown === 'number' && shown < live.edition()) client.send({ type: 'full-reload' });
    live.reading().then((reading) => client.send(PROBLEMS, problemsOf(reading.diagnostics)), failed);
  });
  live.reading().then((reading) => report(reading, logger), failed);
}

function report({ diagnostics }: LiveReading, logger: AstroIntegrationLogger): void {
  for (const diagnostic of diagnostics) {
    const line = describe(diagnostic);
    if (diagnostic.severity === 'error') logger.error(line);
    else logger.warn(line);
  }
}
