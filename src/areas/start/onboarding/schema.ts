/** An onboarding plan: the first days and weeks of someone new, as phases with goals and tasks. */
import { z } from 'zod';
import { absentIfHidden, emptyIfHidden, id, label, listedIn, namedLink, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const DAY_EXPECTED = 'a day from -5 to 90; day 1 is the first at work, and the day before it is -1';
const day = () =>
  z
    .number()
    .int()
    .min(-5, { error: DAY_EXPECTED })
    .max(90, { error: DAY_EXPECTED })
    .refine((number) => number !== 0, { error: DAY_EXPECTED });

export const TASK_AUDIENCES = ['hire', 'manager', 'buddy', 'it'] as const;

const task = z.strictObject({
  id: id().describe('Its short name. Each reader’s ticks are kept by it, so it never changes.'),
  text: prose({ max: 300 }).describe('What to do, as an instruction to whoever does it.'),
  why: prose({ max: 300 }).optional().describe('What it is good for; people do gladly what they understand.'),
  audience: z
    .enum(TASK_AUDIENCES)
    .describe(
      'Who does it: `hire` is whoever is new, in the organisation or in the role; then there are their manager, their buddy, or IT.',
    ),
  minutes: z.number().int().positive().max(2400).optional().describe('How long it takes, in minutes.'),
  kind: z
    .enum(['access', 'read', 'meet', 'do', 'ship', 'learn'])
    .optional()
    .describe('What sort of task it is: get access, read, meet somebody, do something, ship it, or learn it.'),
  dependsOn: z
    .array(id())
    .default([])
    .describe('The tasks that come before it, of this plan or of one that it extends.'),
  links: z.array(namedLink()).default([]).describe('What one needs for it.'),
  required: z.boolean().default(true).describe('False where it may be skipped.'),
});

const phase = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('The name that readers see.'),
  from: day().describe('Its first day. Day 1 is the first at work; -5 to -1 are the days before.'),
  to: day().describe('Its last day.'),
  goal: prose({ max: 300 }).describe('What it is for, in one sentence.'),
  outcomes: z
    .array(prose({ max: 300 }))
    .min(1)
    .describe('What is true at its end, so that everybody can tell.'),
  tasks: z.array(task).min(1).describe('What is done in it, in the order in which it is best done.'),
});

const checkpoint = z.strictObject({
  day: day().describe('The day on which the two talk.'),
  with: absentIfHidden(ref('role')).describe('Whom the newcomer talks to.'),
  questions: z
    .array(prose({ max: 300 }))
    .min(1)
    .describe('What to ask each other.'),
});

const appliesTo = z.strictObject({
  roles: z
    .array(emptyIfHidden(ref('role')))
    .default([])
    .describe('The roles it is for; none means all.'),
  teams: z
    .array(emptyIfHidden(ref('team')))
    .default([])
    .describe('The teams it is for; none means all.'),
  levels: z.array(listedIn('levels')).default([]).describe('The levels of a ladder that it is for; none means all.'),
});

export const onboardingSchema = entrySchema({
  extends: z
    .array(ref('onboarding'))
    .default([])
    .describe('The plans that this one adds to: everyone’s, then the role’s, then the team’s.'),
  appliesTo: appliesTo.prefault({}).describe('Who it is for; without it, everyone.'),
  phases: z.array(phase).min(1).describe('The way through the first days and weeks, in order.'),
  checkpoints: z.array(checkpoint).default([]).describe('The days on which to stop and talk.'),
});
export type Onboarding = z.output<typeof onboardingSchema>;
export type Phase = z.output<typeof phase>;
export type Task = z.output<typeof task>;
export type TaskAudience = Task['audience'];
export type Checkpoint = z.output<typeof checkpoint>;

declare module '#model/entry.ts' {
  interface KindData {
    onboarding: Onboarding;
  }
}
