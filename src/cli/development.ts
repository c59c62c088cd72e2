/** Astro's development server over a playbook. The one command that runs Astro and Vite itself. */
import { pathToFileURL } from 'node:url';
import { dev } from 'astro';
import type { Visibility } from '#model/standing.ts';
import { waymark } from '#site/integration.ts';
import { keepingLinks } from '#site/keep-links.ts';
import { playbookHooks } from './playbook-hooks.ts';
import { CONTENT_VARIABLE, VISIBILITY_VARIABLE } from './typed-values.ts';

export interface DevelopmentOptions {
  readonly root: string;
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

export async function startDevelopment(options: DevelopmentOptions): Promise<Development> {
  const { root, content, port, visibility } = options;
  const hooks = playbookHooks(options);
  // Astro evaluates the content collections in this process, and nothing but its environment reaches them.
  process.env[VISIBILITY_VARIABLE] = visibility;
  process.env[CONTENT_VARIABLE] = pathToFileURL(content).href;
  const server = await dev({
    root,
    configFile: false,
    adapter: waymark(hooks),
    server: { port, host: '127.0.0.1' },
    vite: keepingLinks(root.replace(/[/\\]$/, '')),
  });
  return { url: `http://127.0.0.1:${server.address.port}/`, stop: () => server.stop() };
}
