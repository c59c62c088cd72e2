/** An onboarding plan: the first days and weeks of someone new, as phases with goals and tasks. */
import { z } from 'zod';
import { id, label, namedLink, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const day = () => z.number().int().min(-5, { error: 'a day from -5 to 90' }).max(90, { error: 'a day from -5 to 90' });

const task = z.strictObject({
  id: id().describe('Its short name; progress is kept by it.'),
  text: prose({ max: 300 }).describe('What to do.'),
  why: prose({ max: 300 }).optional().describe('What it is good for.'),
  audience: z.enum(['hire', 'manager', 'buddy', 'it']).describe('Who does it.'),
  minutes: z.number().int().positive().max(2400).optional().describe('How long it takes.'),
  kind: z.enum(['access', 'read', 'meet', 'do', 'ship', 'learn']).optional().describe('What sort of task it is.'),
  dependsOn: z.array(id()).default([]).describe('The tasks that come before it.'),
  links: z.array(namedLink()).default([]).describe('What it needs.'),
  required: z.boolean().default(true).describe('False where it may be skipped.'),
});

const phase = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see.'),
  from: day().describe('Its first day; day 1 is the first at work.'),
  to: day().describe('Its last day.'),
  goal: prose({ max: 300 }).describe('What it is for.'),
  outcomes: z.array(prose({ max: 300 })).min(1).describe('What is true at its end.'),
  tasks: z.array(task).min(1).describe('What is done in it.'),
});

const checkpoint = z.strictObject({
  day: day().describe('When.'),
  with: ref('role').describe('With whom.'),
  questions: z.array(prose({ max: 300 })).min(1).describe('What to ask each other.'),
});

const appliesTo = z.strictObject({
  roles: z.array(ref('role')).default([]).describe('Roles it is for; none means all.'),
  teams: z.array(ref('team')).default([]).describe('Teams it is for; none means all.'),
  levels: z.array(id()).default([]).describe('Levels it is for; none means all.'),
});

export const onboardingSchema = entrySchema({
  extends: z.array(ref('onboarding')).default([]).describe('Plans that this one adds to.'),
  appliesTo: appliesTo.prefault({}).describe('Who it is for.'),
  phases: z.array(phase).min(1).describe('The way, in order.'),
  checkpoints: z.array(checkpoint).default([]).describe('When to stop and talk.'),
});
export type Onboarding = z.output<typeof onboardingSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    onboarding: Onboarding;
  }
}
