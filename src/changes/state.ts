/** One of the two sides of a comparison: content as it was loaded and checked. */
import type { ContentTree } from '#model/content-tree.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Playbook } from '#model/playbook.ts';

export interface State {
  /** As one would say it: `v1.2`, or `the working files`. */
  readonly name: string;
  /** What the repository calls it; none for working files. */
  readonly revision: string | undefined;
  readonly tree: ContentTree;
  /** All of it: what readers may not see is left out by the comparison. */
  readonly playbook: Playbook;
  readonly diagnostics: readonly Diagnostic[];
}
