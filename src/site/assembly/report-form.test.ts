/** Reports go where the configuration says, with page, section and owner; without a word of it, into an issue. */
import { expect, test } from 'vitest';
import { configSchema } from '#model/config.ts';
import { speechOf } from '#words/speech.ts';
import { reportAddress } from '../report.ts';
import { reportForm } from './report-form.ts';

const REPOSITORY = { url: 'https://github.com/example/playbook', branch: 'main', folder: 'content' };
const configured = (settings: object) =>
  configSchema.parse({ name: 'Harbour', description: 'How we work.', ...settings });
const english = speechOf({ language: 'en', names: {} });
const agenda = {
  page: { path: '/rituals/retrospective/', title: 'Retrospective' },
  owner: 'Tech & lead',
  section: { id: 'agenda', text: 'Agenda' },
};
const PLACE = '%2Frituals%2Fretrospective%2F%23agenda';
const ASKED = `page=${PLACE}&section=Agenda&owner=Tech%20%26%20lead`;

test.each<[string, object, string]>([
  [
    'an issue of the repository',
    { repository: REPOSITORY },
    `https://github.com/example/playbook/issues/new?title=Wrong%3A%20Retrospective%3A%20Agenda&body=${PLACE}%0AOwner%3A%20Tech%20%26%20lead%0A%0A`,
  ],
  [
    'an e-mail address',
    { repository: REPOSITORY, reports: { address: 'playbook@example.org' } },
    `mailto:playbook@example.org?subject=Wrong%3A%20Retrospective%3A%20Agenda&body=${PLACE}%0AOwner%3A%20Tech%20%26%20lead%0A%0A`,
  ],
  [
    'a form that says where things go',
    { reports: { address: 'https://forms.example.org/wrong?where={page}&who={owner}' } },
    `https://forms.example.org/wrong?where=${PLACE}&who=Tech%20%26%20lead`,
  ],
  ['a form', { reports: { address: 'https://forms.example.org/wrong' } }, `https://forms.example.org/wrong?${ASKED}`],
  [
    'a form with a query and an anchor',
    { reports: { address: 'https://forms.example.org/?id=7#form' } },
    `https://forms.example.org/?id=7&${ASKED}#form`,
  ],
  [
    'the whole address of the page, where it is known',
    { site: 'https://playbook.example.org', base: '/eng/', reports: { address: 'https://a.example/?p={page}' } },
    `https://a.example/?p=https%3A%2F%2Fplaybook.example.org%2Feng${PLACE}`,
  ],
])('%s', (_, settings, expected) => {
  const form = reportForm(configured(settings));
  expect(form && reportAddress(form, agenda, english)).toBe(expected);
});

test('a page as a whole, of which nobody in particular is the owner', () => {
  const form = reportForm(configured({ repository: REPOSITORY }));
  expect(form && reportAddress(form, { page: agenda.page }, english)).toBe(
    'https://github.com/example/playbook/issues/new?title=Wrong%3A%20Retrospective&body=%2Frituals%2Fretrospective%2F%0A%0A',
  );
});

test.each<[string, object]>([
  ['there is neither a repository nor an address', {}],
  ['nothing tells what serves the repository', { repository: { url: 'https://code.example.org/playbook' } }],
  ['pages are not to offer it', { repository: REPOSITORY, reports: { offered: false } }],
])('nothing is offered where %s', (_, settings) => {
  expect(reportForm(configured(settings))).toBeUndefined();
});

test.each(['javascript:alert(1)', 'example.org', 'https://a.example/?p={who}', 'a@b?cc=c@d', 'https://a b'])(
  '%s is no address for reports',
  (address) => {
    expect(configSchema.safeParse({ name: 'A', description: 'B.', reports: { address } }).success).toBe(false);
  },
);
