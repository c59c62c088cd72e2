/** The contract of a check of one body: a documented finding, and how it is found. */
import type { Fix } from '#model/fix.ts';
import type { Finding } from '#model/rule.ts';
import type { Location } from '#model/location.ts';
import type { Overload } from './overload.ts';
import type { ImageFound, LinkFound } from './found.ts';
import type { Positions } from './positions.ts';
import type { SyntaxFault } from './syntax.ts';
import type { TreeIndex } from './tree.ts';

export interface BodyCheck extends Finding {
  check(context: CheckContext): void;
}

/** What a check may look at. The tree is as it was written: directives and JSX are not components yet. */
export interface CheckContext {
  readonly index: TreeIndex;
  readonly positions: Positions;
  /** The file, with everything before the body replaced by spaces. */
  readonly text: string;
  /** The displayed words of the body, see `prose.ts`. */
  readonly prose: string;
  readonly links: readonly LinkFound[];
  readonly images: readonly ImageFound[];
  readonly fault: SyntaxFault | undefined;
  /** Why the text was not read at all; then the tree is empty. */
  readonly overload: Overload | undefined;
  /** @param fix the change that is certain to put it right */
  report(at: Location, message: string, hint?: string, fix?: Fix): void;
}

export function defineCheck(check: BodyCheck): BodyCheck {
  return check;
}
