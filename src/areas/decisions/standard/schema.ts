/** A standard: a guardrail that systems keep to, with its requirements in the words of RFC 2119. */
import { z } from 'zod';
import { date, duration, emptyIfHidden, id, namedLink, prose, ref, refOrCode } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';

/** https://www.rfc-editor.org/rfc/rfc2119 */
export const KEYWORDS = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY'] as const;
export type Keyword = (typeof KEYWORDS)[number];

const requirement = z.strictObject({
  id: id().describe('Its permanent name and anchor.'),
  keyword: z.enum(KEYWORDS).describe('How binding it is, in the words of RFC 2119.'),
  text: prose({ max: 300 }).describe('What is required, going on from the keyword: *encrypt data at rest*.'),
  evidence: prose({ max: 300 }).optional().describe('How anyone can see that it is met.'),
  asks: z
    .enum(['owner'])
    .optional()
    .describe('Whom to ask where no machine can see it: the owner of each system answers under `adoption`.'),
  askEvery: duration().optional().describe('How long an answer of the owner lasts, six months where nothing is said.'),
});

const appliesTo = z.strictObject({
  types: z
    .array(z.enum(['service', 'library', 'platform', 'data']))
    .default([])
    .describe('Types of systems.'),
  tiers: z.array(z.number().int().min(0).max(3)).default([]).describe('Tiers of systems.'),
  lifecycles: z
    .array(z.enum(['experimental', 'production', 'deprecated', 'retired']))
    .default(['production'])
    .describe('Stages of life.'),
  domains: z
    .array(emptyIfHidden(ref('domain')))
    .default([])
    .describe('Domains, and whatever is part of them.'),
});

const adoption = z.strictObject({
  system: ref('system').describe('The system.'),
  requirement: id().optional().describe('The requirement that this is about; none means the standard as a whole.'),
  state: z.enum(['met', 'partial', 'not-met', 'not-applicable']).describe('How far the system has come.'),
  evidence: prose({ max: 300 }).optional().describe('What shows it, or why it does not apply.'),
  since: date().optional().describe('The day since when this holds.'),
  answered: date().optional().describe('The day when the owner last said so, where they are asked again and again.'),
});

export const standardSchema = entrySchema({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, { error: 'capitals, digits and hyphens, such as `SEC-02`' })
    .describe('Its short name, as people cite it.'),
  rationale: prose({ max: 2000 }).describe('Why everyone gains when everyone keeps to it.'),
  requirements: z.array(requirement).min(1).describe('What it asks, one thing each.'),
  appliesTo: appliesTo.prefault({}).describe('Which systems it is about; an empty list takes all.'),
  affects: z
    .array(refOrCode('system'))
    .default([])
    .describe(
      'Code that it is about, beside the systems of `appliesTo`: systems, or files of a source, such as `shop:services/*/deploy/**`.',
    ),
  goldenPath: z
    .strictObject({
      text: prose({ max: 1000 }).describe('The easiest way to meet all of it.'),
      links: z.array(namedLink()).default([]).describe('Templates, libraries and pages on that way.'),
    })
    .optional()
    .describe('The way on which a team gets it without thinking about it.'),
  adoption: z.array(adoption).default([]).describe('How far each system has come.'),
  factsFreshFor: duration()
    .default('P30D')
    .describe('How long a fact in the file beside it counts as fresh; older ones are marked.'),
});
export type Standard = z.output<typeof standardSchema>;
export type Requirement = Standard['requirements'][number];

declare module '#model/entry.ts' {
  interface KindData {
    standard: Standard;
  }
}
