/** The comment on a pull request, from the script as the workflow holds it. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { askedOf, fakeGh, type FakeGitHub } from '#testing/fake-gh.ts';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { commentWorkflow } from '../github/comment-workflow.ts';

const MARK = '<!-- waymark: what this change means -->';
const HEAD = 'f00d'.repeat(10);
const workflow = parse(commentWorkflow()) as {
  readonly jobs: { readonly comment: { readonly steps: readonly { readonly run: string; readonly shell: string }[] } };
};
const [step] = workflow.jobs.comment.steps;

const usual: FakeGitHub = {
  pulls: [
    { number: 6, head: { sha: 'beef'.repeat(10) } },
    { number: 7, head: { sha: HEAD } },
  ],
  artifacts: [{ name: 'waymark-comment', size_in_bytes: 400, expired: false }],
  files: { 'waymark-comment.md': '## Rituals\n\n- *Weekly risk sync* moves to Tuesday.\n' },
  comments: [],
};

function posted(github: Partial<FakeGitHub>, env: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  const bin = fakeGh(folder, { ...usual, ...github });
  const script = join(folder, 'script');
  writeFileSync(script, step?.run ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    env: {
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      RUNNER_TEMP: folder,
      GITHUB_REPOSITORY: 'acme/playbook',
      GITHUB_SERVER_URL: 'https://github.com',
      RUN_ID: '42',
      HEAD_SHA: HEAD,
      HEAD_OWNER: 'fork',
      HEAD_BRANCH: 'main',
      ARTIFACT: 'waymark-comment',
      COMMENT_FILE: 'waymark-comment.md',
      ...env,
    },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const asked = askedOf(bin);
  return { stdout, asked, sent: asked.filter(({ method }) => method !== 'GET') };
}

test('is made by Node as a step can call it', () => {
  expect(step?.shell).toBe('node {0}');
});

test('is written once', () => {
  const { sent, stdout } = posted({});
  expect(sent).toMatchObject([{ method: 'POST', path: 'repos/acme/playbook/issues/7/comments' }]);
  expect(`\n${sent[0]?.body ?? ''}\n`).toMatchInlineSnapshot(`
    "
    <!-- waymark: what this change means -->
    ## Rituals

    - *Weekly risk sync* moves to Tuesday.

    ---
    Made by the checks of this pull request. [Summary of the run, and a preview to download](https://github.com/acme/playbook/actions/runs/42)
    "
  `);
  expect(stdout).toBe('Wrote the comment on pull request 7.\n');
});

describe('afterwards', () => {
  const own = (body: string, login = 'github-actions[bot]', id = 5) => ({ id, body, user: { login } });

  test('is updated', () => {
    const { sent } = posted({ comments: [own('Nice!', 'reader', 4), own(`${MARK}\nOf yesterday`)] });
    expect(sent).toMatchObject([{ method: 'PATCH', path: 'repos/acme/playbook/issues/comments/5' }]);
  });

  test('is found on a later page', () => {
    const many = Array.from({ length: 130 }, (_, index) => own('Nice!', 'reader', 100 + index));
    expect(posted({ comments: [...many, own(`${MARK}\nOf yesterday`)] }).sent).toMatchObject([{ method: 'PATCH' }]);
  });

  test('is left alone when it says the same', () => {
    const [first] = posted({}).sent;
    expect(posted({ comments: [own(first?.body ?? '')] }).sent).toEqual([]);
  });

  test('is never that of a stranger who wrote its mark', () => {
    expect(posted({ comments: [own(`${MARK}\nMine`, 'stranger')] }).sent).toMatchObject([{ method: 'POST' }]);
  });

  test('is never another one that quotes its mark', () => {
    expect(posted({ comments: [own(`See ${MARK}`)] }).sent).toMatchObject([{ method: 'POST' }]);
  });
});

describe('the pull request', () => {
  test('is the one of the revision that ran, whatever the artefact claims', () => {
    const files = { ...usual.files, number: '6', 'pr.json': '{"number":6}' };
    expect(posted({ files }).sent).toMatchObject([{ path: 'repos/acme/playbook/issues/7/comments' }]);
  });

  test('is asked for by owner and branch, neither of which can add to the question', () => {
    const { asked } = posted({}, { HEAD_OWNER: 'fork', HEAD_BRANCH: 'main&state=closed' });
    expect(asked[0]?.path).toBe('repos/acme/playbook/pulls?state=open&per_page=100&head=fork%3Amain%26state%3Dclosed');
  });

  test.each([
    ['is closed', { pulls: [] }, 'No open pull request'],
    ['has moved on', { pulls: [{ number: 7, head: { sha: 'cafe'.repeat(10) } }] }, 'No open pull request'],
    ['left no comment', { artifacts: [] }, 'The run left no comment'],
    [
      'left one that is gone',
      { artifacts: [{ name: 'waymark-comment', size_in_bytes: 9, expired: true }] },
      'left no comment',
    ],
    [
      'left a heap',
      { artifacts: [{ name: 'waymark-comment', size_in_bytes: 9e6, expired: false }] },
      'larger than any',
    ],
    ['left a bomb', { files: { 'waymark-comment.md': 'a'.repeat(1_000_001) } }, 'no comment of a sensible size'],
    ['left a link', { files: { 'waymark-comment.md': '->/etc/hostname' } }, 'no comment of a sensible size'],
    ['left something else', { files: { 'other.md': 'Hello' } }, 'no comment of a sensible size'],
  ])('that %s gets none', (_, github, words) => {
    const { sent, stdout } = posted(github);
    expect(sent).toEqual([]);
    expect(stdout).toContain(words);
  });
});

test('a comment is no longer than the host takes', () => {
  const { sent } = posted({ files: { 'waymark-comment.md': '- A line that says what changed.\n'.repeat(20_000) } });
  const body = sent[0]?.body ?? '';
  expect(body.length).toBeGreaterThan(59_000);
  expect(body.length).toBeLessThan(61_000);
  expect(body).toContain('what changed.\n\nThe rest is in the summary of the run.\n\n---\n');
});
