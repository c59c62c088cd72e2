/** A guide: a free page in a tree. The guides in the folder `guides/people/` stand below `guides/people.md`. */
import { z } from 'zod';
import { entrySchema } from '#model/schema.ts';

export const guideSchema = entrySchema({
  order: z.number().int().nonnegative().default(1000).describe('Its place among its siblings; those without one follow by title.'),
});
export type Guide = z.output<typeof guideSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    guide: Guide;
  }
}
