/** Feedback: what people said, and what was done about it or why not. */
import { z } from 'zod';
import { absentIfHidden, date, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { ANSWERS, SOURCES } from './values.ts';

const response = z.strictObject({
  date: date().describe('The day of the answer.'),
  by: absentIfHidden(ref('role')).describe('The role that answers.'),
  text: prose({ max: 1200 }).describe('The answer, to the people who asked.'),
  status: z
    .enum(ANSWERS)
    .describe(
      'What comes of it: it is `planned` with a day in `due`, it is `done`, or it is `declined` with a `reason`.',
    ),
  reason: prose({ max: 600 }).optional().describe('Why it is declined.'),
  due: date().optional().describe('The day by which it will be done, where it is planned.'),
  done: date().optional().describe('The day on which it was done.'),
});

export const feedbackSchema = entrySchema({
  raised: date().describe('The day on which it was said.'),
  source: z.enum(SOURCES).describe('Where it was said.'),
  text: prose({ max: 1200 }).describe('What was said, in the words of the people who said it.'),
  cause: prose({ max: 600 }).optional().describe('What the group found to be behind it.'),
  team: ref('team')
    .optional()
    .describe('The team that said it, where `groupSize` is at least the smallest group of the configuration.'),
  groupSize: z.number().int().positive().optional().describe('How many people were asked, where a team is named.'),
  response: response.optional().describe('What was answered. Absent as long as nobody has.'),
});
export type Feedback = z.output<typeof feedbackSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    feedback: Feedback;
  }
}
