/** A guide as a page that is finished, with its model: for tests of the search. */
import { join } from 'node:path';
import { digestOf } from '#cli/publishing/digest.ts';
import { pageFacts } from '#cli/publishing/facts.ts';
import type { RenderedPage } from '#cli/publishing/render-site.ts';
import { searchFiles } from '#cli/publishing/search/search-files.ts';
import type { EntryMeta, Page } from '#model/page.ts';
import { temporaryFolder, writeFiles } from './temporary-playbook.ts';

export interface SearchableGuide {
  readonly model: Page;
  readonly rendered: RenderedPage;
}

export interface GuideText {
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  readonly tags?: readonly string[];
}

export function searchableGuide(path: string, { title, text, language = 'en', tags = [] }: GuideText): SearchableGuide {
  const html = `<html lang="${language}"><head><title>${title}</title></head><body><header>Playbook</header><main><article data-pagefind-body><h1>${title}</h1><p>${text}</p><h2 id="why">Why</h2><dl><dt>Owner</dt><dd>Platform</dd></dl></article></main></body></html>`;
  return {
    model: {
      template: 'guides/guide',
      path,
      title,
      description: text,
      chrome: {
        site: { ...SITE, language },
        place: {},
        breadcrumbs: [],
        contents: [{ depth: 2, id: 'why', text: 'Why' }],
        entry: { ...ENTRY, tags: tags.map((label) => ({ label, href: `/tags/${label}/` })) },
      },
      body: {},
    },
    rendered: {
      path,
      html,
      digest: digestOf(html),
      facts: pageFacts(html),
      isNew: true,
    },
  };
}

/** The search of a site of these guides, on disk as long as the test lasts. */
export async function writtenSearch(...guides: readonly SearchableGuide[]) {
  const folder = temporaryFolder();
  const { files, samples } = await searchFiles(
    { pages: guides.map(({ model }) => model), names: [] },
    guides.map(({ rendered }) => rendered),
    join(folder, 'kept'),
  );
  writeFiles(folder, Object.fromEntries([...files].map(([path, content]) => [path, content()])));
  return { folder, samples };
}

const SITE = {
  name: 'Playbook',
  description: '',
  language: 'en',
  names: {},
  navigation: [{ label: 'Guides', href: '/guides/', children: [] }],
  furtherSections: [],
  stylesheets: ['/look.css'],
};

const ENTRY: EntryMeta = {
  kind: 'guide',
  kindLabel: 'Guide',
  status: 'active',
  audience: ['engineer'],
  tags: [],
  reviewed: '2026-04-01',
  nextReview: '2027-04-01',
  overdue: false,
  related: [],
  links: [],
  usedBy: [],
};
