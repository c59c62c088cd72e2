/** A ladder: what is expected at each level, in observable words. */
import { z } from 'zod';
import { expectationSchema, groupSchema } from '../expectation/expectation.ts';
import { date, id, label, listedIn, parts, prose, ref, version } from '#model/fields.ts';
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
  forksFrom: listedIn('levels').optional().describe('The level at which it leaves another track of this ladder.'),
});

const dimension = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see, such as Scope or Planning horizon.'),
  type: z.enum(['prose', 'scale']).default('prose').describe('Whether its values are words or steps of a scale.'),
  scale: listedIn('scales').optional().describe('The scale of its steps, where it has steps.'),
});

/** `management#engineering-manager`, or only the level where it is in the same ladder. */
const levelAddress = () =>
  z
    .string()
    .regex(/^([a-z0-9-]+#)?[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'a level: `senior-engineer`, or `management#engineering-manager` in another ladder',
    })
    .register(parts, { kind: 'ladder', list: 'levels' });

const band = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see, such as Growing or Established.'),
  definition: prose({ max: 600 }).describe('Where somebody in this band stands.'),
  tests: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('Questions whose answers tell this band from the others.'),
});

const level = z.strictObject({
  id: id().describe('Its short name and its address.'),
  label: label().describe('What readers see.'),
  rank: z.number().int().describe('Its place in its track; higher asks for more.'),
  track: listedIn('tracks').describe('The track it belongs to.'),
  equivalentTo: z
    .array(levelAddress())
    .default([])
    .describe('Levels on other tracks or ladders that stand equally high; they name this one in return.'),
  titles: z
    .array(
      z.strictObject({
        label: label().describe('The title.'),
        discipline: listedIn('disciplines').optional().describe('The discipline that uses it.'),
      }),
    )
    .default([])
    .describe('Job titles that people at this level hold.'),
  bands: z.array(band).default([]).describe('Stretches within the level, from new in it to ready to leave it.'),
  tagline: prose({ max: 240 }).optional().describe('The level in one sentence.'),
  terminal: z.boolean().default(false).describe('True where staying is a full career.'),
  status: z.enum(['draft', 'active']).default('active').describe('Draft levels are shown and marked.'),
  dimensionValues: z
    .record(id(), prose({ max: 300 }))
    .default({})
    .describe('A value for each dimension: words, or the id of a step.'),
});

const override = z.strictObject({
  expectation: id().describe('The expectation that is said differently, by its id.'),
  text: prose({ max: 240 }).nullable().describe('What is asked instead; `null` where it is not asked at all.'),
  reason: prose({ max: 400 }).describe('Why it differs, so that readers of both need not guess.'),
});

const discipline = z.strictObject({
  id: id().describe('Its short name.'),
  label: label().describe('What readers see, such as Backend or Data.'),
  summary: prose({ max: 280 }).optional().describe('Who works in it.'),
  adds: z.array(ref('behaviours')).default([]).describe('Sets of behaviours that are asked in this discipline only.'),
  overrides: z
    .array(override)
    .default([])
    .describe('Expectations that this discipline words differently or leaves out.'),
});

const requirement = z.strictObject({
  level: listedIn('levels').describe('The level that asks for it.'),
  skill: ref('skill').describe('The skill it asks for.'),
  step: id().describe('The step of the proficiency scale that is enough.'),
});

const threshold = z
  .strictObject({
    min: z.number().nonnegative().describe('The points from which it is reached.'),
    level: listedIn('levels').optional().describe('The level that is reached.'),
    title: label().optional().describe('The title that is reached, where it is not a level.'),
  })
  .refine(({ level, title }) => level !== undefined || title !== undefined, {
    error: 'a `level` or a `title` that these points reach',
  });

const pointsModel = z.strictObject({
  points: z.record(id(), z.number().nonnegative()).describe('What each step of the proficiency scale is worth.'),
  thresholds: z.array(threshold).min(1).describe('How many points each level or title takes.'),
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
  extends: z
    .array(ref('ladder', 'behaviours'))
    .default([])
    .describe('Ladders and shared behaviours whose groups and expectations count here too.'),
  overrides: z
    .array(override)
    .default([])
    .describe('Inherited expectations that this ladder words differently or leaves out.'),
  scales: z.array(scale).default([]).describe('Named scales, beside the proficiency scale that every ladder knows.'),
  tracks: z.array(track).min(1).describe('The ways one may grow.'),
  levels: z.array(level).min(1).describe('The steps on each track.'),
  dimensions: z.array(dimension).default([]).describe('What sets levels apart in general: scope, autonomy, reach.'),
  groups: z
    .array(groupSchema)
    .default([])
    .describe('What expectations are about; inherited groups need not be repeated.'),
  disciplines: z
    .array(discipline)
    .default([])
    .describe('Kinds of work that share this ladder and differ in parts of it.'),
  expectations: z.array(expectationSchema).default([]).describe('What is asked, level by level.'),
  requirements: z
    .array(requirement)
    .default([])
    .describe('The skills that each level asks for, where a ladder is built from skills.'),
  pointsModel: pointsModel
    .optional()
    .describe('How steps of skills add up to levels or titles, where a ladder counts points.'),
  promotion: promotion.optional().describe('How one moves up.'),
  guidance: guidance.prefault({}).describe('How to read it.'),
});
export type Ladder = z.output<typeof ladderSchema>;
export type Level = Ladder['levels'][number];
export type Track = Ladder['tracks'][number];
export type Discipline = Ladder['disciplines'][number];
export type Override = Ladder['overrides'][number];
export type Requirement = Ladder['requirements'][number];
export type { Expectation, Group } from '../expectation/expectation.ts';
export type Dimension = Ladder['dimensions'][number];

declare module '#model/entry.ts' {
  interface KindData {
    ladder: Ladder;
  }
}
