/** A governance guide: how something is decided here, who decides it, and how long it may take. */
import { z } from 'zod';
import { decisionRights } from '#model/decision-rights.ts';
import { duration, label, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const step = z.strictObject({
  title: label().describe('What happens.'),
  text: prose().describe('How it goes, and what silence means.'),
  timebox: duration()
    .optional()
    .describe('The longest that it may take, such as `P5D`; what happens then belongs into its text.'),
  owner: ref('role').optional().describe('Who moves it forward.'),
});

export const governanceSchema = entrySchema({
  mandate: prose({ max: 600 }).describe('What this may decide, and what it may not.'),
  forum: ref('forum').optional().describe('The forum in which it is decided.'),
  steps: z.array(step).default([]).describe('The way from question to decision.'),
  decisionRights: decisionRights().describe('Who decides what.'),
});
export type Governance = z.output<typeof governanceSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    governance: Governance;
  }
}
