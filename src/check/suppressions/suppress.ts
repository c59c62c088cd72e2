/** A finding may be silenced by a comment with a reason, on the lines before it or at the end of its line; comments that silence nothing are findings themselves. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Kind } from '#model/kind.ts';
import type { Problem } from '#model/problem.ts';
import { decode } from '#source/decode.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { Severities } from '../severities.ts';
import { malformed, notPossible, unknownRule, unused } from './problems.ts';
import { mayHoldSuppressions, suppressionsIn, type Suppression } from './written.ts';

interface Surroundings {
  readonly kinds: readonly Kind[];
  readonly severities: Severities;
  /** Whether every rule saw all content: otherwise a comment that seems unused may still be needed. */
  readonly isWhole: boolean;
  /** The text of a file that was read already. */
  textOf?(file: string): string | undefined;
}

export interface Suppressed {
  readonly left: readonly Diagnostic[];
  /** Problems of the comments themselves. */
  readonly problems: readonly Problem[];
}

/** Removes silenced findings. A comment without a reason silences nothing, and the finding says so. */
export function suppress(diagnostics: readonly Diagnostic[], tree: ContentTree, around: Surroundings): Suppressed {
  const byFile = Map.groupBy(diagnostics, (each) => each.location.file);
  const listed = new Set(tree.files.map(({ path }) => path));
  const judged = tree.files.map((raw) => judgeFile(byFile.get(raw.path) ?? [], commentsOf(raw, around), around));
  return {
    left: [...judged.flatMap(({ left }) => left), ...diagnostics.filter(({ location }) => !listed.has(location.file))],
    problems: judged.flatMap(({ problems }) => problems),
  };
}

function judgeFile(own: readonly Diagnostic[], comments: readonly Suppression[], around: Surroundings): Suppressed {
  const used = new Set<Suppression>();
  const isAboutComments = ({ rule }: Suppression) => rule.startsWith('suppression/');
  const problemsOf = (comment: Suppression) => problemOf(comment, used.has(comment), around);
  const left = remaining(own, comments, used);
  const told = comments.filter((comment) => !isAboutComments(comment)).flatMap(problemsOf);
  const problems = remaining(told, comments, used);
  return { left, problems: [...problems, ...comments.filter(isAboutComments).flatMap(problemsOf)] };
}

function commentsOf(raw: RawFile, { kinds, textOf }: Surroundings): readonly Suppression[] {
  const known = textOf?.(raw.path);
  if (known !== undefined && !mayHoldSuppressions(known)) return [];
  if (known === undefined && !/\.(ya?ml|mdx?|svg|txt)$/i.test(raw.path)) return [];
  const source = decode(raw);
  return 'rule' in source || !mayHoldSuppressions(source.text) ? [] : suppressionsIn(source, kinds);
}

/** The findings that no comment covers. Comments that cover any are added to `used`. */
function remaining<Found extends Problem>(
  found: readonly Found[],
  comments: readonly Suppression[],
  used: Set<Suppression>,
): readonly Found[] {
  return found.flatMap((each) => {
    const covering = comments.filter(({ rule, covers }) => rule === each.rule && covers(each.location));
    for (const comment of covering) used.add(comment);
    if (covering.length === 0) return [each];
    return covering.every(({ reason }) => reason === '') ? [withoutReason(each)] : [];
  });
}

function withoutReason<Found extends Problem>(found: Found): Found {
  return {
    ...found,
    hint: `${found.hint} To silence it, give a reason: \`waymark-ignore ${found.rule}: because …\`.`,
  };
}

function problemOf(comment: Suppression, isUsed: boolean, { severities, isWhole }: Surroundings): readonly Problem[] {
  if (comment.rule === '') return [malformed(comment)];
  if (!severities.has(comment.rule)) return [unknownRule(comment, severities.ids)];
  const reason = severities.whyFixed(comment.rule);
  if (reason !== undefined) return [notPossible(comment, reason)];
  return isUsed || !isWhole || !severities.isAlwaysTold(comment.rule, comment.location.file) ? [] : [unused(comment)];
}
