/** A risk: what may go wrong, what we wait for, or what we take for granted; how much it would matter, and what is done about it next. */
import { z } from 'zod';
import { absentIfHidden, date, emptyIfHidden, prose, ref } from '#model/fields.ts';
import { entrySchema, OWNER_KINDS } from '#model/schema.ts';

export const RISK_TYPES = ['risk', 'dependency', 'assumption'] as const;

/** In the order of their lives. */
export const RISK_STATES = ['open', 'mitigated', 'accepted', 'happened', 'closed'] as const;
export type RiskState = (typeof RISK_STATES)[number];

/** From the worst. */
export const RISK_TRENDS = ['worse', 'same', 'better'] as const;

/** The steps of likelihood and of impact. */
export const STEPS = [1, 2, 3, 4, 5] as const;
export const MOST = 5;

/** What a dependency may wait for. */
export const DEPENDED_ON = ['team', 'system'] as const;

const step = () =>
  z
    .number()
    .int({ error: `a whole number from 1 to ${MOST}` })
    .min(1, { error: `a whole number from 1 to ${MOST}` })
    .max(MOST, { error: `a whole number from 1 to ${MOST}` });

const next = z.strictObject({
  text: prose({ max: 400 }).describe('What is done next: one step, by one role or team.'),
  due: date().describe('By when.'),
});

export const riskSchema = entrySchema({
  // A risk is written down when it is seen, and the next meeting has to know that it has no owner yet. One whom these readers may not
  // see is an empty text: the register must not call that no owner.
  owner: emptyIfHidden(ref(...OWNER_KINDS))
    .optional()
    .describe('The team or role that sees to it. Leave it out until there is one: the register shows it first.'),
  type: z
    .enum(RISK_TYPES)
    .describe(
      'What it is: a `risk` may go wrong, a `dependency` is owed to you by others, an `assumption` is taken for granted until it is checked.',
    ),
  statement: prose({ max: 400 }).describe('What may happen, why, and what would follow, in one or two sentences.'),
  likelihood: step().describe('How likely it is, from 1 (rare) to 5 (almost certain).'),
  impact: step().describe('How much it would hurt, from 1 (hardly) to 5 (it stops the business).'),
  raised: date().describe('The day on which it was first written down.'),
  team: absentIfHidden(ref('team'))
    .optional()
    .describe('The team whose register it is in. Left out in a table, it is the team that the table is named after.'),
  dependsOn: ref(...DEPENDED_ON)
    .optional()
    .describe('For a dependency: the team or system that it waits for.'),
  neededBy: date().optional().describe('For a dependency: the day by which it is needed.'),
  agreed: z.boolean().optional().describe('For a dependency: whether those who owe it have said yes to the day.'),
  outcome: ref('outcome').optional().describe('The outcome that it could stop.'),
  mitigation: prose({ max: 800 })
    .optional()
    .describe('What makes it less likely or less bad: what is in place, and what is being put there.'),
  next: next.optional().describe('The next step, and its day.'),
  trend: z
    .enum(RISK_TRENDS)
    .optional()
    .describe('How it has been going since the last meeting, in the judgement of its owner.'),
  state: z
    .enum(RISK_STATES)
    .describe(
      'Where it stands: `open` until something is in place, then `mitigated` and still watched; `accepted` is lived with; `happened` and `closed` are over.',
    ),
  because: prose({ max: 800 }).optional().describe('Why it is accepted, what came of it, or why it is closed.'),
});
export type Risk = z.output<typeof riskSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    risk: Risk;
  }
}
