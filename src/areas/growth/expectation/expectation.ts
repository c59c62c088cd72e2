/** What is expected of people, in observable words: the fields that ladders and shared sets of behaviours have in common. */
import { z } from 'zod';
import { id, label, listedIn, namedLink, prose, ref, version } from '#model/fields.ts';

const example = z.strictObject({
  text: prose({ max: 400 }).describe('Something one could have seen, told in a sentence.'),
  polarity: z
    .enum(['positive', 'negative'])
    .default('positive')
    .describe('Whether it is what one hopes to see, or what one hopes not to.'),
  discipline: listedIn('disciplines')
    .optional()
    .describe('The discipline it is taken from, where it would not speak to the others.'),
});

const shape = {
  id: id().describe('Its permanent name and anchor; it is never used for another expectation.'),
  group: listedIn('groups').describe('The group it belongs to.'),
  disciplines: z
    .array(listedIn('disciplines'))
    .default([])
    .describe('The disciplines that it is asked of; none means all of them.'),
  text: prose({ max: 240 }).describe('A behaviour that others can observe, one demand in one sentence.'),
  detail: prose({ max: 2000 }).optional().describe('What a sentence cannot hold: how it is meant, where it ends.'),
  kind: z
    .enum(['expectation', 'responsibility', 'anti-pattern'])
    .default('expectation')
    .describe('What is asked, what is answered for, or what to avoid.'),
  skills: z.array(ref('skill')).default([]).describe('The skills it needs.'),
  proficiency: id().optional().describe('The step of the proficiency scale it asks for.'),
  weight: z.enum(['essential', 'important', 'supporting']).optional().describe('How much it counts.'),
  cumulative: z.boolean().default(false).describe('True where the levels above in the same track still ask for it.'),
  examples: z.array(example).default([]).describe('What it looks like.'),
  resources: z.array(namedLink()).default([]).describe('Where to learn it.'),
  since: version().optional().describe('The version of the ladder that first asked for it.'),
  deprecatedIn: version()
    .optional()
    .describe('The version from which it is asked no longer; it stays written, so that its name is never used again.'),
} satisfies z.ZodRawShape;

/** An expectation of a ladder: it names the levels that ask for it. */
export const expectationSchema = z.strictObject({
  ...shape,
  levels: z.array(listedIn('levels')).min(1).describe('The levels that ask for it.'),
});
export type Expectation = z.output<typeof expectationSchema>;

/** An expectation of a shared set: without levels it is asked of every level of a ladder that shares it. */
export const sharedExpectationSchema = z.strictObject({
  ...shape,
  levels: z
    .array(listedIn('levels'))
    .default([])
    .describe('The levels that ask for it, by the names that ladders give them; none means every level.'),
});
export type SharedExpectation = z.output<typeof sharedExpectationSchema>;

export const groupSchema = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see.'),
  parent: listedIn('groups').optional().describe('The group it is part of.'),
  kind: z.enum(['pillar', 'theme', 'topic']).optional().describe('How large it is.'),
  summary: prose({ max: 280 }).optional().describe('What it is about.'),
});
export type Group = z.output<typeof groupSchema>;
