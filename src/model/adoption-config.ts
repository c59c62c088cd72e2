/** What `playbook.yaml` remembers of the example that a playbook began with. */
import { z } from 'zod';

export const adoptionSchema = z.strictObject({
  marks: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe(
      'How many facts of another company the content was marked with at the beginning, so that `waymark adopt` can count down. Delete it when you are done.',
    ),
});
