/** Which addresses in templates are given the way to the site's root. */
import { expect, test } from 'vitest';
import { href } from './address.ts';

test.each([
  ['/', '/__B__/'],
  ['/rituals/retrospective/#agenda', '/__B__/rituals/retrospective/#agenda'],
  ['#agenda', '#agenda'],
  ['https://example.org/', 'https://example.org/'],
  ['mailto:playbook@example.org', 'mailto:playbook@example.org'],
])('%s becomes %s', (path, address) => {
  expect(href(path)).toBe(address);
});
