/** `check` asks no server for anything, whatever the content links to. */
import dns from 'node:dns';
import { Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { waymarkIn } from '#testing/fake-io.ts';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';

const OUTWARD = {
  'terms/toil.yaml':
    'title: Toil\nowner: team/platform\nreviewed: 2026-04-01\ndefinition: Work of [which others wrote](https://example.org/toil).\n',
};

afterEach(() => vi.restoreAllMocks());

test('check needs no network', async () => {
  const asked = [
    vi.spyOn(Socket.prototype, 'connect'),
    vi.spyOn(dns, 'lookup'),
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('There is no network.')),
  ];
  const { code, out } = await waymarkIn(temporaryPlaybook({ ...smallestPlaybook, ...OUTWARD }), [
    'check',
    '--content',
    '.',
  ]);
  expect([code, out]).toEqual([0, expect.stringContaining('No problems')]);
  expect(asked.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
});
