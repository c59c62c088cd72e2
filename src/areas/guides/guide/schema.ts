/** A guide: a free page in a tree. The guides in the folder `guides/people/` stand below `guides/people.md`, where there is one. */
import { z } from 'zod';
import { decisionRights } from '#model/decision-rights.ts';
import { entrySchema } from '#model/schema.ts';

/** Behind all that say where they belong. */
export const LAST = 1000;

export const guideSchema = entrySchema({
  order: z
    .number()
    .int()
    .nonnegative()
    .default(LAST)
    .describe('Its place among the guides in its folder, counted from 1; those without one follow by title.'),
  decisionRights: decisionRights().describe(
    'Who decides what of that which the guide is about: a table below its text, and rows of the register at `/who-decides/`.',
  ),
});
type Guide = z.output<typeof guideSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    guide: Guide;
  }
}
