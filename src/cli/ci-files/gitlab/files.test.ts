/** The pipeline, held against GitLab's own schema: which jobs does it have, and when. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { repositoryIn } from '#testing/repository.ts';
import { temporaryFolder } from '#testing/temporary-playbook.ts';
import { ciFiles } from '../ci-files.ts';
import type { CiChoices } from '../choices.ts';

const PROGRAM = createRequire(import.meta.url).resolve('gitlab-ci-local');
const usual: CiChoices = {
  host: 'gitlab',
  form: 'package',
  folder: '',
  content: 'content',
  branch: 'main',
  publish: 'pages',
  issues: false,
};

function jobsOf(text: string, ...typed: readonly string[]) {
  const repository = repositoryIn(temporaryFolder());
  repository.git('remote', 'add', 'origin', 'https://gitlab.example.org/acme/playbook.git');
  repository.commit('2026-04-01', 'Begin', { '.gitlab-ci.yml': text });
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, '--list-json', ...typed], {
    cwd: repository.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: repository.folder, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(stderr);
  const jobs = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { readonly name: string; readonly when: string }[];
  return jobs.filter(({ when }) => when !== 'never').map(({ name }) => name);
}

const pipeline = (choices: Partial<CiChoices> = {}) => ciFiles({ ...usual, ...choices })[0]?.text ?? '';
const source = (name: string) => [
  '--ignore-predefined-vars',
  'CI_PIPELINE_SOURCE',
  '--variable',
  `CI_PIPELINE_SOURCE=${name}`,
];

test('a job without a script is refused', () => {
  expect(() => jobsOf(pipeline().replaceAll('\n  script:', '\n  scrip:'))).toThrow('script');
});

test('the default branch is checked and published', () => {
  expect(jobsOf(pipeline())).toEqual(['check', 'pages']);
  expect(jobsOf(pipeline({ folder: 'docs/playbook', content: '.', publish: 'none' }))).toEqual(['check']);
});

test("with a server of one's own, publishing waits for the command that does it", () => {
  expect(jobsOf(pipeline({ publish: 'host' }))).toEqual(['check']);
  expect(jobsOf(pipeline({ publish: 'host' }), '--variable', 'WAYMARK_PUBLISH=cp')).toEqual(['check', 'publish']);
});

test('a merge request is told what it means', () => {
  expect(jobsOf(pipeline(), ...source('merge_request_event'))).toContain('meaning');
});

test('the night is a schedule that says so', () => {
  expect(jobsOf(pipeline(), ...source('schedule'), '--variable', 'WAYMARK_NIGHTLY=true')).toContain('nightly');
});
