/** A skill: what it looks like at each step of proficiency. */
import { z } from 'zod';
import { id, label, namedLink, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const step = z.strictObject({
  description: prose({ max: 400 }).describe('What someone at this step does.'),
  signals: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('What others notice.'),
  examples: z
    .array(prose({ max: 400 }))
    .default([])
    .describe('Something that happened, told in a sentence.'),
});

export const skillSchema = entrySchema({
  group: label().optional().describe('The shelf it stands on, such as Craft or Collaboration.'),
  description: prose({ max: 600 }).describe('What the skill is, in words that a newcomer understands.'),
  ladder: ref('ladder')
    .optional()
    .describe('The ladder whose proficiency scale its steps are from; without it, the scale that every ladder knows.'),
  levels: z.record(id(), step).default({}).describe('What it looks like at each step, from `awareness` to `expert`.'),
  resources: z.array(namedLink()).default([]).describe('Where to learn it.'),
});
export type Skill = z.output<typeof skillSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    skill: Skill;
  }
}
