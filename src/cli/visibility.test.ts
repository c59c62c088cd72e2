/** What `dev`, `astro dev`, `astro build` and the content collections show follows who they are asked to show it to. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { smallestPlaybook, temporaryPlaybook } from '#testing/temporary-playbook.ts';
import { playbookHooks } from './playbook-hooks.ts';
import { VISIBILITY_VARIABLE, visibilityIn } from './typed-values.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const term = (visibility: string) =>
  `title: Toil\nowner: team/platform\nreviewed: 2026-04-01\nvisibility: ${visibility}\ndefinition: Work that grows.\n`;
const written = {
  'terms/open.yaml': term('public'),
  'terms/usual.yaml': term('internal').replace('Toil', 'Work'),
  'terms/secret.yaml': term('restricted').replace('Toil', 'Rest'),
};
const inContent = Object.fromEntries(
  Object.entries({ ...smallestPlaybook, ...written }).map(([file, text]) => [`content/${file}`, text]),
);
const cases = [
  ['public', ['open']],
  ['', ['open', 'usual']],
  ['restricted', ['open', 'secret', 'usual']],
] as const;

afterEach(() => void vi.unstubAllEnvs());

test.each(cases)('the collections, asked for `%s`', async (visibility, expected) => {
  vi.stubEnv(VISIBILITY_VARIABLE, visibility);
  vi.resetModules();
  const { collections } = await import('../content.config.ts');
  const stored: string[] = [];
  const store = { clear: () => undefined, set: ({ id }: { readonly id: string }) => stored.push(id) };
  const terms = Object.entries(collections).find(([name]) => name === 'term')?.[1];
  if (terms === undefined || !('loader' in terms) || typeof terms.loader !== 'object')
    throw new Error('The terms have no loader');
  const root = pathToFileURL(`${temporaryPlaybook(inContent)}/`);
  // As much of the context as the loader asks for.
  await terms.loader.load({ store, config: { root } } as unknown as LoaderContext);
  expect(stored.toSorted()).toEqual(expected);
});

test.each(cases)('pages while Astro runs, asked for `%s`', async (visibility, expected) => {
  vi.stubEnv(VISIBILITY_VARIABLE, visibility);
  const { pages } = playbookHooks({ root: ROOT, content: `${temporaryPlaybook(inContent)}/content` });
  const { site } = await pages.read();
  const shown = [...(site?.pages.keys() ?? [])].flatMap((path) => /^\/terms\/(\w+)\/$/.exec(path)?.[1] ?? []);
  expect(shown.toSorted()).toEqual(expected);
});

test('what an option asks for counts before what the environment says', async () => {
  vi.stubEnv(VISIBILITY_VARIABLE, 'restricted');
  const content = `${temporaryPlaybook(inContent)}/content`;
  const { site } = await playbookHooks({ root: ROOT, content, visibility: 'public' }).pages.read();
  expect(site?.pages.has('/terms/open/')).toBe(true);
  expect(site?.pages.has('/terms/usual/')).toBe(false);
});

test('a visibility that does not exist is refused', () => {
  expect(() => visibilityIn({ [VISIBILITY_VARIABLE]: 'secret' })).toThrow(
    'Unexpected `WAYMARK_VISIBILITY=secret`, expected one of `public`, `internal`, `restricted`',
  );
});
