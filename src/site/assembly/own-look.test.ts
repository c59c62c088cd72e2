import { expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { exampleTree } from '#check/example-tree.ts';
import { viewFor } from '#load/audience.ts';
import { loadPlaybook } from '#load/load.ts';
import { plainCode } from '#markdown/code-block.ts';
import { NO_HISTORY } from '#model/history.ts';
import { example, exampleConfig } from '#model/rule.ts';
import { siteContext } from './context.ts';
import { ownLook } from './own-look.ts';
import { siteTools } from './tools.ts';

const start = example('guide', { visibility: 'internal' }, { id: 'start-here' });

function lookOf(fields: string, today = '2026-04-15') {
  const { playbook } = loadPlaybook(exampleTree([exampleConfig(fields), start], kinds), kinds);
  const context = siteContext(viewFor(playbook, 'internal'), { kinds, today, history: NO_HISTORY });
  return ownLook(context, siteTools(context, plainCode));
}

test('without settings nothing is added', () => {
  const { stylesheets, footLinks, ...rest } = lookOf('');
  expect({ stylesheets, footLinks }).toEqual({ stylesheets: ['/look.css'], footLinks: [] });
  expect(JSON.stringify(rest)).toBe('{}');
});

test.each([
  ['the day before', '2026-04-14', true],
  ['its last day', '2026-04-15', true],
  ['the day after', '2026-04-16', false],
])('a notice on %s', (_case, today, isShown) => {
  const { notice } = lookOf('notice:\n  text: Read [this](./guides/start-here.yaml).\n  until: 2026-04-15', today);
  expect(notice).toBe(isShown ? 'Read <a href="/guides/start-here/">this</a>.' : undefined);
});

test('links at the foot lead to entries, to pages of the adopter and out', () => {
  const urls = ['./guides/start-here.yaml', '/about/', 'https://example.org/imprint'];
  const { footLinks } = lookOf(
    `foot:\n  links:\n${urls.map((url) => `    - { label: Link, url: '${url}' }\n`).join('')}`,
  );
  expect(footLinks?.map(({ href }) => href)).toEqual(['/guides/start-here/', '/about/', 'https://example.org/imprint']);
});

test.each([
  ['text', true],
  ['headings', undefined],
  ['code', undefined],
])(
  'a font for %s is loaded at once where that is asked for, and only text replaces the font of the theme',
  (use, replaces) => {
    const files = ['{ src: theme/a.woff2, preload: true }', '{ src: theme/b.woff2, style: italic }'];
    const { preloadedFonts, hasOwnText } = lookOf(`theme:\n  fonts:\n    ${use}: [${files.join(', ')}]`);
    expect([preloadedFonts, hasOwnText]).toEqual([['/media/theme/a.woff2'], replaces]);
  },
);
