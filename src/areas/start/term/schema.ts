/** A glossary term: linked where it first stands on a page, and known to search by its synonyms. */
import { z } from 'zod';
import { label, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

export const termSchema = entrySchema({
  definition: prose({ max: 600 }).describe(
    'What it means here, in one to three plain sentences; readers see it wherever the term first stands on a page.',
  ),
  synonyms: z
    .array(label())
    .default([])
    .describe('Other names: acronyms, expansions, and what people type into search.'),
  notToConfuseWith: z
    .array(ref('term'))
    .default([])
    .describe('The terms that are taken for this one; saying it on one of the two is enough.'),
});
type Term = z.output<typeof termSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    term: Term;
  }
}
