/** A ladder that stands alone: what it inherits is written out. */
import { z } from 'zod';
import type { Entry } from '#model/entry.ts';
import { id } from '#model/fields.ts';
import type { Playbook } from '#model/playbook.ts';
import { compose, firstOfEach } from '../composition/compose.ts';
import { addedByDisciplines } from '../composition/discipline.ts';
import { ladderSchema } from '../ladder/schema.ts';
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

export function portable(entry: Entry<'ladder'>, around: Around): PortableLadder {
  const composed = compose(entry, around);
  const added = addedByDisciplines(composed.data, around);
  const written = [...composed.data.expectations, ...composed.retired].map((expectation) => ({
    expectation,
    source: composed.origins.get(expectation.id)?.source ?? entry,
  }));
  const all = firstOfEach(
    [...written, ...added.expectations.map(({ expectation, origin }) => ({ expectation, source: origin.source }))],
    ({ expectation }) => expectation.id,
  );
  const inherited = all.flatMap(({ expectation, source }) =>
    source === entry ? [] : [[expectation.id, `${source.kind}/${source.id}`] as const],
  );
  const prose = (entry.body?.expanded ?? entry.body?.source)?.trim() ?? '';
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
