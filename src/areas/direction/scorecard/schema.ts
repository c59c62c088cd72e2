/** A scorecard: a few balanced metrics that one group looks at together. */
import { z } from 'zod';
import { ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { AUDIENCES } from '#model/standing.ts';

export const scorecardSchema = entrySchema({
  metrics: z
    .array(ref('metric'))
    .min(1)
    .max(12)
    .describe('What it shows, in this order. At least one each is a `lead`, a `health` and an `outcome` metric.'),
  audience: z.array(z.enum(AUDIENCES)).min(1).describe('Who looks at it.'),
  for: ref('team', 'domain').optional().describe('Whose scorecard it is; without this, that of the organisation.'),
  reviewedIn: z.array(ref('ritual')).default([]).describe('The rituals in which it is looked at.'),
});
export type Scorecard = z.output<typeof scorecardSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    scorecard: Scorecard;
  }
}
