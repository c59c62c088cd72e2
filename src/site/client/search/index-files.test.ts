import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { watchIndexFiles } from './index-files.ts';

const FOLDER = 'https://playbook.example/search/1/';
const FILE = `${FOLDER}index/a.pf_index`;
const MARKED = new TextEncoder().encode('pagefind_dcd and what follows');

afterEach(() => void vi.unstubAllGlobals());

/** Files as a server answers for them; each question is answered once. */
function watched(...answers: readonly (() => Promise<Response>)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => answers[asked.push(address) - 1]?.());
  return { files: watchIndexFiles([FOLDER]), asked };
}
const answer = (body: BodyInit, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const textOf = async (address: string) => (await fetch(address)).text();

test('a file comes unpacked, whether its server unpacks it or not', async () => {
  const { files } = watched(answer(new Uint8Array(gzipSync(MARKED))), answer(MARKED));
  expect(await textOf(FILE)).toBe('pagefind_dcd and what follows');
  expect(await textOf(FILE)).toBe('pagefind_dcd and what follows');
  expect(files.failures).toBe(0);
});

test.each([
  ['is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['answers 404', answer('', { status: 404 })],
  ['is another page', answer('<h1>Log in</h1>')],
  ['is cut off', answer(new Uint8Array(gzipSync(MARKED)).subarray(0, 30))],
])('a file that %s is counted, and asked for again', async (_, failing) => {
  const { files } = watched(failing, answer(MARKED));
  await expect(fetch(FILE)).rejects.toThrow();
  expect(files.failures).toBe(1);
  expect(await textOf(FILE)).toContain('what follows');
});

test('a file that never comes is given up', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) =>
    signal?.aborted ? Promise.reject(new Error('aborted')) : new Promise(() => undefined),
  );
  const files = watchIndexFiles([FOLDER]);
  await expect(fetch(FILE)).rejects.toThrow('aborted');
  expect(files.failures).toBe(1);
});

test('what was loaded ahead is not asked for again, whatever its query', async () => {
  const { files, asked } = watched(answer('{"languages":{}}'));
  await files.preload(`${FOLDER}pagefind-entry.json`);
  expect(await textOf(`${FOLDER}pagefind-entry.json?ts=1`)).toBe('{"languages":{}}');
  expect(asked).toHaveLength(1);
});

test('what belongs to others passes, and the end leaves nothing behind', async () => {
  const { files } = watched(answer('theirs'));
  const before = globalThis.fetch;
  expect(await textOf('https://playbook.example/data.json')).toBe('theirs');
  expect(files.failures).toBe(0);
  files.close();
  expect(globalThis.fetch).not.toBe(before);
});
