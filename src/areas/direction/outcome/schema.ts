/** An outcome: whose situation gets better in a period, how we can tell, and who answers for it together. */
import { z } from 'zod';
import { absentIfHidden, date, id, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { period } from '../period/period.ts';

/** How near it is: in the order in which the roadmap shows them. */
export const HORIZONS = ['now', 'next', 'later', 'done', 'dropped'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** From the least. */
export const CONFIDENCES = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The three that plan and answer for it together. */
export const DISCIPLINES = ['product', 'design', 'engineering'] as const;
export type Discipline = (typeof DISCIPLINES)[number];

/** What an outcome may wait for. */
export const DEPENDENCY_KINDS = ['outcome', 'team', 'system'] as const;

/** What an outcome may serve. */
export const SUPPORTED_KINDS = ['strategy', 'outcome'] as const;

/** The description completes *Missing `design`, expected …*. */
const answersFor = (discipline: Discipline) =>
  absentIfHidden(ref('role', 'team')).describe(
    `The role or team that answers for ${discipline}, because product, design and engineering plan an outcome together.`,
  );

const checkIn = z.strictObject({
  date: date().describe('The day of the check-in.'),
  value: z.number().describe('What the number was on that day.'),
  confidence: z.enum(CONFIDENCES).optional().describe('How sure the owners were that the target is reached.'),
  note: prose({ max: 600 }).optional().describe('What was learned, or what changed.'),
});

const keyResult = z.strictObject({
  id: id().describe('Its short name; links to it end in it.'),
  text: prose({ max: 300 }).describe('What gets better, and for whom.'),
  metric: absentIfHidden(ref('metric')).describe('The metric that it is read from.'),
  baseline: z.number().describe('What the number was when the period began.'),
  target: z.number().describe('What the number is to be when the period ends.'),
  guardrail: ref('metric').optional().describe('The metric that must not get worse for it.'),
  checkIns: z
    .array(checkIn)
    .default([])
    .describe('What the owners noted, day by day. The series of the metric counts where no check-in is newer.'),
});

const milestone = z.strictObject({
  id: id().describe('Its short name; links to it end in it.'),
  text: prose({ max: 300 }).describe('What is then true or known.'),
  due: date().describe('By when.'),
  done: date().optional().describe('The day on which it was reached.'),
  evidence: prose({ max: 400 }).optional().describe('What shows that it was reached.'),
});

const dependency = z.strictObject({
  on: ref(...DEPENDENCY_KINDS).describe('The outcome, team or system that it waits for.'),
  what: prose({ max: 300 }).optional().describe('What is needed of it.'),
  neededBy: date().optional().describe('By when.'),
  agreed: z.boolean().default(false).describe('Whether those who give it have said yes.'),
});

const risk = z.strictObject({
  text: prose({ max: 400 }).describe('What could stop it.'),
  response: prose({ max: 400 }).optional().describe('What is done about it.'),
});

export const outcomeSchema = entrySchema({
  period: period().describe('The quarter or half-year it is for: `2026-Q4` or `2026-H2`.'),
  why: prose({ max: 1200 }).describe('Why this, and why now.'),
  customerImpact: prose({ max: 800 }).describe('What gets better for the people who use what we build.'),
  supports: z
    .array(ref(...SUPPORTED_KINDS))
    .default([])
    .describe('The strategies and the wider outcomes that it serves.'),
  horizon: z
    .enum(HORIZONS)
    .describe(
      'How near it is: worked on `now`, `next` or `later`; `done` and `dropped` say how it came out in `ended`.',
    ),
  ended: z
    .strictObject({
      on: date().describe('The day on which it was closed.'),
      because: prose({ max: 1200 }).describe('What came of it, or why it was dropped.'),
    })
    .optional()
    .describe('How it came out; required where it is done or dropped.'),
  owners: z
    .strictObject({
      product: answersFor('product'),
      design: answersFor('design'),
      engineering: answersFor('engineering'),
    })
    .describe('The three owners `product`, `design` and `engineering`, who plan the outcome together.'),
  team: absentIfHidden(ref('team')).describe('The team that works on it.'),
  keyResults: z
    .array(keyResult)
    .min(1, { error: 'at least one key result, so that one can tell whether it came true' })
    .max(5, { error: 'at most 5 key results: more of them are a list of tasks' })
    .describe('How one can tell that it came true: one to five numbers.'),
  confidence: z
    .strictObject({
      level: z.enum(CONFIDENCES).describe('How sure the owners are that it comes true in its period.'),
      because: prose({ max: 400 }).optional().describe('What makes them that sure.'),
    })
    .optional()
    .describe('How sure the owners are as a whole; without it, the last check-ins say so.'),
  milestones: z.array(milestone).default([]).describe('What has to be true on the way, each by its day.'),
  dependsOn: z
    .array(z.union([ref(...DEPENDENCY_KINDS), dependency]))
    .default([])
    .describe('What it waits for: a reference, or `on` with what is needed, by when, and whether it is agreed.'),
  risks: z.array(risk).default([]).describe('What could stop it.'),
  notDoing: z
    .array(prose({ max: 400 }))
    .default([])
    .describe('What is left undone for it in this period.'),
});
export type Outcome = z.output<typeof outcomeSchema>;
export type KeyResult = z.output<typeof keyResult>;
export type Milestone = z.output<typeof milestone>;
export type Dependency = z.output<typeof dependency>;

declare module '#model/entry.ts' {
  interface KindData {
    outcome: Outcome;
  }
}
