/** Findings that are left for later in whole files and folders, until a day: `suppressions` in `playbook.yaml`. */
import { z } from 'zod';
import { date, prose } from './fields.ts';

const path = () => z.string().min(1, { error: 'a folder or a file, such as `guides/old/`' });

export const suppressionsSchema = z
  .array(
    z.strictObject({
      rule: z.string().describe('The rule whose findings are left for later, such as `entry/review-overdue`.'),
      in: z
        .union([path(), z.array(path()).min(1)])
        .describe('The folder, file or pattern that it is about, or a list of them: `guides/old/`.'),
      until: date().describe('The last day of it; after that the findings are back. What lasts belongs into `rules`.'),
      reason: prose({ max: 280 }).describe('Why, for those who read the list.'),
    }),
  )
  .default([]);
