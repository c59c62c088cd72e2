/** A metric: the question that a number answers, what is decided by it, and how it can mislead. */
import { z } from 'zod';
import { date, duration, label, prose, ref, refusals } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { PERSONAL_GRAINS } from './personal.ts';
import { CATEGORIES, DIRECTIONS, FRAMEWORKS, FREQUENCIES, GRAINS, LIFECYCLES } from './values.ts';

const explanation = () => prose({ max: 240 });

const target = z.strictObject({
  value: z.number().optional().describe('The value to reach; in a range, the one to aim for within it.'),
  low: z.number().optional().describe('The lower end of the band to stay in.'),
  high: z.number().optional().describe('The upper end of the band to stay in.'),
  by: date().optional().describe('The day by which it should be reached.'),
});

const point = z.strictObject({
  date: date().describe('The day that the value is for.'),
  value: z.number().nullable().describe('The value; `null` where it could not be measured.'),
  note: prose({ max: 240 }).optional().describe('What happened then, in one sentence; it is shown beside the chart.'),
});

export const metricSchema = entrySchema({
  question: prose({ max: 240 }).describe('The question that it answers.'),
  definition: prose({ max: 600 }).describe('What exactly is counted, from where to where, and what is left out.'),
  decision: prose({ max: 400 }).describe('What you do differently when it moves.'),
  category: z
    .enum(CATEGORIES)
    .describe(
      'What it tells: `lead` moves early and can be steered, `health` says how we are, `outcome` what customers or the business get.',
    ),
  explain: z
    .strictObject({
      engineer: explanation().describe('What it means for engineers, in one sentence.'),
      product: explanation().describe('What it means for product, in one sentence.'),
      leadership: explanation().describe('What it means for leadership, in one sentence.'),
    })
    .describe('What it means, in a sentence for each who reads it.'),
  unit: label().describe('What it is counted in: `hours`, `%`, `deployments a week`, `EUR`.'),
  aggregation: prose({ max: 240 }).optional().describe('How single values become one: the median, the sum.'),
  window: duration().describe('The time that one value covers: `P7D`.'),
  grain: z.enum(GRAINS).describe('What one value is about. It is never a person.').register(refusals, {
    values: PERSONAL_GRAINS,
    because: 'people who are measured one by one look after their number instead of the work',
    hint: 'Write `grain: team`, or `system` where it is about what the team runs. What people need to hear about their own work belongs in a conversation.',
  }),
  for: z
    .array(ref('team', 'system', 'domain'))
    .default([])
    .describe('Whose number it is.'),
  direction: z.enum(DIRECTIONS).describe('Which way is better: `up`, `down`, or a `range` to stay in.'),
  target: target
    .optional()
    .describe('Where it should be: a `value` for `up` and `down`, a band of `low` and `high` for `range`.'),
  guardrails: z
    .array(ref('metric'))
    .default([])
    .describe('The metrics that must not get worse while this one gets better.'),
  misuse: z
    .array(prose({ max: 300 }))
    .min(1)
    .describe('How it misleads, or does harm, where it is used wrongly.'),
  mapsTo: z
    .array(
      z.strictObject({
        framework: z.enum(FRAMEWORKS).describe('The framework.'),
        term: label().describe('What the framework calls it.'),
      }),
    )
    .default([])
    .describe('What known frameworks call it.'),
  updateFrequency: z.enum(FREQUENCIES).describe('How often a new value comes.'),
  lifecycle: z
    .enum(LIFECYCLES)
    .default('active')
    .describe('Whether it is measured: not yet, now, not at the moment because something is broken, or no longer.'),
  lifecycleReason: prose({ max: 400 }).optional().describe('Why it is broken or retired, and what comes next.'),
  series: z
    .array(point)
    .optional()
    .describe('Its values, where they are few. Many belong into a CSV file of the same name beside it.'),
  reviewedIn: z.array(ref('ritual')).default([]).describe('The rituals in which it is looked at.'),
});
export type Metric = z.output<typeof metricSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    metric: Metric;
  }
}
