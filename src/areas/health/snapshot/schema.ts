/** A snapshot: what a group answered to a health check on one day, and what it decided to do. */
import { z } from 'zod';
import { absentIfHidden, date, emptyIfHidden, id, prose, ref } from '#model/fields.ts';
import { recordSchema } from '#model/schema.ts';

const comment = () => prose({ max: 2000 }).optional().describe('What was said about it, by nobody in particular.');

const answered = z.strictObject({
  answer: id().describe('The answer that the group gave, by its id on the scale of the check.'),
  distribution: z
    .record(z.string(), z.number().int().nonnegative())
    .optional()
    .describe('How many people gave which answer; only where at least `minRespondents` did.'),
  trend: z
    .enum(['better', 'same', 'worse'])
    .optional()
    .describe('How it felt to the group in comparison with the last time.'),
  comment: comment(),
  evidence: z
    .array(prose({ max: 500 }))
    .default([])
    .describe('What one can look at: a figure, a link, an event.'),
});

const skipped = z.strictObject({
  notApplicable: prose({ max: 500 }).describe('Why the question does not apply.'),
  comment: comment(),
});

const action = z.strictObject({
  id: id().describe('Its short name; it stays the same in the next snapshot.'),
  text: prose({ max: 500 }).describe('What will be done.'),
  owner: absentIfHidden(ref('role', 'team')).describe('Who sees to it: a role or a team.'),
  due: date().describe('By when.'),
  status: z
    .enum(['open', 'done', 'dropped'])
    .default('open')
    .describe('Where it stands; what is open comes first in the next check.'),
  question: id().optional().describe('The question it follows from.'),
});

export const snapshotSchema = recordSchema({
  check: absentIfHidden(ref('health-check')).describe('The health check that was answered.'),
  version: z.number().int().positive().default(1).describe('Which version of the check was answered.'),
  unit: emptyIfHidden(ref('team', 'system'))
    .optional()
    .describe('The team or the system that the answers are about; none where the check asks about the organisation.'),
  date: date().describe('The day of the check.'),
  participants: z.number().int().positive().describe('How many people took part.'),
  results: z
    .record(z.string(), z.union([answered, skipped]))
    .describe('What was answered, by the id of each question.'),
  actions: z
    .array(action)
    .default([])
    .describe('What the group decided to do, and what is still open from the last time.'),
});
type Snapshot = z.output<typeof snapshotSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    snapshot: Snapshot;
  }
}
