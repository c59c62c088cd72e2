/** CODEOWNERS asks the team for a review that keeps the page. */
import type { Entry } from '#model/entry.ts';
import { defineRule, example } from '#model/rule.ts';
import { SourceText } from '#source/decode.ts';
import { handleOf, pathInRepository } from '../../codeowners/handles.ts';
import { linesFor, linesIn, type OwnersLine } from '../../codeowners/patterns.ts';

const pages = [
  example('team', { handle: '@acme/books', owner: 'team/books' }, { id: 'books' }),
  example('term', { owner: 'team/books' }, { id: 'ledger' }),
  example('term', { owner: 'team/books' }, { id: 'entry' }),
];
const withOwners = (text: string) => [...pages, { file: '../.github/CODEOWNERS', text }];

export default defineRule({
  id: 'team/codeowners-differ',
  severity: 'warning',
  why: 'The team that keeps a page is not asked when it changes, and another one is.',
  fix: 'Write the handle of the team into that line; `waymark export codeowners` writes all of them.',
  valid: [
    pages,
    withOwners('/content/terms/ @acme/books @acme/all\n/content/teams/ @Acme/Books\n'),
    // What holds for all of a repository says nothing about its pages.
    withOwners('* @acme/all\n'),
    withOwners('/content/ @acme/all\n/content/terms/ @acme/books\n/content/teams/books.yaml @acme/books\n'),
  ],
  invalid: [
    {
      content: withOwners('# Ours\n/content/teams/ @acme/books\n/content/terms/   @acme/all\n'),
      expect: [
        '../.github/CODEOWNERS:3:19 Unexpected `@acme/all` for `terms/entry.yaml` and 1 more, expected `@acme/books`, the team that keeps them',
      ],
    },
    {
      content: withOwners('/content/teams/ @acme/books\n/content/terms/\n'),
      expect: [
        '../.github/CODEOWNERS:2:1 Unexpected line without owners for `terms/entry.yaml` and 1 more, expected `@acme/books`, the team that keeps them',
      ],
    },
  ],
  check({ playbook, codeowners, report }) {
    if (codeowners === undefined) return;
    const { contentFolder } = codeowners;
    const lines = linesIn(new SourceText(codeowners.path, codeowners.text));
    const wrong = new Map<OwnersLine, Map<string, Entry[]>>();
    for (const entry of playbook.entries) {
      const handle = handleOf(entry.data.owner, playbook);
      if (handle === undefined) continue;
      const saying = linesFor(pathInRepository(entry, contentFolder), lines);
      if (saying.some(({ owners }) => owners.some((owner) => isSame(owner, handle)))) continue;
      const line = saying.findLast(({ pattern }) => isAboutPages(pattern, contentFolder));
      if (line === undefined) continue;
      const byHandle = wrong.get(line) ?? new Map<string, Entry[]>();
      wrong.set(line, byHandle.set(handle, [...(byHandle.get(handle) ?? []), entry]));
    }
    for (const [line, byHandle] of wrong)
      for (const [handle, [first, ...others]] of byHandle) {
        const written = line.owners.length === 0 ? 'line without owners' : `\`${line.owners.join(' ')}\``;
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        report(
          line.location,
          `Unexpected ${written} for \`${first?.file ?? ''}\`${more}, expected \`${handle}\`, the team that keeps ${others.length === 0 ? 'it' : 'them'}`,
        );
      }
  },
});

/** Forges do not mind the case of letters. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a pattern means pages of the playbook, rather than all that is in the repository. */
function isAboutPages(pattern: string, contentFolder: string): boolean {
  const plain = pattern.replace(/^\//, '');
  return contentFolder === '' ? !/^\*+$/.test(plain) : `${plain}/`.startsWith(`${contentFolder}/`);
}
