/** The preview answers as a static server would, and never with a file from outside of its folder. */
import { connect } from 'node:net';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { servedFolder } from '#testing/server.ts';
import { temporaryPlaybook, type Files } from '#testing/temporary-playbook.ts';

const site = {
  'dist/index.html': '<h1>Playbook</h1>',
  'dist/404.html': '<h1>Not here</h1>',
  'dist/rituals/retrospective/index.html': '<h1>Retrospective</h1>',
  'dist/guides/on call.txt': 'Wake somebody.',
  'dist/_astro/site.css': 'body {}',
  'secret.txt': 'the pager code',
};

async function ask(path: string, { base = '/', method = 'GET' } = {}) {
  const { url } = await servedFolder(join(temporaryPlaybook(site), 'dist'), { base });
  const response = await fetch(new URL(path, url), { method, redirect: 'manual' });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cache: response.headers.get('cache-control'),
    location: response.headers.get('location'),
    text: await response.text(),
  };
}

describe('answers', () => {
  test.each([
    ['/', { status: 200, type: 'text/html; charset=utf-8', text: '<h1>Playbook</h1>', cache: 'no-store' }],
    ['/?from=mail', { status: 200, text: '<h1>Playbook</h1>' }],
    [
      '/_astro/site.css',
      { status: 200, type: 'text/css; charset=utf-8', cache: 'public, max-age=31536000, immutable' },
    ],
    ['/guides/on%20call.txt', { status: 200, text: 'Wake somebody.' }],
    ['/rituals/retrospective/', { status: 200, text: '<h1>Retrospective</h1>' }],
    ['/rituals/retrospective?print', { status: 307, location: '/rituals/retrospective/?print' }],
    ['/rituals/', { status: 404, text: '<h1>Not here</h1>' }],
    ['/nothing/', { status: 404, type: 'text/html; charset=utf-8', text: '<h1>Not here</h1>' }],
    ['/%E0%A4%A', { status: 404 }],
    ['/%00', { status: 404 }],
  ])('%s', async (path, expected) => {
    expect(await ask(path)).toMatchObject(expected);
  });

  test.each([
    ['/playbook/', { status: 200, text: '<h1>Playbook</h1>' }],
    ['/playbook/rituals/retrospective', { status: 307, location: '/playbook/rituals/retrospective/' }],
    ['/playbook', { status: 307, location: '/playbook/' }],
    ['/', { status: 307, location: '/playbook/' }],
    ['/rituals/retrospective/', { status: 404 }],
  ])('%s below a base', async (path, expected) => {
    expect(await ask(path, { base: '/playbook/' })).toMatchObject(expected);
  });

  test('HEAD without a body, and nothing else but GET', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
  });
});

describe('keeps to its folder', () => {
  // Raw, since a browser's own address parser takes the dots out.
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/rituals/../../secret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
  ])('%s', async (path) => {
    const { url } = await servedFolder(join(temporaryPlaybook(site), 'dist'));
    const answer = await raw(Number(new URL(url).port), path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('pager');
  });

  test('also where a link leads out of it', async () => {
    const folder = temporaryPlaybook(site);
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'dist/linked.txt'));
    const { url } = await servedFolder(join(folder, 'dist'));
    expect((await fetch(new URL('linked.txt', url))).status).toBe(404);
  });
});

describe('the command', () => {
  const configured = { 'content/playbook.yaml': 'name: A\ndescription: B.\nbase: /playbook/\n' };
  test.each<[string, Files, readonly string[]]>([
    ['it is asked to', {}, ['--base', 'playbook']],
    ['it is told by the playbook', configured, []],
  ])('begins where %s, says so, and ends when it is told to', async (_, files, typed) => {
    const folder = temporaryPlaybook({ ...site, ...files });
    const { code, out } = await waymarkIn(folder, ['preview', '--port', '0', ...typed]);
    expect(code).toBe(0);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/playbook\/\n/);
  });

  test.each([
    [['--out', 'public'], '✖ There is no site in `public`\n  → Build it first: `waymark build`.\n'],
    [['--port', '99999'], '✖ Unexpected port `99999`, expected a number up to 65535\n'],
    [['--base', '/a b/'], '✖ Unexpected base `/a b/`, expected a path such as `/playbook/`\n'],
  ])('refuses %j', async (typed, words) => {
    const { code, err } = await waymarkIn(temporaryPlaybook(site), ['preview', ...typed]);
    expect([code, err]).toEqual([2, words]);
  });

  test('says when the port is taken', async () => {
    const folder = temporaryPlaybook(site);
    const { url } = await servedFolder(join(folder, 'dist'));
    const { code, err } = await waymarkIn(folder, ['preview', '--port', new URL(url).port]);
    expect(code).toBe(2);
    expect(err).toContain('is taken');
  });
});

function raw(port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n`),
    );
    let answer = '';
    socket
      .setEncoding('utf8')
      .on('data', (chunk: string) => (answer += chunk))
      .on('end', () => resolve(answer))
      .on('error', reject);
  });
}
