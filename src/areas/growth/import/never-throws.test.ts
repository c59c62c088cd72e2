/** Whatever lies in a folder: an import says something and never falls over, and what it writes loads. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importLadder } from '#testing/imported-ladder.ts';
import { runs } from '#testing/runs.ts';
import { shapes } from './shapes.ts';

const scrap = fc.constantFrom(
  ...['levels:', 'topics:', 'competencies:', 'tracks:', '- name: x', '  - level: 1', '    criteria:', '      -\t"a"'],
  ...['content:', '    milestones: [{}]', '&a *a', '{', '}', '[', ': : :', '"', '\t', '', '\u0000', '日本語: レベル'],
  ...['---', '# L1: A', '## Craft', '- Ships', '  - nested', '**Mends**: fixes', '1. **Runs**: keeps', '<details>'],
  ...['| a | b |', '| --- | --- |', 'Area,Junior,"', 'Craft,Ships', 'level,,,', 'record,id,levels,text'],
  ...['format: waymark/ladder', 'ladder: {levels: 3}'],
);
const text = fc.array(scrap, { maxLength: 14 }).map((lines) => lines.join('\n'));
const name = fc.constantFrom('a.yml', 'b/generic.md', 'L1.md', 'README.md', 'c.json', 'd.csv', 'Everyone.md', 'L2.md');

test.each(shapes)('$name', (shape) => {
  fc.assert(
    fc.property(fc.dictionary(name, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (files) => {
      const { said, loaded, proseNotes } = importLadder(files, { from: shape.name });
      // A strange source is said by the import: content that does not load is never a surprise.
      if (said.faults.length + proseNotes.length === 0) expect(loaded.problems).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
