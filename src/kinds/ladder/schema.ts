/** A ladder: what is expected at each level, in observable words. */
import { z } from 'zod';
import { date, id, label, namedLink, prose, ref, version } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const step = z.strictObject({
  id: id().describe('Its short name, written where a value is one of these steps.'),
  label: label().describe('What readers see.'),
  definition: prose({ max: 300 }).describe('When it applies, so that two readers choose the same step.'),
});

const scale = z.strictObject({
  id: id().describe('Its short name; a scale called `proficiency` takes the place of the one that every ladder knows.'),
  label: label().describe('What readers see.'),
  steps: z.array(step).min(2).describe('Its steps, from the first to the last.'),
});

const track = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see.'),
  kind: z
    .enum(['ic', 'management', 'hybrid'])
    .describe('Whether one grows by one’s own work, by leading people, or by both.'),
  forksFrom: id().optional().describe('The level at which it leaves another track of this ladder.'),
});

const dimension = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see, such as Scope or Planning horizon.'),
  type: z.enum(['prose', 'scale']).default('prose').describe('Whether its values are words or steps of a scale.'),
  scale: id().optional().describe('The scale of its steps, where it has steps.'),
});

/** `management#engineering-manager`, or only the level where it is in the same ladder. */
const levelAddress = () =>
  z.string().regex(/^([a-z0-9-]+#)?[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'a level: `senior-engineer`, or `management#engineering-manager` in another ladder',
  });

const level = z.strictObject({
  id: id().describe('Its short name and its address.'),
  label: label().describe('What readers see.'),
  rank: z.number().int().describe('Its place in its track; higher asks for more.'),
  track: id().describe('The track it belongs to.'),
  equivalentTo: z
    .array(levelAddress())
    .default([])
    .describe('Levels on other tracks or ladders that stand equally high; they name this one in return.'),
  titles: z
    .array(z.strictObject({ label: label().describe('The title.') }))
    .default([])
    .describe('Job titles that people at this level hold.'),
  tagline: prose({ max: 240 }).optional().describe('The level in one sentence.'),
  terminal: z.boolean().default(false).describe('True where staying is a full career.'),
  status: z.enum(['draft', 'active']).default('active').describe('Draft levels are shown and marked.'),
  dimensionValues: z
    .record(id(), prose({ max: 300 }))
    .default({})
    .describe('A value for each dimension: words, or the id of a step.'),
});

const group = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see.'),
  parent: id().optional().describe('The group it is part of.'),
  kind: z.enum(['pillar', 'theme', 'topic']).optional().describe('How large it is.'),
  summary: prose({ max: 280 }).optional().describe('What it is about.'),
});

const example = z.strictObject({
  text: prose({ max: 400 }).describe('Something one could have seen, told in a sentence.'),
  polarity: z
    .enum(['positive', 'negative'])
    .default('positive')
    .describe('Whether it is what one hopes to see, or what one hopes not to.'),
});

const expectation = z.strictObject({
  id: id().describe('Its permanent name and anchor; it is never used for another expectation.'),
  group: id().describe('The group it belongs to.'),
  levels: z.array(id()).min(1).describe('The levels that ask for it.'),
  text: prose({ max: 240 }).describe('A behaviour that others can observe, one demand in one sentence.'),
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
});

const promotion = z.strictObject({
  criteria: z
    .array(prose({ max: 400 }))
    .min(1)
    .describe('What must be true.'),
  evidence: z
    .array(prose({ max: 400 }))
    .default([])
    .describe('What shows it.'),
  process: prose().optional().describe('How it goes.'),
  calibration: ref('ritual').optional().describe('The ritual in which it is decided.'),
  decisionRule: prose({ max: 400 }).optional().describe('How the decision is made.'),
});

const guidance = z.strictObject({
  notice: prose().optional().describe('How to read this ladder.'),
  myths: z
    .array(
      z.strictObject({
        claim: prose({ max: 300 }).describe('What people believe.'),
        reality: prose({ max: 600 }).describe('What is so.'),
      }),
    )
    .default([])
    .describe('What people believe about ladders, and what is so.'),
  faq: z
    .array(
      z.strictObject({
        question: prose({ max: 300 }).describe('What people ask.'),
        answer: prose().describe('The answer.'),
      }),
    )
    .default([])
    .describe('What people ask.'),
});

export const ladderSchema = entrySchema({
  version: version().describe('Its version; a new demand on someone is a new major version.'),
  effectiveFrom: date().describe('The day from which it counts.'),
  supersedes: ref('ladder').optional().describe('The ladder that this one takes the place of.'),
  scales: z.array(scale).default([]).describe('Named scales, beside the proficiency scale that every ladder knows.'),
  tracks: z.array(track).min(1).describe('The ways one may grow.'),
  levels: z.array(level).min(1).describe('The steps on each track.'),
  dimensions: z.array(dimension).default([]).describe('What sets levels apart in general: scope, autonomy, reach.'),
  groups: z.array(group).min(1).describe('What expectations are about.'),
  expectations: z.array(expectation).default([]).describe('What is asked, level by level.'),
  promotion: promotion.optional().describe('How one moves up.'),
  guidance: guidance.prefault({}).describe('How to read it.'),
});
export type Ladder = z.output<typeof ladderSchema>;
export type Level = Ladder['levels'][number];
export type Expectation = Ladder['expectations'][number];
export type Group = Ladder['groups'][number];
export type Dimension = Ladder['dimensions'][number];

declare module '#model/entry.ts' {
  interface KindData {
    ladder: Ladder;
  }
}
