/** A manager asks for something new: from a slip of the hand to a page that tells everybody. The tests tell one story in their order. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeIo } from '../fake-io.ts';
import { repositoryIn, type TestRepository } from '../repository.ts';
import { serve } from '#cli/serve.ts';
import { run } from '#cli/run.ts';
import { barriers } from './barriers.ts';
import { everyKind } from './every-kind.ts';
import { visit } from './visit.ts';
import { workshop, type Workshop } from './workshop.ts';

const LADDER = 'ladders/example-ladder.yaml';
const SKILL = 'skills/incident-response.yaml';
const DEMAND = `  - id: answers-for-service
    group: delivery
    levels: [senior-engineer]
    text: Answers for one service, from its design to its pages at night.
    skills: [incident-respones]
`;
/** While the change is made: before the day on which it counts. */
const BEFORE = ['--today', '2026-10-18'];

let place: Workshop;
let repository: TestRepository;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const skill = String(everyKind['skills/example-skill.yaml']).replace(/^title: .*$/m, 'title: Incident response');
  place = workshop({ ...everyKind, [SKILL]: skill });
  repository = repositoryIn(place.folder);
  repository.commit('2026-10-01', 'Begin', { '.gitignore': '.waymark/\ndist/\n' });
});
afterAll(() => site.close());

const file = () => join(place.folder, 'content', LADDER);
const rewrite = (change: (text: string) => string) => writeFileSync(file(), change(readFileSync(file(), 'utf8')));

test('a misspelt skill is found where it stands, with the one that is meant', async () => {
  rewrite((text) => text + DEMAND);
  const { code, out } = await place.check();
  const line = readFileSync(file(), 'utf8').split('\n').indexOf('    skills: [incident-respones]') + 1;
  expect(code).toBe(1);
  expect(out).toContain(`  ${line}:14  ✖ error\n      Unexpected \`incident-respones\``);
  expect(out).toContain('`incident-response`');
});

test('when it is mended, the version has to say that something new is asked', async () => {
  rewrite((text) => text.replace('incident-respones', 'incident-response'));
  const { code, out } = await place.check();
  expect(code).toBe(1);
  expect(out.replace(/\s+/g, ' ')).toContain(
    'Unexpected version `1.0.0`, expected at least `2.0.0`: *Answers for one service, from its design to …* is newly asked of `senior-engineer`',
  );
});

test('with that version all is well', async () => {
  rewrite((text) =>
    text.replace('version: 1.0.0', 'version: 2.0.0').replace(/^effectiveFrom: .*$/m, 'effectiveFrom: 2026-11-01'),
  );
  expect(await place.check(...BEFORE)).toMatchObject({ code: 0 });
});

test('the command that compares tells what a reviewer has to know', async () => {
  const io = fakeIo(place.folder, { env: { PATH: process.env.PATH } });
  await run(['ladder', 'diff', '--format', 'markdown'], io);
  expect(io.printed.out).toContain(`**Major**: something new is asked of someone. Version 1.0.0 became 2.0.0.

### Senior engineer

- **Added**: Answers for one service, from its design to its pages at night.`);
});

test('a second thought on the same branch is still the same change', async () => {
  repository.git('checkout', '--quiet', '-b', 'answer-for-a-service');
  rewrite((text) => text.replace('Answers for one service,', 'Answers for two services,'));
  repository.commit('2026-10-18', 'Ask for two');
  rewrite((text) => text.replace('Answers for two services,', 'Answers for one service,'));
  expect(await place.check(...BEFORE)).toMatchObject({ code: 0 });
});

test('the site is built, once more when the change is recorded, and then no more', async () => {
  expect(await place.build(...BEFORE)).toMatchObject({ code: 0 });
  repository.commit('2026-10-19', 'Ask for one after all');
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'answer-for-a-service');
  repository.commit('2026-10-20', 'Ask seniors to answer for a service');
  expect((await place.build(...BEFORE)).out).not.toMatch(/^Nothing changed/);
  expect((await place.build(...BEFORE)).out).toMatch(/^Nothing changed/);
  expect(await place.build()).toMatchObject({ code: 0 });
  site = await serve(place.dist, { base: '/', port: 0 });
});

test('the changelog names what is new, of whom, and since when', async () => {
  const { page, faults } = await visit(`${site.url}ladders/example-ladder/changelog/`, {
    scripts: false,
  });
  const edition = page.getByRole('region', { name: 'Version 2.0.0' });
  await expect(edition.getByText('Counts since 1 November 2026').count()).resolves.toBe(1);
  const level = edition.getByRole('region', { name: 'Senior engineer' });
  expect(await level.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/Added\s+Answers for one service, from its design to its pages at night\./),
  ]);
  await page.getByRole('link', { name: 'Read version 1.0.0 as it was' }).click();
  expect(await page.title()).toContain('version 1.0.0');
  expect(faults).toEqual([]);
});

test('who means to grow to that level reads it among what is added', async () => {
  const path = 'ladders/example-ladder/moves/from-engineer-to-senior-engineer/';
  const { page } = await visit(`${site.url}${path}`, { scripts: false });
  const added = page.getByRole('region', { name: 'Added' });
  expect(await added.innerText()).toContain('Answers for one service, from its design to its pages at night.');
});

test('the former version says what it is, without what is new, and search does not lead to it', async () => {
  const path = 'ladders/example-ladder/versions/1.0.0/';
  const { page } = await visit(`${site.url}${path}`, { width: 360 });
  const text = await page.locator('main').innerText();
  expect(text).toContain('Version 1.0.0 is a former one');
  expect(text).toContain('Reviews held between 1 January 2026 and 31 October 2026 refer to this version.');
  expect(text).toContain('Finishes a planned task within the week.');
  expect(text).not.toContain('Answers for one service');
  expect(await barriers(page)).toEqual([]);
  // In the layout of the present matrix: a level at a time on a phone, and at a desk all of it scrolls with the page.
  expect(await page.locator('.former .cells td:first-child:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('.former .cells td:not(:first-child):visible').count()).toBe(0);
  await page.setViewportSize({ width: 1280, height: 400 });
  await expect.poll(() => page.locator('.former thead th:visible').count()).toBeGreaterThan(1);
  expect(await page.locator('.former').evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
  const html = readFileSync(join(place.dist, path, 'index.html'), 'utf8');
  expect(html).not.toContain('data-pagefind-body');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(readFileSync(join(place.dist, 'search/catalogue.json'), 'utf8')).not.toContain('versions/1.0.0');
});
