/** A strategy: what is in the way, the policies that deal with it, and what is left undone for it, on one page. */
import { z } from 'zod';
import { absentIfHidden, date, id, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

const finding = z.strictObject({
  claim: prose({ max: 400 }).describe('One thing that is in the way, as someone from another area would recognise it.'),
  evidence: z
    .array(prose({ max: 400 }))
    .default([])
    .describe('What shows it, with links: a number, an incident review, a snapshot, a decision.'),
});

const policy = z.strictObject({
  id: id().describe('Its permanent name. Its anchor on the page is `policy-` and this name.'),
  text: prose({ max: 300 }).describe('The choice, as a rule that settles many later decisions.'),
  implies: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('What follows from it in daily work.'),
  forbids: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('What it rules out, though there would be reasons for it.'),
  enforcedBy: z
    .array(ref('standard', 'ritual', 'metric', 'principle'))
    .default([])
    .describe('What makes it hold: a standard, a ritual in which it is asked for, a metric, a principle.'),
});

const action = z.strictObject({
  text: prose({ max: 300 }).describe('A first step.'),
  owner: absentIfHidden(ref('team', 'role')).describe('The team or role that takes it.'),
  outcome: ref('outcome').optional().describe('The outcome that it works towards.'),
});

export const strategySchema = entrySchema({
  horizon: z
    .strictObject({
      from: date().describe('The first day for which it is meant.'),
      to: date().describe('The last day. After it the strategy is written again, or ends.'),
    })
    .describe('How long it is meant to hold.'),
  team: ref('team').optional().describe('Whose strategy it is; none means that of the whole organisation.'),
  supports: z.array(ref('strategy')).default([]).describe('The wider strategies that it is part of.'),
  diagnosis: z.array(finding).min(1).describe('What is in the way, one difficulty each, with evidence.'),
  policies: z.array(policy).min(1).describe('How the difficulty is dealt with: three to five choices.'),
  actions: z.array(action).default([]).describe('What is done first.'),
  notDoing: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('Good ideas that are left undone for it, with the reason.'),
  wouldChangeOurMind: z
    .array(prose({ max: 300 }))
    .default([])
    .describe('What would have to come true for the strategy to be wrong.'),
});
export type Strategy = z.output<typeof strategySchema>;
export type Policy = Strategy['policies'][number];

declare module '#model/entry.ts' {
  interface KindData {
    strategy: Strategy;
  }
}
