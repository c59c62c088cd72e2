/** What was typed for a range of revisions: `a..b`, `a`, or nothing. */
import { KnownError } from '#model/known-error.ts';

export interface TypedRange {
  /** Nothing for the revision where the branch left the main line. */
  readonly from: string | undefined;
  /** Nothing for the files as they are. */
  readonly to: string | undefined;
}

/** @throws KnownError where it has three dots */
export function typedRange(typed: string | undefined): TypedRange {
  if (typed?.includes('...'))
    throw new KnownError(
      `Unexpected range \`${typed}\`, expected two dots`,
      `Write \`${typed.replace('...', '..')}\`.`,
    );
  if (typed === undefined || typed === '') return { from: undefined, to: undefined };
  const [from = '', to] = typed.split('..');
  const named = (name: string) => (name === '' ? 'HEAD' : name);
  return { from: named(from), to: to === undefined ? undefined : named(to) };
}
