/** The UID of an event belongs to one playbook, and stays. */
import { expect, test } from 'vitest';
import { configSchema } from '#model/config.ts';
import { eventId } from './event-id.ts';

const REPOSITORY = { url: 'https://github.com/example/playbook' };

function uid(settings: Readonly<Record<string, unknown>>): string {
  return eventId('ritual', 'sync', configSchema.parse({ name: 'Playbook', description: 'Ours.', ...settings }));
}

test('is under the id that the playbook gave itself', () => {
  expect(uid({ calendars: { id: 'playbook.example.org' } })).toBe('ritual-sync@playbook.example.org');
});

test.each([
  ['another name', { repository: REPOSITORY, name: 'Handbook' }],
  ['another site', { repository: REPOSITORY, site: 'https://handbook.example.org', base: '/playbook/' }],
  ['another spelling of the repository', { repository: { url: 'https://GitHub.com/Example/playbook.git/' } }],
  ['another branch', { repository: { ...REPOSITORY, branch: 'trunk' } }],
])('%s leaves it what it was', (_, settings) => {
  expect(uid(settings)).toBe(uid({ repository: REPOSITORY }));
});

test('another way to the site leaves it what it was', () => {
  expect(uid({ site: 'http://playbook.example.org' })).toBe(uid({ site: 'https://playbook.example.org' }));
});

test('no two playbooks have the same one', () => {
  const all = [
    { repository: REPOSITORY },
    { repository: { ...REPOSITORY, folder: 'handbook' } },
    { repository: { url: 'https://gitlab.com/example/playbook' } },
    { site: 'https://playbook.example.org' },
    { site: 'https://example.org', base: '/playbook/' },
    {},
    { name: 'Handbook' },
  ].map(uid);
  expect(new Set(all).size).toBe(all.length);
  for (const each of all) expect(each).toMatch(/^ritual-sync@[\da-f]{20}\.waymark$/);
});
