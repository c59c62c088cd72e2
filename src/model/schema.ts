/** The fields that every entry has, and how a kind adds its own. */
import { z } from 'zod';
import type { KindName } from './entry.ts';
import { absentIfHidden, alias, date, duration, label, namedLink, prose, ref, tag, unwanted } from './fields.ts';
import { AUDIENCES, LIVES, VISIBILITIES } from './standing.ts';

/** The kinds whose entries keep others true. */
export const OWNER_KINDS = ['team', 'role'] as const satisfies readonly KindName[];

const recordShape = {
  title: label().describe('The name that readers see.'),
  summary: prose({ max: 280 })
    .optional()
    .describe('One sentence that says what this is; it stands in lists and in search results.'),
  owner: absentIfHidden(ref(...OWNER_KINDS)).describe('The team or role that keeps this true.'),
  status: z
    .enum(LIVES)
    .default('active')
    .describe('Where it is in its life. A `draft` is checked, and shown by `dev` and `build --drafts` only.'),
  audience: z.array(z.enum(AUDIENCES)).default([]).describe('Who it is written for; empty means everyone.'),
  visibility: z
    .enum(VISIBILITIES)
    .default('internal')
    .describe('Who may see it: a build for a narrower audience leaves it out.'),
  tags: z.array(tag()).default([]).describe('Words to find it by.'),
  related: z.array(ref()).default([]).describe('Other entries that a reader of this one wants next.'),
  links: z.array(namedLink()).default([]).describe('Places outside the playbook.'),
  aliases: z
    .array(alias())
    .default([])
    .describe('Former ids, and addresses of an old site that begin with `/`; each becomes a redirect.'),
} satisfies z.ZodRawShape;

const { title, summary, owner, ...rest } = recordShape;
const commonShape = {
  title,
  summary,
  owner,
  reviewed: date().describe('The day when the owner last read it and found it right.'),
  reviewEvery: duration().optional().describe('How long a review lasts before the page asks for the next one.'),
  ...rest,
} satisfies z.ZodRawShape;

/** The schema of a kind: the common fields and its own, and nothing else. Its own may say a common one more narrowly. */
export function entrySchema<Shape extends z.ZodRawShape>(shape: Shape) {
  // The type of a spread would join both forms of a field; at run time the later one is what counts.
  const whole: Omit<typeof commonShape, keyof Shape> & Shape = { ...commonShape, ...shape };
  return z.strictObject(whole);
}

/** The schema of a kind whose entries record one day. Nobody reviews them: what was true then stays so. */
export function recordSchema<Shape extends z.ZodRawShape>(shape: Shape) {
  const whole: Omit<typeof recordShape, keyof Shape> & Shape = { ...recordShape, ...shape };
  const schema = z.strictObject(whole);
  const because = 'none, because a record of one day is not reviewed';
  unwanted.add(schema, { names: ['reviewed', 'reviewEvery'], because, hint: 'Remove it.' });
  return schema;
}
