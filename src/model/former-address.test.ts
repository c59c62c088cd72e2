import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formerAddress, formerAddresses, formerIds } from './former-address.ts';

test.each([
  ['/before/severity_levels/', '/before/severity_levels/'],
  ['/before/severity_levels', '/before/severity_levels/'],
  ['/docs/intro.html', '/docs/intro.html'],
  ['/docs/intro.HTM', '/docs/intro.HTM'],
  ['/docs/index.html', '/docs/'],
  ['/wiki/Node.js-Guide', '/wiki/Node.js-Guide/'],
  ['/docs/intro.php', '/docs/intro.php/'],
  ['/display/ENG/On%20call', '/display/ENG/On call/'],
  ['/docs/%E5%BD%93%E7%95%AA/', '/docs/当番/'],
  ['/docs/v1.2/', '/docs/v1.2/'],
])('%s stands at %s', (alias, path) => expect(formerAddress(alias)).toBe(path));

test.each([
  '/',
  '//example.org/',
  '/a//b/',
  '/../etc/',
  '/a/../b/',
  '/a/%2e%2e/b/',
  '/a/%2Fb/',
  '/a%00/',
  '/a\\b/',
  '/a?b=c',
  '/a#b',
  '/a/:b/',
  '/a/<b>/',
  '/.well-known/x/',
  '/a./',
  '/a%20/',
  '/%E0%A4%A/',
  '/index.html',
  '/intro.html/more/',
  '/intro.html/',
  `/${'a'.repeat(300)}/`,
  `/${'当'.repeat(100)}/`,
  `${'/a'.repeat(40)}/`,
  'severity-levels',
])('%s can be no address of a page', (alias) => expect(formerAddress(alias)).toBeUndefined());

test('whatever an alias says, its page stays inside of the site and is a page', () => {
  const step = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('..', '.', '%2e%2e', '%2f', '', 'a.html', 'index.html'),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const path = formerAddress(`/${steps.join('/')}`);
      if (path === undefined) return;
      expect(path).toMatch(/^\/[^/]/);
      expect(path).toMatch(/(?:\/|\.html?)$/i);
      expect(path.split('/').some((each) => each === '..' || each === '.')).toBe(false);
    }),
  );
});

test('former ids and addresses are told apart', () => {
  const data = { aliases: ['start', '/docs/start.html', '/docs/start/', '/docs/start'] };
  expect(formerIds(data)).toEqual(['start']);
  expect(formerAddresses(data)).toEqual(['/docs/start.html', '/docs/start/']);
});
