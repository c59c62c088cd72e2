/** Story: what failed, what fixed it, and what others can take from it, as it is told at a learning session. */
import { z } from 'zod';
import { absentIfHidden, address, date, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

/** What a story can be about. */
export const ABOUT_KINDS = ['incident', 'experiment', 'decision'] as const;

export const storySchema = entrySchema({
  date: date().describe('The day on which it is told. It may lie ahead.'),
  about: z
    .array(ref(...ABOUT_KINDS))
    .default([])
    .describe('What it is about: incidents, experiments or decisions.'),
  failure: prose({ max: 1200 }).describe('What failed, and how it showed.'),
  fix: prose({ max: 1200 }).describe('What was done about it, and whether it held.'),
  takeaways: z
    .array(prose({ max: 400 }))
    .min(1, { error: 'at least one thing that others can take from it' })
    .describe('What others can take from it, one thing each.'),
  recording: address().optional().describe('Where it can be watched or heard.'),
  toldBy: absentIfHidden(ref('role', 'team')).describe('The role or the team that tells it.'),
  session: ref('ritual').optional().describe('The ritual at which it is told.'),
  told: z
    .boolean()
    .optional()
    .describe('Whether it has been told. Without it, the day decides: one that lies ahead is planned.'),
});
export type Story = z.output<typeof storySchema>;

declare module '#model/entry.ts' {
  interface KindData {
    story: Story;
  }
}
