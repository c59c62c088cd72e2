/** How much each rule weighs, in the whole playbook or by folder: `rules` in `playbook.yaml`. */
import { z } from 'zod';

const severity = z.enum(['off', 'warning', 'error']);

/** The word for all places that no folder beside it covers. */
export const ELSEWHERE = 'elsewhere';

export const rulesSchema = z
  .record(
    z.string(),
    z.union([
      severity,
      z
        .record(z.string(), severity)
        .describe('By folder, file or pattern; the most specific counts, and `elsewhere` is for all others.'),
    ]),
  )
  .default({});

export type RulesConfig = z.output<typeof rulesSchema>;
export type Weight = z.output<typeof severity>;
