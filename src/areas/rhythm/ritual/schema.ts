/** A ritual: a meeting or a habit with a purpose, a rhythm and an end to it when it no longer serves. */
import { z } from 'zod';
import { date, duration, label, localDateTime, prose, recurrence, ref, timeZone } from '#model/fields.ts';
import { LISTS } from '#model/lists.ts';
import { entrySchema } from '#model/schema.ts';

/** The kinds that somebody has to come back to. What of them no ritual looks at stands on a page of its own. */
export const REVIEWABLE = ['health-check', 'metric', 'outcome', 'debt', 'risk', 'decision'] as const;

/** In the order in which they are listed. */
export const CATEGORIES = [
  'sync',
  'planning',
  'review',
  'retrospective',
  'learning',
  'mentoring',
  'calibration',
] as const;

/** In the order of how much each carries. */
export const PARTS = ['facilitator', 'decider', 'required', 'optional', 'informed'] as const;

const recurring = z.strictObject({
  rrule: recurrence().describe(
    'How it repeats, as an RFC 5545 recurrence: `FREQ=WEEKLY;BYDAY=TU` is every Tuesday, `FREQ=MONTHLY;BYDAY=1TH` the first Thursday of each month.',
  ),
  start: localDateTime().describe('The first time it happens, on the clock of its own zone.'),
  timezone: timeZone().describe('The IANA zone in which the clock is read.'),
  duration: duration().describe('How long it takes.'),
  moved: z
    .array(
      z.strictObject({
        day: date().describe('The day on which it would happen.'),
        to: localDateTime().describe('When it happens instead, on the clock of its own zone.'),
      }),
    )
    .default([])
    .describe('Single times that are held at another one, such as `{ day: 2026-12-24, to: 2026-12-22T10:00 }`.'),
  exdates: z.array(date()).default([]).describe('Days on which it would happen, and does not: holidays, a quiet week.'),
});

const triggered = z.strictObject({
  trigger: prose({ max: 240 }).describe('The event that calls for it.'),
  within: duration().describe('How soon after the event it happens.'),
  duration: duration().optional().describe('How long it takes.'),
});

const agendaItem = z.strictObject({
  title: label().describe('What it is about.'),
  minutes: z.number().int().positive().max(480).describe('How long it may take.'),
  mode: z
    .enum(['inform', 'discuss', 'decide', 'practise'])
    .optional()
    .describe('What people do: hear it, talk about it, decide it, or try it.'),
  prompts: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('Questions to read out.'),
  shows: z
    .array(z.enum(LISTS))
    .default([])
    .describe(
      'What the registers put under it on the page for the next meeting, such as `risks-worse` or `decisions-overdue`.',
    ),
});

const participation = z.strictObject({
  role: ref('role', 'team').describe('Who takes part: a role, or a team where all of it does.'),
  part: z
    .enum(PARTS)
    .describe(
      'As what: one facilitator leads, a decider decides, required people must be there, optional ones may, informed ones hear of it.',
    ),
  count: z.number().int().positive().optional().describe('How many of them, where it is not all.'),
});

const notes = () => z.array(prose({ max: 400 })).default([]);

export const ritualSchema = entrySchema({
  purpose: prose({ max: 400 }).describe('What it is for; without it the meeting would be missed by nobody.'),
  category: z.enum(CATEGORIES).describe('What sort of ritual it is.'),
  mode: z
    .enum(['sync', 'async', 'hybrid'])
    .default('sync')
    .describe('Together at one time, each at their own, or both.'),
  cadence: z.union([recurring, triggered]).describe('When it happens: on a rhythm, or after an event.'),
  roles: z.array(participation).min(1).describe('Who takes part, and as what.'),
  inputs: notes().describe('What must be there before it starts.'),
  agenda: z.array(agendaItem).default([]).describe('What happens, minute by minute.'),
  outputs: notes().describe('What is there afterwards.'),
  reviews: z
    .array(ref(...REVIEWABLE))
    .default([])
    .describe('What it looks at each time: a health check, a metric, a decision, a debt.'),
  asyncAlternative: prose().optional().describe('How to get the same without meeting.'),
  norms: notes().describe('What people hold to.'),
  antiPatterns: notes().describe('How it goes wrong.'),
  signsItWorks: notes().describe('How one can tell that it is worth its time.'),
  killCriteria: notes().describe('When to end it.'),
});
export type Ritual = z.output<typeof ritualSchema>;
export type Cadence = Ritual['cadence'];
export type AgendaItem = z.output<typeof agendaItem>;
export type Participation = z.output<typeof participation>;

declare module '#model/entry.ts' {
  interface KindData {
    ritual: Ritual;
  }
}
