/** The catalogue of a playbook of five pages, for tests of the search. */
import type { Catalogue, CataloguePage } from '#search/catalogue.ts';

const page = (path: string, title: string, more: Partial<CataloguePage> = {}): CataloguePage => ({
  path,
  title,
  summary: '',
  kind: 'Guide',
  audience: ['engineer'],
  record: path,
  headings: [],
  ...more,
});

export const smallCatalogue: Catalogue = {
  indexes: [],
  pages: [
    page('/guides/branches/', 'Branches and commits', {
      headings: [
        ['how-to-name-a-branch', 'How to name a branch'],
        ['merging', 'Merging'],
      ],
      audience: ['engineer', 'new-hire'],
    }),
    page('/guides/code-review/', 'Code review', { summary: 'How to open a pull request that is easy to review.' }),
    page('/guides/who-to-ask/', 'Who to ask', { audience: ['new-hire'] }),
    page('/rituals/retrospective/', 'Retrospective', { kind: 'Ritual', audience: ['engineer', 'manager'] }),
    page('/terms/pull-request/', 'Pull request', { kind: 'Term' }),
  ],
  names: [
    ['Pull request', 'PR', 'merge request'],
    ['Paid time off', 'PTO', 'holiday', 'vacation'],
    ['One-to-one', '1:1', 'one on one'],
  ],
  words: {
    '1': 'commits how merging name naming retro',
    '2': 'ask branches debt depth holiday off paid time',
    '3': 'branch code retrospective',
    '4': 'open pull request review',
  },
};
