/** What the example speaks of as if it were there has a page, and a way leads to it. */
import { describe, expect, test } from 'vitest';
import { kinds } from '#areas/kinds.ts';
import { SITE_PAGES, sharedPages } from '#model/shared-pages.ts';
import { PROMISES, unkept } from './promises.ts';

const said = (file: string, text: string) => unkept(file, text).map(({ line, says }) => `${line} ${says}`);

describe('a promise without a link', () => {
  test.each([
    ['Read it in the debt register.', '1 debt register'],
    ['Every risk is a line.\n\nThe register is read before the meeting.', '3 The register'],
    ['## Our risk and dependency register', '1 risk and dependency register'],
    ['Every question and every answer is on one page.', '1 Every question and every answer is on one page'],
    ['In your first week, read three post-incident reviews.', '1 read three post-incident reviews'],
    ['Look at the map of who owns what.', '1 map of who owns what'],
    ['Search the library of stories first.', '1 library of stories'],
    ['It is on the page that we read each Monday.', '1 page that we read each Monday'],
    ['Begin with the three first steps.', '1 three first steps'],
  ])('%s', (text, expected) => {
    expect(said('guides/money.md', text)).toEqual([expected]);
  });
});

describe('a promise is kept', () => {
  test.each([
    ['by a link on its words', 'guides/money.md', 'Read it in the [debt register](../debt/).'],
    [
      'by a link elsewhere in its file',
      'guides/money.md',
      'The debt register is short.\n\n[Look](../debt/#by-system).',
    ],
    [
      'by a link from a deeper folder',
      'guides/debt/money.md',
      'The [debt register](../../debt/?system=ledger) is short.',
    ],
    ['by a link in a field', 'rituals/sync.md', '---\nlinks:\n  - label: The debt register\n    url: ../debt/\n---\n'],
    ['by any register, where it says no more than that', 'rituals/sync.md', 'Open the register: [risks](../risks/).'],
  ])('%s', (_, file, text) => {
    expect(said(file, text)).toEqual([]);
  });
});

describe('another page does not keep it', () => {
  test.each([
    ['a guide about it', 'guides/money.md', 'The [debt register](../governance/technical-debt-policy.md) is short.'],
    ['one of its items', 'guides/money.md', 'The [debt register](../debt/old-importer.yaml) is short.'],
    ['the same words from another folder', 'guides/debt/money.md', 'The [debt register](../debt/) is short.'],
  ])('%s', (_, file, text) => {
    expect(said(file, text)).toEqual(['1 debt register']);
  });
});

test('what is only shown promises nothing', () => {
  expect(said('guides/money.md', 'So:\n\n```yaml\ncause: found in the debt register\n```\n')).toEqual([]);
  expect(said('playbook.yaml', '# The debt register counts double.\nname: Playbook\n')).toEqual([]);
  expect(said('guides/money.md', 'So:\n\n```yaml\ncause: none\n```\n\nThe debt register.')).toEqual([
    '7 debt register',
  ]);
});

test('each page that is promised is a page of the site', () => {
  const made = [...SITE_PAGES, ...kinds.flatMap((kind) => sharedPages(kind, []))];
  for (const { pages } of PROMISES) for (const page of pages) expect(made).toContain(`/${page}`);
});
