import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dev } from 'astro';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Diagnostic } from '#model/diagnostic.ts';
import { startOf } from '#model/location.ts';
import type { Page } from '#model/page.ts';
import { waymark } from '../integration.ts';
import type { PageSource, LiveReading } from '../page-source.ts';
import { ritualPage, writeTheme } from '../theme-fixture.ts';

// Starting Astro takes a second or two; the tests share one server, and tell a story in their order.
let folder: string;
let server: Awaited<ReturnType<typeof dev>>;
let content: LiveReading;

beforeAll(async () => {
  vi.stubEnv('VITEST', ''); // Astro's server answers nothing where it sees a test.
  vi.stubEnv('NODE_ENV', 'development'); // … and tells browsers nothing.
  folder = mkdtempSync(join(tmpdir(), 'waymark-dev-'));
  const root = writeTheme(join(folder, 'package'), {
    'content/retrospective.md': 'Weekly',
    'own/pages/about.astro': '<h1>About us</h1>',
  });
  content = siteOf(ritualPage(), { ...ritualPage('/404.html'), template: 'site/not-found', title: 'Not found' });
  const pages: PageSource = {
    watch: [join(root, 'content')],
    stamp: () => JSON.stringify([...(content.site?.pages ?? [])]),
    read: async () => content,
  };
  const folders = {
    root,
    srcDir: join(root, 'own'),
    cacheDir: join(root, 'cache'),
    vite: { cacheDir: join(root, 'cache/vite') },
  };
  server = await dev({
    ...folders,
    configFile: false,
    logLevel: 'silent',
    adapter: waymark({ pages }),
    server: { port: 0 },
  });
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  rmSync(folder, { recursive: true });
});

function siteOf(...pages: readonly Page[]): LiveReading {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    site: { pages: byPath, file: async (path) => (path === '/look.css' ? ':root { --accent: teal }' : undefined) },
    diagnostics: [],
  };
}

async function visit(path: string) {
  const response = await fetch(`http://localhost:${server.address.port}${path}`, {
    headers: { accept: 'text/html' },
    redirect: 'manual',
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    text: await response.text(),
  };
}

function contentChanges(to: LiveReading): void {
  content = to;
  writeFileSync(join(folder, 'package/content/retrospective.md'), JSON.stringify([...(to.site?.pages.keys() ?? [])]));
}

test('a page is shown through its template, with addresses from the root', async () => {
  const { status, text } = await visit('/rituals/retrospective/');
  expect(status).toBe(200);
  expect(text).toContain('<h1>Retrospective</h1>');
  expect(text).toContain('<a href="/terms/blameless/">');
  expect(text).not.toContain('/__B__');
});

test('a page without its slash leads to the one with it', async () => {
  expect(await visit('/rituals/retrospective')).toMatchObject({ status: 307, location: '/rituals/retrospective/' });
});

test('what is not there is answered with the page for it', async () => {
  const { status, text } = await visit('/rituals/stand-up/');
  expect(status).toBe(404);
  expect(text).toContain('<h1>Not found</h1>');
});

test("a page of the adopter's own is left to Astro", async () => {
  expect((await visit('/about/')).text).toContain('<h1>About us</h1>');
});

test('a file of the site is served as what it is', async () => {
  expect(await visit('/look.css')).toMatchObject({
    status: 200,
    type: 'text/css; charset=utf-8',
    text: ':root { --accent: teal }',
  });
});

test('a page is fresh after its content has changed', async () => {
  contentChanges(siteOf({ ...ritualPage(), title: 'Retrospective, improved' }));
  await vi.waitFor(
    async () => expect((await visit('/rituals/retrospective/')).text).toContain('Retrospective, improved'),
    { timeout: 5000, interval: 100 },
  );
});

test('a change without an event is noticed', async () => {
  content = siteOf({ ...ritualPage(), title: 'Retrospective, unannounced' });
  await vi.waitFor(
    async () => expect((await visit('/rituals/retrospective/')).text).toContain('Retrospective, unannounced'),
    { timeout: 5000, interval: 100 },
  );
});

test('the last good page stays while rendering fails, and the errors are sent to the page that asks', async () => {
  const { messages, ask, close } = await listen();
  contentChanges({ site: undefined, diagnostics: [tooLong] });
  await vi.waitFor(() => expect(messages).toContainEqual(expect.objectContaining({ type: 'full-reload' })), {
    timeout: 5000,
  });
  const wrong = {
    place: 'rituals/retrospective.md:1:1',
    message: 'Unexpected agenda of `45` minutes, expected at most `30`',
    hint: 'Shorten an item.',
  };
  await vi.waitFor(
    () => {
      ask('waymark:ask-problems');
      expect(messages).toContainEqual({ type: 'custom', event: 'waymark:problems', data: [wrong] });
    },
    { timeout: 5000, interval: 200 },
  );
  close();
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect((await visit('/rituals/retrospective/')).text).toContain('Retrospective, unannounced');
});

test('a page brings the panel that shows what is wrong, with nothing inline', async () => {
  const { text } = await visit('/rituals/retrospective/');
  const [, script = ''] = /<script type="module" src="([^"]*page\.js)"><\/script>/.exec(text) ?? [];
  expect((await visit(script)).text).toContain('/dev/vite-client.ts');
});

const tooLong: Diagnostic = {
  rule: 'ritual/agenda-fits',
  severity: 'error',
  message: 'Unexpected agenda of `45` minutes, expected at most `30`',
  hint: 'Shorten an item.',
  location: startOf('rituals/retrospective.md'),
};

/** What the server tells a browser. */
async function listen() {
  const messages: { readonly type: string; readonly event?: string; readonly data?: unknown }[] = [];
  const client = await (await fetch(`http://localhost:${server.address.port}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`ws://localhost:${server.address.port}/?token=${token}`, 'vite-hmr');
  // Vite sends objects with a type, of which those of a plugin's own carry more.
  socket.addEventListener('message', ({ data }) =>
    messages.push(JSON.parse(String(data)) as (typeof messages)[number]),
  );
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const ask = (event: string) => socket.send(JSON.stringify({ type: 'custom', event }));
  return { messages, ask, close: () => socket.close() };
}
