/** `waymark links` against servers of this machine: what it asks, how often, what it says and how it ends. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { answeringServer } from '#testing/server.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const term = (text: string) =>
  `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work by hand.\nsummary: ${text}\n`;

function playbook(url: string, text: string, settings = 'internal: [127.0.0.1]') {
  return temporaryPlaybook({
    ...smallestPlaybook,
    'playbook.yaml': `${String(smallestPlaybook['playbook.yaml'])}links: { ${settings} }\n`,
    'terms/toil.yaml': term(text.replaceAll('@', url)),
  });
}

const inFolder = (folder: string, ...typed: readonly string[]) =>
  waymarkIn(folder, ['links', '--content', '.', ...typed]);

function answers(request: IncomingMessage, response: ServerResponse): void {
  const { url = '/', method } = request;
  const redirects: Readonly<Record<string, readonly [number, string]>> = {
    '/moved': [301, '/there'],
    '/for-now': [302, '/there'],
    '/moved-to-nothing': [308, '/gone'],
    '/round': [301, '/round'],
    '/mail': [301, 'mailto:a@example.org'],
  };
  const [status, to] = redirects[url] ?? [];
  if (status !== undefined && to !== undefined) response.writeHead(status, { location: to }).end();
  else if (url === '/no-head') response.writeHead(method === 'HEAD' ? 405 : 200).end();
  else if (url === '/silent') return;
  else response.writeHead({ '/gone': 404, '/closed': 403, '/ill': 503 }[url] ?? 200).end();
}

describe('says of an address that', () => {
  test.each([
    ['/there', 0, '✔ None of 1 address is broken.\n'],
    ['/no-head', 0, '✔ None of 1 address is broken.\n'],
    ['/for-now', 0, '✔ None of 1 address is broken.\n'],
    ['/closed', 0, '· @/closed answers 403\n    terms/toil.yaml:5:10\n✔ None of 1 address is broken.\n'],
    [
      '/moved',
      0,
      '▲ @/moved has moved for good: write @/there\n    terms/toil.yaml:5:10\n✔ None of 1 address is broken.\n',
    ],
    ['/gone', 1, '✖ @/gone answers 404\n    terms/toil.yaml:5:10\n✖ 1 of 1 address is broken.\n'],
    [
      '/moved-to-nothing',
      1,
      '✖ @/moved-to-nothing answers 404\n    terms/toil.yaml:5:10\n✖ 1 of 1 address is broken.\n',
    ],
    ['/round', 1, '✖ @/round leads on more than 10 times\n    terms/toil.yaml:5:10\n✖ 1 of 1 address is broken.\n'],
    [
      '/mail',
      1,
      '✖ @/mail leads to something that is no page\n    terms/toil.yaml:5:10\n✖ 1 of 1 address is broken.\n',
    ],
    ['/ill', 1, '✖ @/ill answers 503\n    terms/toil.yaml:5:10\n✖ 1 of 1 address is broken.\n'],
  ])('%s', async (path, code, out) => {
    const { url } = await answeringServer(answers);
    expect(await inFolder(playbook(url, `See [it](@${path}).`))).toEqual({
      code,
      out: out.replaceAll('@', url),
      err: '',
    });
  });

  test('nobody answers in time', async () => {
    const { url, asked } = await answeringServer(answers);
    const { code, out } = await inFolder(playbook(url, 'See [it](@/silent).', 'internal: [127.0.0.1], timeout: 0.05'));
    expect(out).toContain('/silent does not answer in time');
    expect(code).toBe(1);
    expect(asked).toHaveLength(6);
  });

  test('nobody listens', async () => {
    const { out } = await inFolder(playbook('http://127.0.0.1:1', 'See [it](@/a).'));
    expect(out).toContain('refuses the connection');
  });
});

test('finds addresses in texts, fields, tables, front matter, prose and the configuration, each once', async () => {
  const { url, asked } = await answeringServer(answers);
  const folder = temporaryPlaybook({
    ...smallestPlaybook,
    'playbook.yaml': `${String(smallestPlaybook['playbook.yaml'])}site: ${url}/site\nx-wiki: ${url}/config\nlinks: { internal: [127.0.0.1], perHost: 1 }\n`,
    'terms/toil.yaml': `${term(`See [a](${url}/text#part) and [b](${url}/text).`)}x-source: ${url}/field\n`,
    'terms/more.csv': `id,title,owner,reviewed,definition\nrota,Rota,team/platform,2026-04-01,"See [c](${url}/table)."\n`,
    'guides/start.md': `---\ntitle: Start\nowner: team/platform\nreviewed: 2026-04-01\nx-from: ${url}/front\n---\n\nSee [d](${url}/prose) and <${url}/bare>.\n\n\`${url}/code\`\n`,
  });
  const { out } = await inFolder(folder, '--format', 'json');
  expect(asked.toSorted()).toEqual(
    ['bare', 'config', 'field', 'front', 'prose', 'table', 'text'].map((path) => `HEAD /${path}`),
  );
  const { addresses } = JSON.parse(out) as {
    addresses: readonly { url: string; places: readonly { file: string; line: number }[] }[];
  };
  const places = Object.fromEntries(
    addresses.map((each) => [
      each.url.slice(url.length + 1),
      each.places.map(({ file, line }) => `${file}:${line}`).join(' '),
    ]),
  );
  expect(places).toEqual({
    bare: 'guides/start.md:8',
    config: 'playbook.yaml:4',
    field: 'terms/toil.yaml:6',
    front: 'guides/start.md:5',
    prose: 'guides/start.md:8',
    table: 'terms/more.csv:2',
    text: 'terms/toil.yaml:5',
  });
});

test('an address that can be none is broken', async () => {
  const { code, out } = await inFolder(playbook('', 'See [it](http://localhost:99999/x).'));
  expect(out).toContain('✖ http://localhost:99999/x is no address that can be asked for\n    terms/toil.yaml:5:10');
  expect(code).toBe(1);
});

test.each([
  ['no HTTP', 'http', 'answers in a form that is no HTTP'],
  ['no TLS', 'https', 'does not speak TLS'],
])('a server that speaks %s is described in words', async (_, scheme, why) => {
  const { url } = await answeringServer((request) => {
    request.socket.end('nonsense\r\n\r\n');
  });
  const { out } = await inFolder(playbook(url.replace('http', scheme), 'See [it](@/a).'));
  expect(out).toContain(why);
});

test('says that it asks without the proxy that is set', async () => {
  const { url } = await answeringServer(answers);
  const folder = playbook(url, 'See [it](@/there).');
  const asking = () => waymarkIn(folder, ['links', '--content', '.'], { env: { https_proxy: 'http://127.0.0.1:1' } });
  expect((await asking()).err).toContain('`https_proxy` is set, and `waymark links` asks each server without a proxy.');
  expect((await asking()).err).toBe('');
});

describe('asks no', () => {
  test('host of a private network, also behind another', async () => {
    const { url, asked } = await answeringServer(answers);
    const folder = playbook(url, 'See [a](@/there), [b](http://localhost:1/x) and [c](http://[::1]:1/).', '');
    const { code, out } = await inFolder(folder);
    expect(asked).toEqual([]);
    expect(out.match(/is in a private network/g)).toHaveLength(3);
    expect(out).toContain('✔ None of 3 addresses is broken; 3 were not asked.');
    expect(code).toBe(0);
  });

  test('private host that a public one leads to', async () => {
    const inside = await answeringServer(answers);
    const outside = await answeringServer((_, response) =>
      response.writeHead(302, { location: inside.url.replace('127.0.0.1', '127.0.0.2') }).end(),
    );
    const { out } = await inFolder(playbook(outside.url, 'See [it](@/a).'));
    expect(inside.asked).toEqual([]);
    expect(out).toContain('`127.0.0.2` is in a private network');
  });

  test('address that is ignored', async () => {
    const { url, asked } = await answeringServer(answers);
    const settings = `internal: [127.0.0.1], ignore: ["${url}/draft", "${url}/*/old"]`;
    await inFolder(playbook(url, 'See [a](@/drafts/1), [b](@/x/old/2), [c](@/there).', settings));
    expect(asked).toEqual(['HEAD /there']);
  });
});

describe('what was answered', () => {
  test('is kept while it is right, and asked again where it was not', async () => {
    const { url, asked } = await answeringServer(answers);
    const folder = playbook(url, 'See [a](@/there), [b](@/gone) and [c](@/moved).');
    const first = await inFolder(folder);
    const before = asked.length;
    expect(await inFolder(folder)).toEqual(first);
    expect(asked.slice(before)).toEqual(['HEAD /gone', 'GET /gone']);
    await inFolder(folder, '--fresh');
    expect(asked.slice(before + 2)).toHaveLength(before);
  });

  test('is kept for so long', async () => {
    const { url, asked } = await answeringServer(answers);
    const folder = playbook(url, 'See [a](@/there).', 'internal: [127.0.0.1], keepFor: P2D');
    for (const today of ['2026-04-15', '2026-04-16', '2026-04-17'])
      await waymarkIn(folder, ['links', '--content', '.'], { today });
    expect(asked).toHaveLength(2);
  });
});

test('of one host, no more are asked at a time than it is given', async () => {
  let [now, most] = [0, 0];
  const { url } = await answeringServer((_, response) => {
    now += 1;
    most = Math.max(most, now);
    setTimeout(() => {
      now -= 1;
      response.writeHead(200).end();
    }, 20);
  });
  const text = Array.from({ length: 9 }, (_, index) => `[a](@/${index})`).join(' ');
  await inFolder(playbook(url, `See ${text}.`, 'internal: [127.0.0.1], perHost: 3'));
  expect(most).toBe(3);
});

test('reports for an issue and for GitHub', async () => {
  const { url } = await answeringServer(answers);
  const folder = playbook(url, 'See [a](@/gone) and [b](@/moved).');
  expect((await inFolder(folder, '--format', 'markdown')).out).toBe(
    `**1 of 2 addresses is broken.**\n\n- ✖ <${url}/gone> answers 404 (\`terms/toil.yaml:5\`)\n- ▲ <${url}/moved> has moved for good: write <${url}/there> (\`terms/toil.yaml:5\`)\n`,
  );
  expect((await inFolder(folder, '--format', 'github')).out).toBe(
    `::error file=terms/toil.yaml,line=5::${url}/gone answers 404\n::warning file=terms/toil.yaml,line=5::${url}/moved has moved for good: write ${url}/there\n`,
  );
});
