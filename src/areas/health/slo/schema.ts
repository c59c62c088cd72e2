/** A service level objective, in the terms of OpenSLO: how reliable a system has to be, and what happens when it is not. */
import { z } from 'zod';
import { absentIfHidden, date, duration, label, localDateTime, prose, ref, timeZone } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { sliSchema } from './sli.ts';

export const BUDGETING_METHODS = ['occurrences', 'timeslices', 'ratio-timeslices'] as const;
export const CALENDAR_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const ALERT_OCCASIONS = ['breaching', 'resolved', 'no-data'] as const;

const percent = () =>
  z
    .number()
    .gt(0, { error: 'more than 0 per cent' })
    .lt(100, { error: 'less than 100 per cent, because 100 leaves no room for any failure, and so no budget' });

const calendar = z.strictObject({
  calendar: z.enum(CALENDAR_UNITS).describe('The unit of the calendar that it covers.'),
  every: z.number().int().positive().max(366).default(1).describe('How many of these units make one window.'),
  timeZone: timeZone().describe('The IANA zone in which days begin. The hours of the series are read on its clock.'),
  start: z
    .union([date(), localDateTime()])
    .describe('When the first window begins: every later one follows from it, such as each month on the 1st.'),
});

/** Arithmetic with dates ends somewhere; nobody's window is near. */
const rollingWindow = () =>
  duration().refine((text) => /^P(\d{1,2}Y)?(\d{1,3}M)?(\d{1,4}W)?(\d{1,5}D)?(T(\d{1,6}H)?(\d{1,6}M)?)?$/.test(text), {
    error: 'a whole number of days or hours, such as `P28D`',
  });

const timeSlice = z.strictObject({
  target: z
    .number()
    .gt(0, { error: 'more than 0 per cent' })
    .max(100, { error: 'at most 100 per cent' })
    .optional()
    .describe('The share of good events, in per cent, from which a slice counts as good.'),
  window: duration().describe('How long one slice is: `PT5M`.'),
});

const objective = z.strictObject({
  label: label().optional().describe('What this target is called: `Contract`.'),
  target: percent().describe('The share that has to be good, in per cent.'),
  timeSlice: timeSlice.optional().describe('The slices that it is counted in, where they differ.'),
  value: z.number().optional().describe('Another limit of the threshold, for a target of its own.'),
  sli: sliSchema().optional().describe('What this part measures, where the objective is made of several.'),
  weight: z.number().positive().optional().describe('How much this part counts among the others; 1 unless said.'),
});

const alertPolicy = z.strictObject({
  label: label().describe('What the alert is called.'),
  severity: label().optional().describe('What it does to people: `page`, `ticket`.'),
  burnRate: z
    .number()
    .positive()
    .describe('How fast the budget must burn: at 1 it is spent exactly at the end of the window.'),
  lookback: duration().describe('The time over which the burn rate is measured.'),
  alertAfter: duration().optional().describe('How long it must last before the alert goes off.'),
  alertWhen: z
    .array(z.enum(ALERT_OCCASIONS))
    .min(1)
    .default(['breaching'])
    .describe('On which occasions it tells people.'),
});

const source = z.strictObject({
  file: z.string().trim().min(1).max(400).describe('The file that it came from, by its path when it was imported.'),
  name: label().describe('Its name in that file, `metadata.name`.'),
  service: label().optional().describe('The service that the file names.'),
});

export const sloSchema = entrySchema({
  system: absentIfHidden(ref('system')).describe('The system that has to be this reliable.'),
  description: prose({ max: 1050 }).optional().describe('What it promises and to whom, where a summary is too short.'),
  sli: sliSchema().describe(
    'What is measured: good events of all (`good` and `total`), bad ones (`bad` and `total`), a ratio (`raw`), or a value with a limit (`threshold`).',
  ),
  target: percent().describe('The share that has to be good, in per cent: 99.9 leaves 0.1 for failures.'),
  targetLabel: label().optional().describe('What this target is called, where `objectives` holds more.'),
  weight: z.number().positive().optional().describe('How much the first part counts, where there are several.'),
  objectives: z
    .array(objective)
    .default([])
    .describe('More targets of the same objective, or the other parts that it is made of.'),
  window: z
    .union([rollingWindow(), calendar])
    .describe('The time that the target covers: the last days (`P28D`), or a unit of the calendar.'),
  budgetingMethod: z
    .enum(BUDGETING_METHODS)
    .default('occurrences')
    .describe(
      'What is counted: single events (`occurrences`), good slices of time (`timeslices`), or the mean of their ratios (`ratio-timeslices`).',
    ),
  timeSlice: timeSlice.optional().describe('How long a slice is and when it is good, where slices are counted.'),
  budgetPolicy: prose({ max: 2000 })
    .optional()
    .describe('What happens when the error budget is spent, and who decides that. A rule asks for it.'),
  alertPolicies: z.array(alertPolicy).default([]).describe('The burn rates at which people are told.'),
  labels: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('Labels as other tools have them, each with its values.'),
  annotations: z.record(z.string(), z.string()).default({}).describe('Annotations as other tools have them.'),
  source: source.optional().describe('Where it was imported from; the next import keeps it in step.'),
});
export type Slo = z.output<typeof sloSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    slo: Slo;
  }
}
