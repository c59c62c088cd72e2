/** A manager edits files in the form at `/admin/`: each changes by one line, `check` accepts what comes out, and the comment on the pull request says what it means for whom. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffLines } from 'diff';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '#cli/serve.ts';
import { TODAY } from '../built-site.ts';
import { waymarkIn } from '../fake-io.ts';
import { repositoryIn } from '../repository.ts';
import { smallestPlaybook } from '../temporary-playbook.ts';
import { barriers } from './barriers.ts';
import { lastingVisit, visit } from './visit.ts';
import { workshop, type Workshop } from './workshop.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

let shop: Workshop;
/** A repository, with the files that come out of the form. */
let saved: Workshop;
let url: string;
let close: () => Promise<void>;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  shop = workshop({});
  saved = workshop({});
  for (const { folder } of [shop, saved]) cpSync(CONTENT, join(folder, 'content'), { recursive: true });
  repositoryIn(saved.folder).commit('2026-11-25', 'The playbook', { '.gitignore': '.waymark\n' });
  switchOn('form: {}');
  const built = await shop.build();
  expect(built.code, built.err).toBe(0);
  ({ url, close } = await serve(shop.dist, { base: '/', port: 0 }));
  ({ page, faults } = await lastingVisit(`${url}theme.js`));
  await page.route('**/admin/form.json', async (route) => {
    const plan = (await (await route.fetch()).json()) as object;
    // Sveltia's own repository for tests: a folder that the browser keeps.
    await route.fulfill({ json: { ...plan, backend: { name: 'test-repo' } } });
  });
  await putFiles(page, shop.folder);
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: 'test repository' }).click();
  await page.getByText('Ladders').first().waitFor();
}, 240_000);
afterAll(() => close());

function switchOn(setting: string): void {
  const file = join(shop.folder, 'content/playbook.yaml');
  writeFileSync(file, `${readFileSync(join(CONTENT, 'playbook.yaml'), 'utf8')}\n${setting}\n`);
}

test.each([
  {
    what: 'an expectation of a level',
    at: 'ladder-yaml/entries/individual-contributor',
    file: 'ladders/individual-contributor.yaml',
    open: 'Names the result to be changed',
    from: 'Names the result to be changed before choosing the work.',
    to: 'Names the outcome to be changed before choosing the work.',
  },
  {
    what: 'what a ritual is for',
    at: 'ritual-md-frontmatter/entries/weekly-risk-and-dependency-sync',
    file: 'rituals/weekly-risk-and-dependency-sync.md',
    from: 'Find the risk while it is still cheap',
    to: 'Find each risk while it is still cheap',
  },
  {
    what: 'an outcome',
    at: 'outcome-md-frontmatter/entries/quiet-nights',
    file: 'outcomes/quiet-nights.md',
    from: 'Nobody is woken for what can wait',
    to: 'Nobody is woken for what can wait until morning',
  },
  {
    what: 'a row of the debt register',
    at: 'debt-table-register/entries/table',
    file: 'debt/register.csv',
    open: 'The ledger keeps ten years in one table',
    from: 'Splitting it by year was planned for the second year',
    to: 'Splitting it by year was planned for the third year',
  },
])('$what is one line of a diff', async ({ from, to, ...edit }) => {
  const { before, after } = await edited(from, to, edit);
  const changes = diffLines(before, after).filter(({ added, removed }) => added || removed);
  expect(changes.map(({ count }) => count)).toEqual([1, 1]);
  expect(changes[1]?.value).toBe(changes[0]?.value.replace(from, to));
});

test('`check` asks for the version that the ladder takes, and accepts the rest', async () => {
  const { out } = await saved.check('--format', 'json');
  const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly { readonly rule: string }[] };
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['ladder/version-bump']);
});

test('with it, `check` accepts all, and the comment on the pull request says what it means for whom', async () => {
  const ladder = 'ladders/individual-contributor';
  await edited('2.0.0', '2.0.1', { at: 'ladder-yaml/entries/individual-contributor', file: `${ladder}.yaml` });
  const { code, out } = await saved.check('--max-warnings', '0');
  expect(out).toContain('No problems');
  expect(code).toBe(0);

  const comment = await waymarkIn(saved.folder, ['diff', '--format', 'markdown'], { today: TODAY });
  expect(comment.code, comment.err).toBe(0);
  for (const said of [
    '4 entries changed',
    '**Individual contributor ladder** goes from version 2.0.0 to 2.0.1: nothing but words',
    'at Senior engineer: 1 reworded',
    'Names the <del>result</del><ins>outcome</ins> to be changed',
    'Concerns Engineer, Principal engineer, Senior engineer,',
    '**Weekly risk and dependency sync** rewords its purpose',
    'is now called “Nobody is woken for what can wait until morning”',
    '**The ledger keeps ten years in one table (debt of Ledger)** rewords its cause',
    '<sub>Concerns Billing · `content/debt/register.csv:2`</sub>',
  ])
    expect(comment.out).toContain(said);
  expect(comment.out).not.toContain('Findings');
});

async function edited(
  from: string,
  to: string,
  { at, file, open }: Readonly<{ at: string; file: string; open?: string }>,
) {
  await page.goto(`${url}admin/#/collections/${at}`);
  const field = await fieldWith(from, open);
  await field.fill((await field.inputValue()).replace(from, to));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const before = readFileSync(join(saved.folder, 'content', file), 'utf8');
  await expect.poll(() => fileIn(page, `content/${file}`), { timeout: 20_000 }).not.toBe(before);
  const after = await fileIn(page, `content/${file}`);
  writeFileSync(join(saved.folder, 'content', file), after);
  return { before, after };
}

test('nothing was asked of anyone else, and no policy was broken', () => {
  expect(faults.filter((fault) => !fault.includes('blob:') && !fault.includes('Editorial Workflow'))).toEqual([]);
});

test('the form has a wider policy, and no other page has', () => {
  const policies = globSync('**/*.html', { cwd: shop.dist }).map((file) => {
    const html = readFileSync(join(shop.dist, file), 'utf8');
    return [file, /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? 'none'] as const;
  });
  const byPolicy = Map.groupBy(policies, ([, policy]) => policy);
  const [wide = '', ...others] = [...byPolicy.keys()].filter((policy) => /unsafe-inline|api\.github/.test(policy));
  expect(others).toEqual([]);
  expect(byPolicy.get(wide)?.map(([file]) => file)).toEqual(['admin/index.html']);
  expect(byPolicy.size).toBe(2);
  expect(wide).toContain("script-src 'self';");
  expect(wide).not.toMatch(/unsafe-eval|https:(?!\/\/api\.github\.com;)|\*/);
});

test('the page says what to do without scripts, and has no barrier', async () => {
  const { page: plain } = await visit(`${url}admin/`, { scripts: false });
  expect(await plain.locator('noscript, main').first().innerText()).toContain('needs JavaScript');
  const { page: without, faults: met } = await visit(`${url}404.html`);
  expect(met).toEqual([]);
  await without.route('**/admin/form.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await without.goto(`${url}admin/`);
  expect(await barriers(without)).toEqual([]);
});

test('a public build has none, and other pages are the same bytes with it', async () => {
  const config = `${String(smallestPlaybook['playbook.yaml'])}repository: { url: https://gitlab.com/example/playbook }\n`;
  const small = workshop({ ...smallestPlaybook, 'playbook.yaml': `${config}form: {}\n` });
  const pages = async (...typed: readonly string[]) => {
    expect((await small.build(...typed)).code).toBe(0);
    const files = globSync('**/*.html', { cwd: small.dist });
    return new Map(files.toSorted().map((file) => [file, readFileSync(join(small.dist, file), 'utf8')]));
  };
  const own = await pages();
  expect(own.get('admin/index.html')).toContain('https://gitlab.com;');
  expect([...(await pages('--visibility', 'public')).keys()]).not.toContain('admin/index.html');
  expect(globSync('admin/**', { cwd: small.dist })).toEqual([]);
  small.fill({ ...smallestPlaybook, 'playbook.yaml': config });
  own.delete('admin/index.html');
  expect(await pages()).toEqual(own);
});

test('a host that the form cannot write to is told on the page', async () => {
  const config = `${String(smallestPlaybook['playbook.yaml'])}repository: { url: https://bitbucket.org/example/playbook }\nform: {}\n`;
  const small = workshop({ ...smallestPlaybook, 'playbook.yaml': config });
  expect((await small.build()).code).toBe(0);
  expect(readFileSync(join(small.dist, 'admin/index.html'), 'utf8')).toContain('can write to GitHub and GitLab only');
  expect(globSync('admin/*', { cwd: small.dist })).toEqual(['admin/index.html']);
});

/** A field of text with some words in it, where need be inside of an item that is opened first. */
async function fieldWith(words: string, item?: string) {
  await page.getByText('Edit', { exact: true }).first().waitFor();
  await page.mouse.move(600, 500);
  const shown = () =>
    page.evaluate((some) => {
      for (const field of document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')) {
        if (!field.value.includes(some)) continue;
        field.dataset.found = some;
        return true;
      }
      return false;
    }, words);
  // What lies below the screen is not there until one scrolls.
  for (let turn = 0; turn < 80 && !(await shown()); turn += 1) {
    const row = item === undefined ? undefined : page.getByText(item).first();
    if (row !== undefined && (await row.isVisible())) {
      await row.locator('xpath=ancestor::*[.//button][1]').getByRole('button').first().click();
      await page.waitForTimeout(300);
    }
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(60);
  }
  return page.locator(`[data-found="${words}"]`);
}

async function putFiles(within: Page, folder: string): Promise<void> {
  const names = globSync('content/{ladders,rituals,outcomes,debt}/*', { cwd: folder });
  const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  await within.evaluate(async (all) => {
    const storage = await navigator.storage.getDirectory();
    for (const [path, text] of all) {
      let place = await storage.getDirectoryHandle('sveltia-cms-test', { create: true });
      const steps = path.split('/');
      for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step, { create: true });
      const file = await place.getFileHandle(steps.at(-1) ?? '', { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
}

async function fileIn(within: Page, path: string): Promise<string> {
  return within.evaluate(async (asked) => {
    const storage = await navigator.storage.getDirectory();
    let place = await storage.getDirectoryHandle('sveltia-cms-test');
    const steps = asked.split('/');
    for (const step of steps.slice(0, -1)) place = await place.getDirectoryHandle(step);
    const file = await (await place.getFileHandle(steps.at(-1) ?? '')).getFile();
    return file.text();
  }, path);
}
