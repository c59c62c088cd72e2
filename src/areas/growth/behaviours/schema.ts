/** Behaviours: a set of expectations that several ladders share, written once. */
import { z } from 'zod';
import { groupSchema, sharedExpectationSchema } from '../expectation/expectation.ts';
import { entrySchema } from '#model/schema.ts';

export const behavioursSchema = entrySchema({
  groups: z
    .array(groupSchema)
    .min(1)
    .describe('What the expectations are about; ladders that share them show these groups.'),
  expectations: z
    .array(sharedExpectationSchema)
    .min(1)
    .describe('What is expected, of every level or of the levels named.'),
});
type Behaviours = z.output<typeof behavioursSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    behaviours: Behaviours;
  }
}
