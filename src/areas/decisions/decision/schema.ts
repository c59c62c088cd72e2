/** A decision: what was asked, what could have been done, what was chosen and by whom, and what spoke against it. */
import { z } from 'zod';
import { absentIfHidden, date, id, party, prose, ref, refOrCode } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { AFFECTED, STATUSES, TYPES } from './values.ts';

const arguments_ = () => z.array(prose({ max: 600 })).default([]);

const driver = z.strictObject({
  id: id().describe('Its name in this decision; options are scored under it.'),
  text: prose({ max: 300 }).describe('What matters, such as *Teams can deploy without asking*.'),
});

const option = z.strictObject({
  id: id().describe('Its name in this decision.'),
  label: prose({ max: 300 }).describe('The option in a few words.'),
  pros: arguments_().describe('What speaks for it.'),
  neutral: arguments_().describe('What is worth knowing, and speaks neither for nor against it.'),
  cons: arguments_().describe('What speaks against it.'),
  scores: z
    .record(id(), z.number().int().min(-2).max(2))
    .default({})
    .describe('By the id of a driver: 2 serves it well, 1 somewhat, 0 neither, -1 hurts it, -2 hurts it badly.'),
});

const objection = z.strictObject({
  who: absentIfHidden(party()).describe('Who holds it: a role or a team.'),
  text: prose({ max: 1000 }).describe('What they fear, and what would change their mind.'),
});

export const decisionSchema = entrySchema({
  number: z.number().int().nonnegative().describe('Its number in the log; it is never given twice.'),
  type: z
    .enum(TYPES)
    .describe('What it is: an architecture decision, a proposal to many, a policy, or an exception from a standard.'),
  status: z.enum(STATUSES).describe('How far it has come.'),
  statusNote: prose({ max: 160 })
    .optional()
    .describe('What there is to add to the status, such as *on hold until the contract ends*.'),
  created: date().optional().describe('The day it was first written down; only a record of another log may lack it.'),
  decideBy: date()
    .optional()
    .describe(
      'The day by which it is decided; without it, the timebox of its forum counts from the day it was created.',
    ),
  decided: date().optional().describe('The day it was decided.'),
  revisit: date().optional().describe('The day to look at it again, whatever happens until then.'),
  expires: date().optional().describe('The day it ends; every exception has one.'),
  forum: ref('forum').optional().describe('Where it is decided.'),
  decisionMakers: z
    .array(party())
    .default([])
    .describe('Who decides: roles or teams, as few as possible; only a record of another log may lack them.'),
  consulted: z.array(party()).default([]).describe('Who was asked before.'),
  informed: z.array(party()).default([]).describe('Who is told after.'),
  affects: z
    .array(refOrCode(...AFFECTED))
    .default([])
    .describe(
      'Whose work or which part of the software it changes; it is listed with them. Files of a source are named with it, `shop:services/cart/**`; a file of that source leaves out its name.',
    ),
  drivers: z.array(driver).default([]).describe('What matters in this decision; the options are held against it.'),
  options: z.array(option).default([]).describe('What could be done, doing nothing included.'),
  chosen: id().optional().describe('The id of the option that was chosen.'),
  because: prose({ max: 1000 }).optional().describe('Why that one, in a sentence or two.'),
  dissent: z.array(objection).default([]).describe('Who saw it differently, and why: debate is recorded, not erased.'),
  consequences: z
    .array(prose({ max: 600 }))
    .default([])
    .describe('What becomes easier and what harder.'),
  confirmation: z
    .array(prose({ max: 600 }))
    .default([])
    .describe('How one will see that it was done, and that it was right.'),
  supersedes: z.array(ref('decision')).default([]).describe('Decisions that this one replaces.'),
  supersededBy: z
    .union([ref('decision'), z.number().int().nonnegative()])
    .optional()
    .describe(
      'The decision that replaced this one, by its id or its number; that decision saying `supersedes` is enough.',
    ),
  amends: z.array(ref('decision')).default([]).describe('Decisions that this one changes in part.'),
  createsDebt: z
    .array(ref('debt'))
    .default([])
    .describe('Debt that is taken on with it; a debt item saying `createdBy` is enough.'),
  form: z
    .enum(['fields', 'madr'])
    .default('fields')
    .describe('Where its reasons stand: in these fields, or in the sections of its text as MADR has them.'),
});
export type Decision = z.output<typeof decisionSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    decision: Decision;
  }
}
