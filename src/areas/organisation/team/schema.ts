/** A team: what it is for, how to reach it and how it works with others. */
import { z } from 'zod';
import { date, label, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { catalogName } from '../catalog/catalog-name.ts';
import { teamHandle } from '../codeowners/team-handle.ts';

const interaction = z.strictObject({
  team: ref('team').describe('The other team.'),
  mode: z
    .enum(['collaboration', 'x-as-a-service', 'facilitating'])
    .describe(
      'How the two work together: on one thing, for a time; one offering what the other uses by itself; or one helping the other to learn.',
    ),
  purpose: prose().optional().describe('What for, in the words of this team.'),
  until: date()
    .optional()
    .describe(
      'The day on which this way of working ends or is thought over; collaboration and facilitating should have one.',
    ),
});

export const teamSchema = entrySchema({
  type: z
    .enum(['stream-aligned', 'platform', 'enabling', 'complicated-subsystem'])
    .describe(
      'What sort of team it is: along a stream of customer value, offering a platform, enabling others, or looking after a part that takes special knowledge.',
    ),
  mission: prose({ max: 400 }).describe('What the team is for, in one or two sentences.'),
  chat: label().optional().describe('The channel in which it answers, such as `#team-billing`.'),
  onCall: prose().optional().describe('When someone is on call, and how to reach them.'),
  handle: teamHandle()
    .optional()
    .describe('What GitHub or GitLab calls the team, such as `@example/payments`; CODEOWNERS is written with it.'),
  catalog: catalogName().optional(),
  interactions: z
    .array(interaction)
    .default([])
    .describe('The teams that it works with, and how; the other team’s page shows it too.'),
});
export type Team = z.output<typeof teamSchema>;
export type Interaction = z.output<typeof interaction>;

declare module '#model/entry.ts' {
  interface KindData {
    team: Team;
  }
}
