/** An experiment: what a team expects a change to do to a number, by when, and what came of it. */
import { z } from 'zod';
import { absentIfHidden, date, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { quarter } from '../period/period.ts';
import { RESULTS } from './results.ts';

export const experimentSchema = entrySchema({
  quarter: quarter().describe('The quarter it belongs to, `2026-Q2`.'),
  team: absentIfHidden(ref('team')).describe('The team that runs it.'),
  metric: absentIfHidden(ref('metric')).describe('The number that is to move.'),
  why: prose({ max: 600 }).describe('What made you ask: what you saw, and why it is worth a quarter.'),
  hypothesis: prose({ max: 600 }).describe(
    'What you expect, before you begin: *We believe that … will …, we will see it in …*',
  ),
  change: prose({ max: 800 }).describe('What is done differently while it runs, and for whom.'),
  started: date().describe('The day on which the change took effect. It may lie ahead.'),
  ends: date().describe('The day on which the result is read, fixed before it begins.'),
  result: z.enum(RESULTS).optional().describe('What the number said about the hypothesis. Absent until it has ended.'),
  learned: prose({ max: 1200 })
    .optional()
    .describe('What you know now and did not know before. Required once there is a result.'),
  next: prose({ max: 600 }).optional().describe('What you do because of it: keep the change, undo it, ask again.'),
  focus: z
    .boolean()
    .default(false)
    .describe('Whether it is the one experiment that its team gives its attention to in this quarter.'),
  outcome: ref('outcome').optional().describe('The outcome that it is meant to bring closer.'),
});
export type Experiment = z.output<typeof experimentSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    experiment: Experiment;
  }
}
