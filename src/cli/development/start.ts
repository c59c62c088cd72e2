/** The server of `waymark dev`: shows the playbook with the compiled theme, and follows what is saved. */
import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { kinds } from '#areas/kinds.ts';
import { KnownError } from '#model/known-error.ts';
import type { Visibility } from '#model/standing.ts';
import { generatorFingerprint } from '#render/generator.ts';
import { pathOf } from '#site/dev/asked.ts';
import { followContent } from '#site/dev/live.ts';
import { CLIENT_PATH } from '#site/dev/messages.ts';
import { problemPage } from '#site/dev/problem-page.ts';
import { dayOf, readConfigIn, readContent, readHistory } from '../content-options.ts';
import { sourcesOnDisk, stampOfSources } from '../sources.ts';
import type { Io } from '../io.ts';
import { closed, listening } from '../local-server.ts';
import { openCache } from '../publishing/cache-folder.ts';
import { pageSource } from '../publishing/page-source.ts';
import { answer, sendPage } from './answer.ts';
import { openPages } from './events.ts';
import { followLive } from './follow.ts';
import { shownTheme } from './shown-theme.ts';

export interface DevelopmentOptions {
  /** The root of the package. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
  /** The day that was asked for. */
  readonly today: string | undefined;
  readonly visibility: Visibility;
  readonly port: number;
}

export interface Development {
  readonly url: string;
  stop(): Promise<void>;
}

/** @throws KnownError where the port is taken */
export async function startDevelopment(options: DevelopmentOptions, io: Io): Promise<Development> {
  const { root, content, visibility } = options;
  const cache = openCache(resolve(io.cwd, '.waymark'));
  const generator = generatorFingerprint(root);
  const onProgress = (message: string) => io.err.write(`${message} …\n`);
  const theme = shownTheme({ root, project: io.cwd, cache: cache.folder, content, generator, visibility, onProgress });
  const live = followContent(
    pageSource({
      ...{ root, cache: cache.folder, content: realPath(content), visibility },
      today: () => dayOf(options.today, content, io),
      readTree: () => readContent({ path: content }),
      readHistory: () => readHistory({ path: content }, kinds, io),
      stampOfSources: () => stampOfSources(content, readConfigIn(content)),
    }),
  );
  const sourceFolders = () =>
    sourcesOnDisk(content, readConfigIn(content)).flatMap(({ folder, bases }) =>
      bases.map((base) => join(folder, base)),
    );
  const run = randomUUID();
  const pages = openPages();
  const failed = (error: unknown) => io.err.write(`✖ ${told(error)}\n`);
  const answering = { live, theme, run, pages, state: () => following.state() };
  const server = createServer((request, response) => {
    answer(request, response, answering).catch((error: unknown) => {
      failed(error);
      apologise(request, response, told(error));
    });
  });
  const { port } = await listening(server, options.port);
  const following = followLive(live, {
    folders: [content, ...sourceFolders()],
    run,
    err: io.err,
    tell: (state) => pages.tell(state),
    failed,
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      following.stop();
      await closed(server);
      cache.close();
    },
  };
}

/** The page loads itself again when the content changes: what was wrong may be put right by then. */
function apologise(request: IncomingMessage, response: ServerResponse, message: string): void {
  if (response.headersSent) response.destroy();
  else sendPage(response, 500, problemPage([{ place: pathOf(request), message, hint: '' }], CLIENT_PATH));
}

function told(error: unknown): string {
  if (error instanceof KnownError) return [error.message, error.hint].filter(Boolean).join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The content folder may be a link. */
function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
