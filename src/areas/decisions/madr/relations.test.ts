/** Every record that a line names is related, whatever the separators. */
import { expect, test } from 'vitest';
import { statedRelations } from './relations.ts';

test.each([
  ['Supersedes A', []],
  ['Supersedes ADR-0009, ADR-0008 and ADR-7', ['supersedes 9', 'supersedes 8', 'supersedes 7']],
  ['Supersedes ADRs 9, 8, and 7', ['supersedes 9', 'supersedes 8', 'supersedes 7']],
  ['Supersedes 9, 8 & 7', ['supersedes 9', 'supersedes 8', 'supersedes 7']],
  ['Supersedes #9; #8', ['supersedes 9', 'supersedes 8']],
  ['Supersedes ADR-5 to ADR-7', ['supersedes 5', 'supersedes 6', 'supersedes 7']],
  ['Supersedes ADR 5–7', ['supersedes 5', 'supersedes 6', 'supersedes 7']],
  [
    'Supersedes [9. I](0009-i.md), [8. H](0008-h.md) and [7. G](../log/0007-g.md#x)',
    ['supersedes 0009-i.md', 'supersedes 0008-h.md', 'supersedes 0007-g.md'],
  ],
  ['Supersedes [ADR-9], [ADR-8][eight] and [[0007-g]]', ['supersedes 9', 'supersedes 8', 'supersedes 0007-g.md']],
  ['Supersedes 0009-i.md and 0008-h.md', ['supersedes 0009-i.md', 'supersedes 0008-h.md']],
  ['Supersedes ADR-9 (Use X), ADR-8 (Use Y)', ['supersedes 9', 'supersedes 8']],
  ['Supersedes ADR-9 on 3 May 2024', ['supersedes 9']],
  ['Supersedes ADR-9, 2024-05-05', ['supersedes 9']],
  [
    'Supersedes ADR-9, amends ADR-8 and ADR-7; superseded by ADR-12',
    ['supersedes 9', 'amends 8', 'amends 7', 'supersededBy 12'],
  ],
  ['Accepted. Supersedes ADR-9', ['supersedes 9']],
  ['Supersedes ADR-9 because ADR-3 asks for it', ['supersedes 9']],
  ['Supersedes [9. Use one engine. Always](0009-i.md)', ['supersedes 0009-i.md']],
  ['Amends [5. Replaces ADR-3 and others](0005-x.md)', ['amends 0005-x.md']],
  ['Does not supersede ADR-9', []],
  ['No longer supersedes ADR-9', []],
  ['Rejected (2024-02-01), replaces nothing.', []],
  ['Superceded by 12', ['supersededBy 12']],
  ['Replaced by ADR-12 and ADR-13', ['supersededBy 12', 'supersededBy 13']],
  ['Ersetzt ADR-9 und ADR-8', ['supersedes 9', 'supersedes 8']],
  ['Ersetzt durch ADR-12', ['supersededBy 12']],
  ['Remplace ADR-9 et ADR-8', ['supersedes 9', 'supersedes 8']],
  ['Remplacée par l’ADR-12', ['supersededBy 12']],
  ['Reemplaza ADR-9 y ADR-8', ['supersedes 9', 'supersedes 8']],
  ['Substituído por ADR-12', ['supersededBy 12']],
  ['ADR-12に置き換えられた', ['supersededBy 12']],
])('%j', (written, expected) => {
  expect(
    statedRelations(written)
      .filter(({ target }) => target.title === undefined)
      .map(({ name, target }) => `${name} ${target.file ?? target.number}`),
  ).toEqual(expected);
});
