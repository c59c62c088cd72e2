/** The note on a merge request, from the lines as the pipeline holds them, against a server that answers like GitLab. */
import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, delimiter } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { ciFiles } from '../ci-files.ts';
import { USUAL_CHOICES } from '../choices.ts';

const MARK = '<!-- waymark: what this change means -->';
const [pipeline] = ciFiles({ ...USUAL_CHOICES, host: 'gitlab', form: 'package' });
const { meaning } = parse(pipeline?.text ?? '') as { readonly meaning: { readonly script: readonly string[] } };
const script = meaning.script.find((line) => line.startsWith('node -')) ?? '';

interface Note {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: number };
}
interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly token: IncomingMessage['headers'][string];
  readonly body: string;
}

async function posted(notes: readonly Note[], { token = 'glpat-1', status = 200 } = {}) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      const { method, url = '' } = request;
      asked.push({ method, url, token: request.headers['private-token'], body });
      const page = Number(new URL(url, 'http://gitlab').searchParams.get('page') ?? 1);
      const answer = url.endsWith('/user')
        ? { id: 9 }
        : method === 'GET'
          ? notes.slice((page - 1) * 100, page * 100)
          : {};
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ended = await promisify(execFile)('sh', ['-ec', script], {
    cwd: temporaryPlaybook({ '.waymark-reports/meaning.md': '/close\n\nThanks @all\n' }),
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '7',
      CI_JOB_URL: 'https://gitlab.example.org/acme/playbook/-/jobs/1',
      ...(token === '' ? {} : { WAYMARK_TOKEN: token }),
    },
  }).catch((error: unknown) => error as { readonly stdout: string; readonly stderr: string; readonly code: number });
  return { ended, asked, sent: asked.filter(({ method }) => method !== 'GET') };
}

const note = (body: string, author = 9, id = 5): Note => ({ id, body, author: { id: author } });
const NOTES = '/api/v4/projects/3/merge_requests/7/notes';

test('is written once, as words', async () => {
  const { sent, ended } = await posted([]);
  expect(sent).toMatchObject([{ method: 'POST', url: NOTES, token: 'glpat-1' }]);
  const { body } = JSON.parse(sent[0]?.body ?? '{}') as { readonly body: string };
  expect(body).toBe(
    [
      MARK,
      '/\u200bclose',
      '',
      'Thanks @\u200ball',
      '',
      '---',
      'Made by the pipeline of this merge request. [The job, with a preview of the site](https://gitlab.example.org/acme/playbook/-/jobs/1)',
    ].join('\n'),
  );
  expect(ended.stdout).toBe('Wrote the note.\n');
});

test('is updated afterwards, wherever it stands', async () => {
  const many = Array.from({ length: 120 }, (_, index) => note('Nice!', 4, 100 + index));
  const { sent } = await posted([...many, note(`${MARK}\nOf yesterday`)]);
  expect(sent).toMatchObject([{ method: 'PUT', url: `${NOTES}/5` }]);
});

test('is never that of a stranger who wrote its mark', async () => {
  const { sent } = await posted([note(`${MARK}\nMine`, 4)]);
  expect(sent).toMatchObject([{ method: 'POST' }]);
});

test('without a token is left to the artefact, without a word of failure', async () => {
  const { asked, ended } = await posted([], { token: '' });
  expect(asked).toEqual([]);
  expect(ended).toMatchObject({ stderr: '', stdout: expect.stringContaining('the artefact has its text') as string });
});

test('that may not be written says why', async () => {
  const { ended } = await posted([], { status: 401 });
  expect(ended).toMatchObject({ code: 1, stderr: expect.stringContaining('GitLab answered 401') as string });
});
