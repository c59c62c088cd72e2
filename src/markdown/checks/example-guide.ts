/** The file of an example: a guide with this body, which begins on line 6. */
import type { ExampleFile } from '#model/rule.ts';

export function guide(body: string, format: 'md' | 'mdx' = 'md'): readonly [ExampleFile] {
  const file = `guides/branching.${format}`;
  return [{ file, text: `---\ntitle: Branching\nowner: team/example-team\nreviewed: 2026-04-01\n---\n${body}` }];
}
