/** A forum: people who decide together, how they do it, and how long it may take. */
import { z } from 'zod';
import { duration, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { DECISION_RULES } from './decision-rules.ts';

export const forumSchema = entrySchema({
  mandate: prose({ max: 600 }).describe('What it may decide, and what it may not.'),
  members: z.array(ref('role')).default([]).describe('The roles that belong to it.'),
  decisionRule: z.enum(DECISION_RULES).describe('How a question becomes a decision.'),
  decider: ref('role').optional().describe('The one who decides, where one does or where the others cannot agree.'),
  quorum: z.number().int().positive().max(100).optional().describe('How many must take part for a decision to count.'),
  timebox: duration().describe('The longest that a question may stay open, from the day it is raised: `P14D`.'),
  silence: prose({ max: 300 }).optional().describe('What it means when nobody answers in time.'),
  ritual: ref('ritual').optional().describe('When and how it meets.'),
  escalatesTo: ref('forum').optional().describe('Where a question goes that it cannot decide in time.'),
});
type Forum = z.output<typeof forumSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    forum: Forum;
  }
}
