/** A service level indicator: what is measured, as a ratio of good events, of bad ones, or as a value with a threshold. */
import { z } from 'zod';
import { label, prose } from '#model/fields.ts';

export const OPERATORS = ['lt', 'lte', 'gt', 'gte'] as const;

const query = z.strictObject({
  query: z
    .string()
    .trim()
    .min(1, { error: 'a query' })
    .max(4000, { error: 'at most 4000 characters' })
    .describe('The query, in the language of its source.'),
  type: label().optional().describe('What answers it: `Prometheus`, `Datadog`.'),
  dataSource: label().optional().describe('The name of the data source, where it has one.'),
  means: prose({ max: 400 }).optional().describe('What the query counts, in words: pages show this.'),
});

const measure = () => z.union([prose({ max: 1000 }), query]);
export type Measure = string | z.output<typeof query>;

const named = {
  label: label().optional().describe('What the indicator is called, where other tools show it.'),
};
const counted = {
  counter: z.boolean().optional().describe('Whether the counts only ever grow, as those of Prometheus do.'),
};
const total = () => measure().describe('All events that count: a sentence, or a `query`.');

const ratioOfGood = z.strictObject({
  ...named,
  ...counted,
  good: measure().describe('Which events are good: a sentence, or a `query`.'),
  total: total(),
});
const ratioOfBad = z.strictObject({
  ...named,
  ...counted,
  bad: measure().describe('Which events are bad: a sentence, or a `query`.'),
  total: total(),
});
const storedRatio = z.strictObject({
  ...named,
  raw: measure().describe('The ratio itself, where it is stored as a number already.'),
  rawType: z.enum(['success', 'failure']).describe('Whether that is the share of good events or of bad ones.'),
});
const threshold = z.strictObject({
  ...named,
  threshold: z
    .strictObject({
      metric: measure().describe('The value that is looked at: a sentence, or a `query`.'),
      op: z.enum(OPERATORS).describe('How a good value compares: `lt` is below, `gte` is at least.'),
      value: z.number().describe('What it is compared with.'),
      unit: label().optional().describe('The unit of the value: `ms`.'),
    })
    .describe('A value that is good on one side of a limit.'),
});

export const sliSchema = () => z.union([ratioOfGood, ratioOfBad, storedRatio, threshold]);
export type Sli = z.output<ReturnType<typeof sliSchema>>;
