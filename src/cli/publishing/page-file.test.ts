/** Where addresses lead. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadsFrom } from './page-file.ts';

describe('an address on a page', () => {
  test.each([
    ['../calibration/', '/rituals/retrospective/', { path: '/rituals/calibration/', anchor: '' }],
    ['../../', '/rituals/retrospective/', { path: '/', anchor: '' }],
    ['../../../../teams/', '/rituals/retrospective/', { path: '/teams/', anchor: '' }],
    ['../../teams/platform/#mission', '/rituals/', { path: '/teams/platform/', anchor: 'mission' }],
    ['#agenda', '/rituals/retrospective/', { path: '/rituals/retrospective/', anchor: 'agenda' }],
    ['#caf%C3%A9', '/terms/', { path: '/terms/', anchor: 'café' }],
    ['index.html', '/terms/', { path: '/terms/', anchor: '' }],
    ['/playbook/teams/', '/404.html', { path: '/teams/', anchor: '' }],
    ['https://example.org/', '/terms/', undefined],
    ['mailto:team@example.org', '/terms/', undefined],
  ])('`%s` on `%s`', (address, from, expected) => {
    expect(leadsFrom(from, '/playbook/')(address)).toEqual(expected);
  });

  test('leads where a browser would go', () => {
    const name = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
    const folders = fc.array(name, { maxLength: 4 }).map((names) => names.map((each) => `${each}/`).join(''));
    fc.assert(
      fc.property(folders, fc.nat(6), folders, name, (here, steps, down, anchor) => {
        const address = `${'../'.repeat(steps)}${down}#${anchor}`;
        const browser = new URL(address, `https://site.invalid/${here}`);
        expect(leadsFrom(`/${here}`, '/')(address)).toEqual({ path: browser.pathname, anchor });
      }),
    );
  });
});
