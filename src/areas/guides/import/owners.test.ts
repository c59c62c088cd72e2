/** Owners of imported pages, from their fields and from CODEOWNERS. */
import { expect, test } from 'vitest';
import { memoryTree } from '#source/tree.ts';
import type { DocsPage } from './dialect.ts';
import { docsSource } from './docs-source.ts';
import { ownerFinder } from './owners.ts';

const EXISTING = memoryTree({ 'teams/platform.yaml': '', 'teams/org/data-tools.yaml': '', 'roles/editor.md': '' });

function ownerOf(file: string, codeowners: string, owner?: string, place = '.github/CODEOWNERS'): string | undefined {
  const find = ownerFinder(docsSource(memoryTree({ [place]: codeowners, [file]: '' })), EXISTING);
  return find({ file, owner, place: [], isFolder: false, addresses: [], body: '' } satisfies DocsPage);
}

const LINES = `# Everyone
*              @acme/platform
/docs/data/    @acme/Data_Tools   # of the data
docs/data/raw/ @acme/nobody @acme/platform
*.txt          someone@example.org
rules.md       @acme/editor
[Section]
/docs/none/
`;

test.each([
  ['docs/a.md', 'team/platform'],
  ['docs/data/a.md', 'team/data-tools'],
  ['docs/data/raw/a.md', 'team/platform'],
  ['docs/notes.txt', undefined],
  ['deep/below/rules.md', 'role/editor'],
  ['docs/none/a.md', undefined],
])('the last line that covers %s says who', (file, owner) => {
  expect(ownerOf(file, LINES)).toBe(owner);
});

test('a page that names a team goes before, one that names no known team does not', () => {
  expect(ownerOf('docs/a.md', LINES, 'Data tools')).toBe('team/data-tools');
  expect(ownerOf('docs/a.md', LINES, 'Strangers')).toBe('team/platform');
});

test('the file may lie at the top or with the documents, and need not be there', () => {
  expect(ownerOf('docs/a.md', '* @platform', undefined, 'CODEOWNERS')).toBe('team/platform');
  expect(ownerOf('docs/a.md', '* @platform', undefined, 'docs/CODEOWNERS')).toBe('team/platform');
  expect(ownerOf('docs/a.md', '* @platform', undefined, 'elsewhere/OWNERS')).toBeUndefined();
});
