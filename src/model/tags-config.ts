/** What `playbook.yaml` may say about tags: which there are, what they are called and what they mean. */
import { z } from 'zod';
import { label, prose, tag } from './fields.ts';

const describedTag = z.strictObject({
  tag: tag().describe('The tag, as entries write it.'),
  label: label().optional().describe('What readers see, where that is another word.'),
  description: prose({ max: 280 }).optional().describe('One sentence for its page.'),
});

export const tagsSchema = z
  .array(z.union([tag(), describedTag]))
  .default([])
  .describe(
    'All tags that entries may have, such as `[delivery, { tag: ci-cd, label: CI/CD, description: How we build and ship. }]`; any other is a mistake. Without a list, every word may be a tag.',
  );

export type FixedTag = z.output<typeof describedTag>;

export function fixedTags(tags: z.output<typeof tagsSchema>): readonly FixedTag[] {
  return tags.map((each) => (typeof each === 'string' ? { tag: each } : each));
}
