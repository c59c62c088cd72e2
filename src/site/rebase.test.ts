import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { rebase, wayToRoot } from './rebase.ts';

describe('the way to the root', () => {
  test.each([
    ['/', './'],
    ['/search.html', './'],
    ['/rituals/', '../'],
    ['/rituals/retrospective/', '../../'],
    ['/ladders/management/matrix/', '../../../'],
  ])('from %s is %s', (path, way) => {
    expect(wayToRoot(path)).toBe(way);
  });
});

describe('an address in a tag', () => {
  test.each([
    ['a link of a template', '<a href="/__B__/rituals/">', '<a href="../rituals/">'],
    ['a link to the root', '<a href="/__B__/">', '<a href="../">'],
    ['the bare marker', '<html data-root="/__B__">', '<html data-root="../">'],
    ['the marker in any attribute', '<button data-index="/__B__/pagefind/">', '<button data-index="../pagefind/">'],
    [
      'two in one attribute',
      '<img srcset="/__B__/a.png 1x, /__B__/b.png 2x">',
      '<img srcset="../a.png 1x, ../b.png 2x">',
    ],
    [
      'the copies of an image in rendered Markdown',
      '<source srcset="/media/a.webp 480w, /media/b.webp 800w" sizes="92vw">',
      '<source srcset="../media/a.webp 480w, ../media/b.webp 800w" sizes="92vw">',
    ],
    [
      'a rooted link of rendered Markdown',
      '<a class="term" href="/terms/slo/#why">',
      '<a class="term" href="../terms/slo/#why">',
    ],
    ['an image', '<img alt="" src="/img/map.svg">', '<img alt="" src="../img/map.svg">'],
    ['after a `>` in another attribute', '<a title="a > b" href="/rituals/">', '<a title="a > b" href="../rituals/">'],
  ])('is turned: %s', (_case, html, expected) => {
    expect(rebase(html, '../')).toBe(expected);
  });

  test.each([
    ['an anchor', '<a href="#agenda">'],
    ['another site', '<a href="https://example.org/rituals/">'],
    ['another host', '<a href="//example.org/">'],
    ['a path in an attribute that is no address', '<input value="/rituals/">'],
    ['a path quoted inside another attribute', `<a title=" href='/rituals/'">`],
    ['text', '<p>Type /rituals/ or href="/rituals/" or /__B__/rituals/.</p>'],
    ['code', '<code>&#x3C;a href="/rituals/"></code>'],
  ])('is left alone: %s', (_case, html) => {
    expect(rebase(html, '../')).toBe(html);
  });
});

test('a root that is a path is put before both sorts once', () => {
  expect(rebase('<a href="/__B__/a/">A</a> <a href="/b/">B</a>', '/play$&book/')).toBe(
    '<a href="/play$&book/a/">A</a> <a href="/play$&book/b/">B</a>',
  );
});

test('text without tags is never changed', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => text.replaceAll('<', '&lt;')),
      (text) => rebase(text, '../') === text,
    ),
  );
});
