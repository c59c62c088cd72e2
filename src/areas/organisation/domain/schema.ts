/** A domain: a part of the business that systems and teams are cut along. */
import { z } from 'zod';
import { prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { catalogName } from '../catalog/catalog-name.ts';

export const domainSchema = entrySchema({
  kind: z
    .enum(['core', 'supporting', 'generic'])
    .describe('Whether the organisation wins by it, needs it in a form of its own, or could buy it.'),
  subdomainOf: ref('domain').optional().describe('The domain that it is part of.'),
  catalog: catalogName().optional(),
  language: z
    .array(
      z.strictObject({
        word: prose({ max: 80 }).describe('The word, as people of this domain say it.'),
        meaning: prose({ max: 300 }).describe('What it means here, where it means something else next door.'),
      }),
    )
    .default([])
    .describe('Words that mean something of their own within its borders.'),
});
export type Domain = z.output<typeof domainSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    domain: Domain;
  }
}
