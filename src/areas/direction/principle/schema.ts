/** An architecture principle: a short rule that many designs follow, with its reason and the outcomes that it serves. */
import { z } from 'zod';
import { prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

export const principleSchema = entrySchema({
  statement: prose({ max: 300 }).describe('The rule in one sentence, short enough to be said from memory.'),
  rationale: prose({ max: 600 }).describe('Why designs that follow it serve us better than those that do not.'),
  implications: z
    .array(prose({ max: 300 }))
    .min(1)
    .describe('What it means for a design, one thing each; costs as well as gains.'),
  servesOutcomes: z.array(ref('outcome')).default([]).describe('The outcomes that it helps to reach.'),
  exceptions: z.array(ref('decision')).default([]).describe('The decisions that allow a departure from it.'),
});
export type Principle = z.output<typeof principleSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    principle: Principle;
  }
}
