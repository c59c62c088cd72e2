/** One issue for each owner and month, from the steps as the workflow and the pipeline hold them. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { askedOf, fakeGh } from '#testing/fake-gh.ts';
import { temporaryFolder, writeFiles } from '#testing/temporary-playbook.ts';
import { ciFiles } from '../ci-files.ts';
import { USUAL_CHOICES, type CiHost } from '../choices.ts';

const fileOf = (host: CiHost, path: string) =>
  ciFiles({ ...USUAL_CHOICES, host, form: 'package', issues: true }).find((file) => file.path.endsWith(path))?.text ??
  '';

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
  >;
}
const nightly = parse(fileOf('github', 'nightly.yml')) as Workflow;
const writing = nightly.jobs.stale?.steps.find(({ name }) => name === 'Write an issue for each owner')?.run ?? '';
const opening = nightly.jobs.issues?.steps.at(-1)?.run ?? '';
const { nightly: night } = parse(fileOf('gitlab', '.gitlab-ci.yml')) as {
  readonly nightly: { readonly script: readonly string[] };
};

const MARK = '<!-- waymark stale team/billing 2026-04 -->';
const texts = {
  'reviews/stale.json': '{}',
  'reviews/team-billing.md': `# Reviews for Billing \\# 1, April 2026\n\nRead each page.\n\n- [ ] Late\n\n${MARK}\n`,
  'reviews/team-platform.md': `# Reviews for Platform, April 2026\n\n- [ ] Old\n\n${MARK.replace('billing', 'platform')}\n`,
  'reviews/stranger.md': '# Without a mark\n',
};

/** A program that stands for `npx waymark`: it has two owners, both with something overdue. */
function fakeWaymark(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const owners = '{"owners":[{"owner":"team/billing"},{"owner":null},{"owner":"role/tech-lead"}]}';
  const script = `#!/bin/sh\ncase "$*" in *json*) echo '${owners}';; *) echo "$*";; esac\nexit \${STATUS:-1}\n`;
  writeFileSync(join(bin, 'npx'), script, { mode: 0o755 });
  return [bin, dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);
}

function shell(lines: string, status: string) {
  const folder = temporaryFolder();
  const ended = spawnSync('sh', ['-ec', `${lines}\ncd "$RUNNER_TEMP/reviews" && cat *.md`], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: fakeWaymark(folder), RUNNER_TEMP: folder, STATUS: status },
  });
  return ended;
}

describe('the texts', () => {
  test('are one for each owner, whatever is overdue', () => {
    expect(shell(writing, '1')).toMatchObject({
      status: 0,
      stdout:
        'waymark stale --owner role/tech-lead --format markdown\nwaymark stale --owner team/billing --format markdown\n',
    });
  });

  test('fail where Waymark could not run', () => {
    expect(shell(writing, '2').status).not.toBe(0);
  });
});

describe('on GitHub', () => {
  function opened(issues: readonly { readonly body: string; readonly user: { readonly login: string } }[]) {
    const folder = temporaryFolder();
    writeFiles(folder, texts);
    const bin = fakeGh(folder, { pulls: [], artifacts: [], files: {}, comments: [], issues });
    writeFileSync(join(folder, 'script'), opening);
    const { status, stderr } = spawnSync(process.execPath, ['script'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, GITHUB_REPOSITORY: 'acme/playbook' },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return askedOf(bin);
  }

  test('each owner gets one', () => {
    expect(opened([])).toEqual([
      {
        method: 'GET',
        path: 'repos/acme/playbook/issues?state=all&since=2026-04-01T00:00:00Z&per_page=100&page=1',
        body: '',
      },
      {
        method: 'POST',
        path: 'repos/acme/playbook/issues',
        title: 'Reviews for Billing # 1, April 2026',
        body: `Read each page.\n\n- [ ] Late\n\n${MARK}`,
      },
      expect.objectContaining({ title: 'Reviews for Platform, April 2026' }),
    ]);
  });

  test('none of them a second time, also where it is closed', () => {
    const bot = { login: 'github-actions[bot]' };
    const asked = opened([{ body: `- [x] Late\n\n${MARK}`, user: bot }]);
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('a stranger cannot keep one back', () => {
    const asked = opened([{ body: MARK, user: { login: 'stranger' } }]);
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });
});

describe('on GitLab', () => {
  async function opened(known: readonly string[], token = 'glpat-1') {
    const asked: { method: string | undefined; url: string | undefined; body: string }[] = [];
    const server = createServer((request, response) => {
      void readAll(request).then((body) => {
        asked.push({ method: request.method, url: request.url, body });
        const answer = request.method === 'GET' ? known.map((description) => ({ description })) : {};
        response.end(JSON.stringify(answer));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const folder = temporaryFolder();
    writeFiles(
      folder,
      Object.fromEntries(Object.entries(texts).map(([path, text]) => [`.waymark-reports/${path}`, text])),
    );
    const { stdout } = await promisify(execFile)(
      'sh',
      ['-ec', night.script.find((line) => line.startsWith('node -')) ?? ''],
      {
        cwd: folder,
        env: {
          PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
          CI_API_V4_URL: `http://127.0.0.1:${port}/api/v4`,
          CI_PROJECT_ID: '3',
          WAYMARK_TOKEN: token,
        },
      },
    );
    return { asked, stdout };
  }

  test('each owner gets one that is not there yet', async () => {
    const { asked } = await opened([MARK]);
    expect(asked).toMatchObject([
      {
        method: 'GET',
        url: '/api/v4/projects/3/issues?scope=all&created_after=2026-04-01T00:00:00Z&per_page=100&page=1',
      },
      { method: 'POST', url: '/api/v4/projects/3/issues' },
    ]);
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({ title: 'Reviews for Platform, April 2026' });
  });

  test('without a token, none does', async () => {
    expect(await opened([], '')).toMatchObject({ asked: [], stdout: expect.stringContaining('artefact') as string });
  });
});
