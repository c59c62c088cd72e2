/** A draft is checked, and shown and marked to those who write; a normal build says that it left one out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pageSource } from '#cli/publishing/page-source.ts';
import { NO_HISTORY } from '#model/history.ts';
import { memoryTree } from '#source/tree.ts';
import { smallestPlaybook, type Files } from '../temporary-playbook.ts';
import { workshop } from './workshop.ts';

const toil =
  'title: Toil\nowner: team/platform\nreviewed: 2026-11-01\nstatus: draft\ndefinition: Work without lasting value.\n';
const playbook: Files = { ...smallestPlaybook, 'terms/toil.yaml': toil };

test('a build leaves it out and says so; with `--drafts` it is there, with its mark', async () => {
  const { build, dist } = workshop(playbook);
  const page = () => readFileSync(join(dist, 'terms/toil/index.html'), 'utf8');

  const normal = await build();
  expect(normal.code).toBe(0);
  expect(normal.out).toContain('\n1 draft was left out; `--drafts` shows it\n');
  expect(page).toThrow();

  const withDrafts = await build('--drafts');
  expect(withDrafts.out).not.toContain('left out');
  expect(page()).toMatch(/<strong[^>]*>This is a draft\./);
});

test('it is checked', async () => {
  const { check } = workshop({ ...playbook, 'terms/toil.yaml': toil.replace('team/platform', 'team/plattform') });
  const { code, out } = await check();
  expect(code).toBe(1);
  expect(out).toContain('Unexpected `team/plattform`');
});

test('the preview shows it', async () => {
  const { read } = pageSource({
    root: join(inject('temporary'), 'nowhere'),
    cache: join(inject('temporary'), 'drafts'),
    content: 'content',
    today: () => '2026-11-20',
    visibility: 'internal',
    readTree: () => memoryTree(playbook),
    readHistory: () => NO_HISTORY,
  });
  const { site } = await read();
  expect([...(site?.pages.keys() ?? [])]).toContain('/terms/toil/');
});
