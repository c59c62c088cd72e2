/** An address in the content leads to a file, out, or nowhere; and the way that is suggested leads where it should. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTarget, relative } from './links.ts';

const from = 'guides/everyday-work/on-call.md';

describe('from guides/everyday-work/on-call.md', () => {
  test.each([
    ['./paging.md', { leads: 'inside', file: 'guides/everyday-work/paging.md', anchor: undefined }],
    ['paging.md#at-night', { leads: 'inside', file: 'guides/everyday-work/paging.md', anchor: 'at-night' }],
    ['../../terms/toil.yaml', { leads: 'inside', file: 'terms/toil.yaml', anchor: undefined }],
    ['#at-night', { leads: 'inside', file: from, anchor: 'at-night' }],
    ['#caf%C3%A9', { leads: 'inside', file: from, anchor: 'café' }],
    ['./on%20call.md?plain=1#x', { leads: 'inside', file: 'guides/everyday-work/on call.md', anchor: 'x' }],
    ['./100%.md', { leads: 'inside', file: 'guides/everyday-work/100%.md', anchor: undefined }],
    ['https://example.org/', { leads: 'out', url: 'https://example.org/' }],
    ['MAILTO:pager@example.org', { leads: 'out', url: 'MAILTO:pager@example.org' }],
    ['../../roadmap/', { leads: 'page', path: '/roadmap/', anchor: undefined }],
    [
      '../../quarters/2026-Q4/?team=billing#outcomes',
      { leads: 'page', path: '/quarters/2026-Q4/', anchor: 'outcomes' },
    ],
    ['../../../roadmap/', { leads: 'nowhere', why: 'outside' }],
    ['/terms/toil/', { leads: 'nowhere', why: 'absolute' }],
    ['//example.org/', { leads: 'nowhere', why: 'unsafe' }],
    ['javascript:alert(1)', { leads: 'nowhere', why: 'unsafe' }],
    ['data:text/html,x', { leads: 'nowhere', why: 'unsafe' }],
    ['../../../secret.md', { leads: 'nowhere', why: 'outside' }],
    ['%2e%2e/%2e%2e/%2e%2e/secret.md', { leads: 'nowhere', why: 'outside' }],
  ])('%s', (url, expected) => {
    expect(linkTarget(url, from)).toEqual(expected);
  });
});

test.each([
  ['guides/on-call.md', 'terms/toil.yaml', '../terms/toil.yaml'],
  ['guides/on-call.md', 'guides/paging.md', './paging.md'],
  ['guides/on-call.md', 'guides/everyday-work/paging.md', './everyday-work/paging.md'],
  ['guides/everyday-work/paging.md', 'guides/on-call.md', '../on-call.md'],
])('from %s to %s it is %s', (start, end, way) => {
  expect(relative(start, end)).toBe(way);
});

test('the way from any file to any other leads there', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/);
  const file = fc
    .tuple(fc.array(name, { maxLength: 4 }), name)
    .map(([folders, own]) => [...folders, `${own}.md`].join('/'));
  fc.assert(
    fc.property(file, file, (start, end) => {
      expect(linkTarget(relative(start, end), start)).toEqual({ leads: 'inside', file: end, anchor: undefined });
    }),
  );
});
