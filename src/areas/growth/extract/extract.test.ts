/** Whatever ladders repeat, sharing it changes nothing that is asked. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { exampleFiles } from '#check/example-tree.ts';
import { kinds } from '#areas/kinds.ts';
import { loadPlaybook } from '#load/load.ts';
import { example } from '#model/rule.ts';
import { memoryTree } from '#source/tree.ts';
import { runs } from '#testing/runs.ts';
import { extract } from './extract.ts';
import { meaningOf } from './meaning.ts';

const LEVELS = ['engineer', 'senior-engineer', 'director'];
const TEXTS = ['Asks early.', 'Says: no.', 'Keeps a promise # always.', "Doesn't guess."];

/** What every ladder that says a sentence says with it, but for one in a while. */
const fields = fc.record({
  group: fc.constantFrom('conduct', 'candour'),
  weight: fc.option(fc.constantFrom('essential', 'important'), { nil: undefined }),
  examples: fc.array(fc.record({ text: fc.constantFrom('Said it:\n- twice', 'Wrote it down.') }), { maxLength: 2 }),
  disciplines: fc.subarray(['data']),
});
const ladders = fc
  .record({ usual: fc.tuple(fields, fields, fields, fields), other: fields })
  .chain(({ usual, other }) => {
    const asked = fc
      .subarray(
        TEXTS.map((text, index) => ({ text, index })),
        { minLength: 2 },
      )
      .chain((told) =>
        fc.tuple(
          ...told.map(({ text, index }) =>
            fc.record({
              id: fc.constant(`demand-${index}`),
              text: fc.constant(text),
              levels: fc.oneof({ weight: 3, arbitrary: fc.constant(LEVELS) }, fc.subarray(LEVELS, { minLength: 1 })),
              fields: fc.oneof({ weight: 6, arbitrary: fc.constant(usual[index]) }, fc.constant(other)),
            }),
          ),
        ),
      );
    const ladder = fc.record({ levels: fc.subarray(LEVELS, { minLength: 1 }), asked, flow: fc.boolean() });
    return fc.array(ladder, { minLength: 2, maxLength: 3 });
  });
type Drawn = typeof ladders extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function ladderText(own: Drawn, id: string): string {
  const asked = own.asked
    .map(({ fields: others, ...each }) => ({
      ...each,
      ...others,
      levels: each.levels.filter((level) => own.levels.includes(level)),
    }))
    .filter(({ levels }) => levels.length > 0);
  const [file] = Object.values(
    exampleFiles(
      [
        example(
          'ladder',
          {
            levels: own.levels.map((level, rank) => ({ id: level, label: level, rank, track: 'ic' })),
            groups: [
              { id: 'conduct', label: 'Conduct' },
              { id: 'candour', label: 'Candour', parent: 'conduct' },
            ],
            disciplines: [
              {
                id: 'data',
                label: 'Data',
                overrides: asked
                  .slice(0, 1)
                  .map((each) => ({ expectation: each.id, text: 'Says it with figures.', reason: 'So.' })),
              },
            ],
            ...(own.flow && { extends: [] }),
          },
          { id },
        ),
      ],
      kinds,
    ),
  );
  const rest = String(file).replace(/^expectations:\n(?:[ ].*\n)*/m, '');
  return `${rest}expectations:\n${stringify(asked, { aliasDuplicateObjects: false })
    .replace(/^(?=.)/gm, '  ')
    .replace(/^ {2}\[\]$/m, '  []')}`;
}

test('the composed meaning is the same before and after', () => {
  const numRuns = runs(150, 50);
  let moved = 0;
  fc.assert(
    fc.property(ladders, (drawn) => {
      const files: Record<string, string> = {
        'playbook.yaml': 'name: Example\ndescription: A playbook.\n',
        ...Object.fromEntries(drawn.map((own, index) => [`ladders/l${index}.yaml`, ladderText(own, `l${index}`)])),
      };
      const before = loadPlaybook(memoryTree(files), kinds).playbook;
      const loaded = before.entriesOf('ladder');
      expect(loaded).toHaveLength(drawn.length);
      const wish = {
        ladders: loaded,
        set: { id: 'all', file: 'behaviours/all.yaml', title: 'All' },
        today: '2026-04-15',
      };
      const done = extract(wish, before, (file) => files[file] ?? '');
      moved += done.shared.length;
      const after = loadPlaybook(memoryTree({ ...files, ...Object.fromEntries(done.files) }), kinds).playbook;
      expect(meaningOf(after)).toEqual(meaningOf(before));
    }),
    { numRuns },
  );
  expect(moved).toBeGreaterThan(numRuns / 10);
});
