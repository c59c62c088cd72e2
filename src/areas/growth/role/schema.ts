/** A role: what someone who holds it answers for. People are named by role, never in person. */
import { z } from 'zod';
import { prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

export const roleSchema = entrySchema({
  responsibilities: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('What the role answers for, one thing each, beginning with what is done.'),
  ladder: ref('ladder').optional().describe('The ladder on which people in this role grow.'),
});
export type Role = z.output<typeof roleSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    role: Role;
  }
}
