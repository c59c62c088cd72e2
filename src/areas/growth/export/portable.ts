/** A ladder that stands alone: what it inherits is written out. */
import { z } from 'zod';
import type { Entry } from '#model/entry.ts';
import { id } from '#model/fields.ts';
import type { Playbook } from '#model/playbook.ts';
import { compose, firstOfEach, sharedPart, type ComposedLadder } from '../composition/compose.ts';
import { ladderSchema, type Expectation, type Group } from '../ladder/schema.ts';
import { relinked } from './relinked.ts';

export const FORMAT = 'waymark/ladder';

export const portableSchema = z.strictObject({
  $schema: z.string().optional().describe('Where this schema is published.'),
  format: z.literal(FORMAT).describe('What this file is.'),
  formatVersion: z.literal(1).describe('The version of this format.'),
  id: id().describe('The id of the ladder.'),
  ladder: ladderSchema
    .partial({ owner: true })
    .describe('The ladder with all that it inherits; it extends nothing any more.'),
  sources: z
    .record(z.string(), z.string())
    .default({})
    .describe('Where each inherited expectation is written, by its id: `behaviours/everyone`.'),
  extensions: z.record(z.string(), z.unknown()).default({}).describe('An organisation’s own `x-` fields.'),
  body: z.string().optional().describe('Its prose, in Markdown.'),
});
export type PortableLadder = z.output<typeof portableSchema>;

type Around = Pick<Playbook, 'resolve'>;

interface Placed {
  readonly expectation: Expectation;
  readonly source: Entry;
}

export function portable(entry: Entry<'ladder'>, around: Around): PortableLadder {
  const composed = compose(entry, around);
  const added = addedByDisciplines(composed, around);
  const written = [...composed.data.expectations, ...composed.retired].map((expectation): Placed => ({
    expectation,
    source: composed.origins.get(expectation.id)?.source ?? entry,
  }));
  const all = [...written, ...added.expectations];
  const inherited = all.flatMap(({ expectation, source }) =>
    source === entry ? [] : [[expectation.id, `${source.kind}/${source.id}`] as const],
  );
  const prose = entry.body?.source.trim() ?? '';
  return {
    format: FORMAT,
    formatVersion: 1,
    id: entry.id,
    ladder: {
      ...composed.data,
      extends: [],
      overrides: [],
      groups: firstOfEach([...composed.data.groups, ...added.groups], (group) => group.id),
      disciplines: composed.data.disciplines.map((discipline) => ({ ...discipline, adds: [] })),
      expectations: all.map(({ expectation, source }) =>
        source === entry ? expectation : relinked(expectation, source.file, entry.file),
      ),
    },
    sources: Object.fromEntries(inherited),
    extensions: { ...entry.extensions },
    ...(prose === '' ? {} : { body: prose }),
  };
}

interface Added {
  readonly groups: readonly Group[];
  readonly expectations: readonly Placed[];
}

/** What disciplines add is asked of them alone. */
function addedByDisciplines({ data, retired }: ComposedLadder, around: Around): Added {
  const taken = new Set([...data.expectations, ...retired].map((expectation) => expectation.id));
  const added = new Map<string, Placed>();
  const groups: Group[] = [];
  for (const discipline of data.disciplines) {
    const sets = discipline.adds.flatMap((ref) => around.resolve(ref, ['behaviours']) ?? []);
    const shared = sets.map((set) => sharedPart(set, data));
    groups.push(...shared.flatMap((part) => part.groups));
    for (const { expectation, origin } of shared.flatMap(({ expectations }) => expectations)) {
      if (taken.has(expectation.id)) continue;
      const before = added.get(expectation.id)?.expectation.disciplines ?? [];
      const disciplines = [...before, discipline.id];
      added.set(expectation.id, { expectation: { ...expectation, disciplines }, source: origin.source });
    }
  }
  return { groups, expectations: [...added.values()] };
}
