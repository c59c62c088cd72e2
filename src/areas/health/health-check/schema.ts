/** A health check: questions with worded answers, asked of a team, a system or an organisation. */
import { once } from '#model/once.ts';
import { z } from 'zod';
import { id, label, prose, ref } from '#model/fields.ts';
import { REGISTERS } from '#model/figures.ts';
import { entrySchema } from '#model/schema.ts';

const graphemes = once(() => new Intl.Segmenter('en'));

/** One sign that prints: what a reader counts as one character, be it of several code points. */
function isGlyph(text: string): boolean {
  return [...graphemes().segment(text)].length === 1 && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}

const answer = z.strictObject({
  id: id().describe('Its short name in snapshots.'),
  label: label().describe('The answer, as people say it.'),
  definition: prose({ max: 300 }).describe('When to choose it, so that two people choose alike.'),
  glyph: z
    .string()
    .refine(isGlyph, { error: 'one visible character, such as `▲`' })
    .describe('The sign beside the colour, so that colour is never alone.'),
});

/** Counted from 1. */
const version = () => z.number().int().positive();

const points = () => z.array(prose({ max: 240 })).min(1);

const question = z.strictObject({
  id: id().describe('Its short name; answers over time are joined by it.'),
  text: prose({ max: 300 }).describe('The question, as it is read out.'),
  looksGood: points().describe('What one sees when it is well.'),
  looksBad: points().describe('What one sees when it is not.'),
  applicability: prose({ max: 240 }).optional().describe('When it may be skipped.'),
  since: version()
    .optional()
    .describe(
      'The version of the check with which it was first asked, or asked anew, so that earlier answers say nothing about it.',
    ),
  reverseScored: z.boolean().default(false).describe('True where agreement is bad news.'),
  metrics: z.array(ref('metric')).default([]).describe('The metrics to look at before answering.'),
});

const area = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What it is about.'),
  summary: prose({ max: 280 }).optional().describe('Why it is asked.'),
  questions: z.array(question).min(1).describe('What is asked.'),
  suggests: z
    .array(ref('ritual', 'guide'))
    .default([])
    .describe('Where to begin when this is what hurts most: rituals to hold and guides to read.'),
});

const method = z.strictObject({
  vote: z
    .enum(['blind', 'open'])
    .default('blind')
    .describe('Whether people see the others’ answers before they give theirs.'),
  minutes: z.number().int().positive().optional().describe('How long it takes.'),
  groupSize: z.number().int().positive().optional().describe('How many people it is made for.'),
});

export const healthCheckSchema = entrySchema({
  unit: z
    .enum(['team', 'system', 'organisation'])
    .describe('What the questions are about: the team that answers, a system that it runs, or the organisation.'),
  version: version()
    .default(1)
    .describe(
      'Raise it by one when a question changes its meaning, comes or goes; snapshots say which version they answer.',
    ),
  scale: z.array(answer).min(2).max(7).describe('The answers, from worst to best, each with its words and its sign.'),
  areas: z.array(area).min(1).describe('What is looked at, part by part.'),
  method: method.prefault({}).describe('How it is run.'),
  comparability: z
    .enum(['never', 'trend', 'aggregate'])
    .default('never')
    .describe(
      'What its results may be compared with: nothing, earlier results of the same unit, or sums over several units. It is never a league table of teams.',
    ),
  minRespondents: z
    .number()
    .int()
    .min(3)
    .default(5)
    .describe('What fewer people than this say is not kept: no snapshot of them, and no count of their answers.'),
  prefill: z.array(z.enum(REGISTERS)).default([]).describe('The registers it takes figures from.'),
});
export type HealthCheck = z.output<typeof healthCheckSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    'health-check': HealthCheck;
  }
}
