/** A debt: what a shortcut would cost to put right, what it costs each month until then, and what is done about it. */
import { z } from 'zod';
import { absentIfHidden, address, date, label, party, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { quarter } from '#areas/direction/period/period.ts';
import { FALLS, RATINGS, DEBT_STATES, TREATMENTS, TYPES, WORKS } from './values.ts';

const personDays = () =>
  z.number().min(0, { error: 'person-days, 0 or more' }).max(100_000, { error: 'at most 100000 person-days' });

const principal = z.strictObject({
  personDays: z
    .strictObject({
      low: personDays().describe('What it takes if all goes well.'),
      high: personDays().describe('What it takes if it does not.'),
    })
    .refine(({ low, high }) => low <= high, { error: 'a `low` that is not above `high`' })
    .describe('What it would take to put it right, from low to high.'),
  reason: prose({ max: 600 }).optional().describe('What the range rests on: who guessed, what it leaves out.'),
});

const interest = z.strictObject({
  personDaysPerMonth: personDays().describe('What it costs each month for as long as it is not paid, in person-days.'),
  kind: z
    .array(prose({ max: 160 }))
    .default([])
    .describe('What people do for it, in a few words each: `files split by hand`, `slow reviews`.'),
  reason: prose({ max: 600 }).optional().describe('How it was measured or guessed. A rule asks for it.'),
});

const points = () =>
  z
    .number()
    .int({ error: 'a whole number from 1 to 5' })
    .min(1, { error: 'a whole number from 1 to 5' })
    .max(5, { error: 'a whole number from 1 to 5' });

const judged = (of: string) =>
  z
    .union([
      points(),
      z.strictObject({
        value: points().describe('From 1, hardly any, to 5, the most.'),
        reason: prose({ max: 400 }).optional().describe('Why, in a sentence that others can argue with.'),
      }),
    ])
    .describe(`${of}, from 1 to 5: a number, or a \`value\` with its \`reason\`.`);

const score = z.strictObject({
  risk: judged('How much may go wrong because of it'),
  cost: judged('How much it costs those who work with it'),
  customerImpact: judged('How much customers notice'),
});

const rating = z.strictObject({
  value: z.enum(RATINGS).describe('How bad it is in the judgement of those who know it.'),
  reason: prose({ max: 400 }).optional().describe('What the score does not see.'),
});

const source = z.strictObject({
  url: address().optional().describe('Where the issue is.'),
  key: label().describe('What the tracker calls it: `BILL-123`, `128`.'),
  system: label().optional().describe('Which tracker that is: `github`, `jira`.'),
});

const past = z.strictObject({
  date: date().describe('The day of the estimate.'),
  principal: personDays().describe('What it would have taken on that day, in person-days.'),
  interest: personDays().optional().describe('What it cost a month on that day, in person-days.'),
  note: prose({ max: 280 }).optional().describe('What had changed.'),
});

export const debtSchema = entrySchema({
  system: absentIfHidden(ref('system')).describe('The system that owes it.'),
  type: z.enum(TYPES).describe('What it is in.'),
  // What a tracker says of it comes along whole.
  cause: prose({ max: 6_000 }).describe('How it came about: what was gained by it, or what has changed since.'),
  consequences: z
    .array(prose({ max: 400 }))
    .min(1, { error: 'what follows from it, at least one thing' })
    .describe('What follows from it, and for whom, in words that a product manager understands.'),
  discovered: date().describe('The day on which it was noticed.'),
  principal: principal.describe('What it would cost to put it right.'),
  interest: interest.describe('What it costs for as long as it is not.'),
  score: score.describe('Three judgements that rank it among the others; their weights are in `playbook.yaml`.'),
  rating: rating.optional().describe('How bad people judge it to be, whatever the score says.'),
  origin: z
    .enum(['deliberate', 'inadvertent'])
    .optional()
    .describe('Whether it was taken on knowingly, or found out later.'),
  prudence: z
    .enum(['prudent', 'reckless'])
    .optional()
    .describe('Whether there was a plan to pay it, as far as could be known at the time.'),
  falls: z.enum(FALLS).optional().describe('How likely it is that the interest falls due.'),
  paidWhen: prose({ max: 400 }).optional().describe('What must be true for it to be paid, so that anyone can tell.'),
  treatment: z.enum(TREATMENTS).describe('What is done about it: `pay`, `reduce`, `accept`, `transfer` or `retire`.'),
  acceptedBy: party().optional().describe('Who decided to live with it: a role or a team. Required by `accept`.'),
  acceptedUntil: date()
    .optional()
    .describe('Until when, at most a year. On the day after, it is open again. Required by `accept`.'),
  plan: ref('outcome', 'experiment').optional().describe('The outcome or experiment that pays it.'),
  cycle: quarter().optional().describe('The quarter for which it is planned, `2026-Q4`.'),
  work: z.enum(WORKS).optional().describe('Which share of the capacity of that quarter it draws on.'),
  source: source.optional().describe('The issue that it is kept in step with; see `waymark import debt`.'),
  state: z.enum(DEBT_STATES).describe('Where it stands.'),
  paidOn: date().optional().describe('The day on which it was paid. Required once it is.'),
  history: z
    .array(past)
    .default([])
    .describe('Earlier estimates, the oldest first, so that the balance can be told for each day.'),
  createdBy: ref('decision', 'incident').optional().describe('The decision or the incident that it comes from.'),
});
export type Debt = z.output<typeof debtSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    debt: Debt;
  }
}
