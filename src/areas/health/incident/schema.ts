/** An incident: what happened and whom it hurt, what made it possible, and what is done so that it hurts less next time. */
import { z } from 'zod';
import { absentIfHidden, address, date, id, isZonedDateTime, party, prose, ref, zonedDateTime } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { ACTION_STATES, ACTION_TYPES, DETECTIONS, EVENTS, FACTORS } from './values.ts';

const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** The first line of a timeline says the day and the zone; those below may say the time alone. */
const at = z.string().refine((text) => isZonedDateTime(text) || TIME.test(text), {
  error:
    'a date and time with its zone, such as `2026-09-03T14:05+02:00`, or the time of the same day, such as `14:20`',
});

const factor = z.strictObject({
  kind: z
    .enum(FACTORS)
    .describe(
      'Where it lies: in the technology, how we work, what we told each other, around us, or how we are organised.',
    ),
  text: prose({ max: 1200 }).describe(
    'What made the incident possible, or longer, or worse: a condition, never a person.',
  ),
});

const event = z.strictObject({
  at: at.describe(
    'When: date, time and zone, `2026-09-03T14:05+02:00`; below the first line also the time alone, `14:20`.',
  ),
  kind: z.enum(EVENTS).describe('What sort of event it is. The picture gives each sort a shape of its own.'),
  text: prose({ max: 1200 }).describe('What happened, as it looked at that time.'),
});

const action = z.strictObject({
  id: id().describe('Its short name, which stays the same.'),
  type: z
    .enum(ACTION_TYPES)
    .describe('What it is for: to prevent the next one, detect or mitigate it sooner, work or learn better.'),
  text: prose({ max: 600 }).describe('What will be different once it is done.'),
  owner: absentIfHidden(party()).describe('Who sees to it: a role or a team.'),
  due: date().describe('By when.'),
  status: z.enum(ACTION_STATES).default('open').describe('Where it stands.'),
  done: date().optional().describe('The day on which it was done.'),
  why: prose({ max: 600 }).optional().describe('Why it was dropped.'),
});

const points = (max = 1200) => z.array(prose({ max })).default([]);

export const incidentSchema = entrySchema({
  severity: z
    .number()
    .int()
    .min(1, { error: 'a severity from 1, the worst, to 4' })
    .max(4, { error: 'a severity from 1, the worst, to 4' })
    .describe('How bad it was, from 1, the worst, to 4.'),
  started: zonedDateTime().describe('When it began to hurt, or could have been seen for the first time.'),
  detected: zonedDateTime().describe('When the first of us knew.'),
  mitigated: zonedDateTime().optional().describe('When it stopped hurting customers, though not all was repaired.'),
  resolved: zonedDateTime().describe('When all was as it should be.'),
  impact: prose({ max: 2000 }).describe('Who was hurt, how, how many of them, and for how long.'),
  detection: z.enum(DETECTIONS).describe('How it was noticed: by an alert, a customer, one of us, or by luck.'),
  systems: z
    .array(ref('system'))
    .min(1, { error: 'at least one system' })
    .describe('The systems that did not do what they should.'),
  contributingFactors: z
    .array(factor)
    .min(1, { error: 'at least one contributing factor' })
    .describe('What came together so that it could happen. There are always several.'),
  surprises: points().describe('What we believed about our systems before, and know better now.'),
  wentWell: points().describe('What worked, and is worth keeping.'),
  difficult: points().describe('What made it hard to notice, to understand or to repair.'),
  lucky: points().describe('What kept it from being worse, and cannot be relied on.'),
  timeline: z.array(event).min(1, { error: 'at least one event' }).describe('What happened, the earliest first.'),
  participants: z
    .array(ref('role'))
    .default([])
    .describe('The roles that took part, in the response or in the review.'),
  actions: z.array(action).default([]).describe('What is done about it: few things, each with an owner and a day.'),
  themes: z
    .array(id())
    .default([])
    .describe('What it has in common with other incidents, in a word or two: `certificates`, `slow-queries`.'),
  recurrenceOf: z.array(ref('incident')).default([]).describe('Earlier incidents that this one repeats.'),
  createsDebt: z.array(ref('debt')).default([]).describe('Debt that was taken on to repair it quickly.'),
  source: z
    .strictObject({ url: address().describe('Where it is kept.') })
    .optional()
    .describe('Where this was written first: a ticket, a document.'),
});
export type Incident = z.output<typeof incidentSchema>;
export type IncidentAction = Incident['actions'][number];

declare module '#model/entry.ts' {
  interface KindData {
    incident: Incident;
  }
}
