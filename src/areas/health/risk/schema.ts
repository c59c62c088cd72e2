/** Risk: say in one sentence what it is. */
import { z } from 'zod';
import { prose } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

export const riskSchema = entrySchema({
  statement: prose({ max: 400 }).describe('What it says, in one or two sentences.'),
  points: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('What follows from it, one thing each.'),
});
export type Risk = z.output<typeof riskSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    risk: Risk;
  }
}
