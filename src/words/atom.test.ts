import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { atomFeed } from './atom.ts';

const entry = {
  id: 'urn:example:1',
  title: 'Search & <rank>',
  href: '0001-search/',
  published: '2026-03-02',
  updated: '2026-03-12',
  summary: 'A "second" engine.\u0000',
  category: 'adr',
};

function read(entries: readonly (typeof entry)[]) {
  const text = atomFeed({
    id: 'urn:example',
    title: 'Decisions',
    self: 'feed.xml',
    page: './',
    author: 'Example',
    entries,
  });
  // The types of the parser are those of no browser.
  return { text, document: new DOMParser().parseFromString(text, 'text/xml') as unknown as Document };
}

test('says each thing once, and reads back as it was', () => {
  const { document } = read([entry]);
  expect(document.querySelector('entry title')?.textContent).toBe('Search & <rank>');
  expect(document.querySelector('entry summary')?.textContent).toBe('A "second" engine.');
  expect(document.querySelector('entry link')?.getAttribute('href')).toBe('0001-search/');
});

test('was changed when its newest entry was', () => {
  const { document } = read([entry, { ...entry, id: 'urn:example:2', updated: '2026-04-01' }]);
  expect(document.querySelector('feed > updated')?.textContent).toBe('2026-04-01T00:00:00Z');
});

test('may be empty', () => {
  expect(read([]).text).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
