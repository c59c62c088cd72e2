/** A team: what it is for, how to reach it and how it works with others. */
import { z } from 'zod';
import { date, label, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const interaction = z.strictObject({
  team: ref('team').describe('The other team.'),
  mode: z.enum(['collaboration', 'x-as-a-service', 'facilitating']).describe('How the two work together.'),
  purpose: prose().optional().describe('What for.'),
  until: date().optional().describe('When this way of working ends.'),
});

export const teamSchema = entrySchema({
  type: z.enum(['stream-aligned', 'platform', 'enabling', 'complicated-subsystem']).describe('Its topology.'),
  mission: prose({ max: 400 }).describe('What the team is for, in one or two sentences.'),
  chat: label().optional().describe('The channel where it answers.'),
  onCall: prose().optional().describe('How to reach who is on call.'),
  interactions: z.array(interaction).default([]).describe('The teams it works with, and how.'),
});
export type Team = z.output<typeof teamSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    team: Team;
  }
}
