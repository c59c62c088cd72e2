/** A system: something that runs or is shipped, with one team that answers for it. */
import { z } from 'zod';
import { absentIfHidden, address, namedLink, prose, ref } from '#model/fields.ts';
import { entrySchema } from '#model/schema.ts';
import { catalogName } from '../catalog/catalog-name.ts';

export const systemSchema = entrySchema({
  owner: absentIfHidden(ref('team'))
    .nullable()
    .describe('The one team that answers for it; `null`, with a `gapReason`, where there is none.'),
  gapReason: prose({ max: 400 }).optional().describe('Why no team owns it, and what is done about that.'),
  domain: absentIfHidden(ref('domain')).describe('The domain that it serves.'),
  type: z.enum(['service', 'library', 'platform', 'data']).default('service').describe('What sort of system it is.'),
  tier: z
    .number()
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe('How bad it is when it fails: 0 stops the business, 3 can wait until Monday.'),
  lifecycle: z
    .enum(['experimental', 'production', 'deprecated', 'retired'])
    .default('production')
    .describe('Where it is in its life.'),
  dependsOn: z.array(ref('system')).default([]).describe('Systems that it cannot work without.'),
  onCall: prose()
    .optional()
    .describe('How to reach those who are on call for it, where the page of its team does not say it.'),
  runbooks: z
    .array(namedLink())
    .default([])
    .describe('What to follow when it fails at night: a runbook each, the first for what happens most often.'),
  repo: address().optional().describe('Where its source is.'),
  catalog: catalogName().optional(),
  capabilities: z
    .array(prose({ max: 200 }))
    .default([])
    .describe('What it can do for others, one thing each.'),
  consumers: z.array(ref('team', 'system')).default([]).describe('Who uses it and is not seen in `dependsOn`.'),
});
export type System = z.output<typeof systemSchema>;

declare module '#model/entry.ts' {
  interface KindData {
    system: System;
  }
}
