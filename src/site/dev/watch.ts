/** Reads content anew when it changes, and says what came of it: a fresh page, or what is wrong. */
import type { AstroIntegrationLogger } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { onContentChange } from '../content-changes.ts';
import type { PageSource, Reading } from '../page-source.ts';
import type { Live } from './live.ts';
import { describe, errorsOf } from './problems.ts';

export function watchContent(
  { watcher, ws }: ViteDevServer,
  { watch }: PageSource,
  live: Live,
  logger: AstroIntegrationLogger,
): void {
  const failed = (error: unknown) =>
    logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const tell = (reading: Reading) => report(reading, logger);
  const refresh = async () => {
    const reading = await live.refresh();
    tell(reading);
    ws.send(overlayOf(reading) ?? { type: 'full-reload' });
  };
  onContentChange(watcher, watch, () => void refresh().catch(failed));
  // A page opened while the content has errors shows its last good state: the reader has to be told again.
  ws.on('connection', () => {
    live.reading().then((reading) => {
      const overlay = overlayOf(reading);
      if (overlay) ws.send(overlay);
    }, failed);
  });
  live.reading().then(tell, failed);
}

function report({ diagnostics }: Reading, logger: AstroIntegrationLogger): void {
  for (const diagnostic of diagnostics) {
    const line = describe([diagnostic]);
    if (diagnostic.severity === 'error') logger.error(line);
    else logger.warn(line);
  }
}

function overlayOf({ diagnostics }: Reading): ErrorPayload | undefined {
  const errors = errorsOf(diagnostics);
  const [first] = errors;
  if (!first) return undefined;
  const { file, start } = first.location;
  const err = { message: describe(errors), stack: '', id: file, loc: { file, ...start }, plugin: 'waymark' };
  return { type: 'error', err };
}
