import { describe, expect, test } from 'vitest';
import { exampleSite } from '#testing/example-site.ts';
import { guideFile } from '#testing/playbooks.ts';
import type { GuideBody } from './pages.ts';

const guide = (file: string, ...words: Parameters<typeof guideFile>) => ({
  file: `guides/${file}.md`,
  text: guideFile(...words).replace('owner: keepers', 'owner: example-team'),
});
const content = [
  guide('people', 'People', { body: '## Why we write this down\n\nSo that it is fair.' }),
  guide('people/hiring', 'Hiring', { fields: 'order: 2\nstatus: draft\n' }),
  guide('people/feedback', 'Feedback', {
    fields: 'order: 1\nsummary: Say what you *saw*.\n',
    body: 'Within two days.',
  }),
];

const pageOf = (id: string, site = exampleSite(content)) => site.page<GuideBody>('guide', id);

describe('the page of a guide', () => {
  test('lists the guides below it, in their order', () => {
    expect(pageOf('people').body.children).toEqual([
      {
        title: 'Feedback',
        href: '/guides/people/feedback/',
        summary: 'Say what you <em>saw</em>.',
        facts: ['1 minute'],
        status: 'active',
      },
      { title: 'Hiring', href: '/guides/people/hiring/', summary: undefined, facts: [], status: 'draft' },
    ]);
  });

  test('has what it prints in its contents', () => {
    expect(pageOf('people').anchors).toEqual(['why-we-write-this-down', 'in-this-part']);
    expect(pageOf('feedback').contents).toEqual([]);
  });

  test('lists nothing that its text leads to already', () => {
    const linked = exampleSite(
      [
        guide('people', 'People', { body: '[Say it](./people/feedback.md#how), and [hire](./people/hiring.md).' }),
        ...content.slice(1),
      ].map((each) =>
        each.file.endsWith('feedback.md') ? guide('people/feedback', 'Feedback', { body: '## How\n\nSoon.' }) : each,
      ),
    );
    expect(pageOf('people', linked).body.children).toEqual([]);
  });

  test('does not speak of guides that its readers may not see', () => {
    const hidden = exampleSite([
      ...content.slice(0, 2),
      guide('people/pay', 'Pay', { fields: 'visibility: restricted\n', body: 'Pay.' }),
    ]);
    expect(JSON.stringify(pageOf('people', hidden))).not.toMatch(/Pay/);
  });
});
