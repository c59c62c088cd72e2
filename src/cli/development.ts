/** Astro's development server over a playbook. The one command that runs Astro and Vite itself. */
import { dev } from 'astro';
import { waymark } from '#site/integration.ts';
import { keepingLinks } from '#site/keep-links.ts';
import { playbookHooks } from './playbook-hooks.ts';

export interface DevelopmentOptions {
  readonly root: string;
  readonly content: string;
  /** The day that was asked for. */
  readonly today: string | undefined;
  readonly port: number;
}

export interface Development {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startDevelopment({ root, content, today, port }: DevelopmentOptions): Promise<Development> {
  const hooks = playbookHooks({ root, content, today });
  const server = await dev({
    root,
    configFile: false,
    adapter: waymark(hooks),
    server: { port, host: '127.0.0.1' },
    vite: keepingLinks(root.replace(/[/\\]$/, '')),
  });
  return { url: `http://127.0.0.1:${server.address.port}/`, stop: () => server.stop() };
}
