/** A finding may be silenced by a comment with a reason, on the lines before it or at the end of its line; comments that silence nothing are findings themselves. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Kind } from '#model/kind.ts';
import type { Problem } from '#model/problem.ts';
import { decode } from '#source/decode.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import type { Severities } from '../severities.ts';
import { malformed, notPossible, unknownRule, unused } from './problems.ts';
import { suppressionsInTable } from './in-table.ts';
import type { Suppression } from './suppression.ts';
import { mayHoldSuppressions, suppressionsIn } from './written.ts';

interface Surroundings {
  readonly kinds: readonly Kind[];
  readonly severities: Severities;
  /** Whether every rule saw all content: otherwise a comment that seems unused may still be needed. */
  readonly isWhole: boolean;
  /** The day of the check: what is silenced until a day before it is back. */
  readonly today: string;
  /** What `playbook.yaml` silences. */
  readonly ofPlaybook?: readonly Suppression[];
  /** Files whose rows are entries. */
  readonly tables?: ReadonlySet<string>;
  /** The text of a file that was read already. */
  textOf?(file: string): string | undefined;
}

/** What a suppression silences today. */
export interface Silenced {
  readonly suppression: Suppression;
  readonly findings: readonly Diagnostic[];
}

export interface Suppressed {
  readonly left: readonly Diagnostic[];
  /** Problems of the suppressions themselves. */
  readonly problems: readonly Problem[];
  /** Each suppression, in the order of their places. */
  readonly silenced: readonly Silenced[];
}

/** Removes silenced findings. A comment without a reason silences nothing, and the finding says so. */
export function suppress(diagnostics: readonly Diagnostic[], tree: ContentTree, around: Surroundings): Suppressed {
  const { ofPlaybook = [] } = around;
  const byFile = Map.groupBy(diagnostics, (each) => each.location.file);
  const written = new Map(tree.files.map((raw) => [raw.path, commentsOf(raw, around)]));
  const used: Used = new Map();
  const left = [...byFile].flatMap(([file, own]) =>
    remaining(own, [...(written.get(file) ?? []), ...ofPlaybook], used, around),
  );
  const problems = [...written.values()].flatMap((comments) => problemsOfComments(comments, used, around));
  const all = [...ofPlaybook, ...[...written.values()].flat()];
  return {
    left,
    problems: [...problems, ...ofPlaybook.flatMap((each) => problemOf(each, used.has(each), around))],
    silenced: all.map((suppression) => ({ suppression, findings: used.get(suppression) ?? [] })),
  };
}

/** What each suppression silences; one that is there silences nothing where it lacks a reason or is over. */
type Used = Map<Suppression, Diagnostic[]>;

/** Comments may silence what is said about other comments. */
function problemsOfComments(comments: readonly Suppression[], used: Used, around: Surroundings): readonly Problem[] {
  if (comments.length === 0) return [];
  const isAboutComments = ({ rule }: Suppression) => rule.startsWith('suppression/');
  const problemsOf = (comment: Suppression) => problemOf(comment, used.has(comment), around);
  const told = comments.filter((comment) => !isAboutComments(comment)).flatMap(problemsOf);
  const problems = remaining(told, comments, used, around);
  return [...problems, ...comments.filter(isAboutComments).flatMap(problemsOf)];
}

function commentsOf(raw: RawFile, { kinds, textOf, tables }: Surroundings): readonly Suppression[] {
  if (tables?.has(raw.path) === true) return suppressionsInTable(decodeTable(raw).source);
  const known = textOf?.(raw.path);
  if (known !== undefined && !mayHoldSuppressions(known)) return [];
  if (known === undefined && !/\.(ya?ml|mdx?|svg|txt)$/i.test(raw.path)) return [];
  const source = decode(raw);
  return 'rule' in source || !mayHoldSuppressions(source.text) ? [] : suppressionsIn(source, kinds);
}

/** The findings that nothing covers, and those whose time is over. What covers any is added to `used`. */
function remaining<Found extends Problem>(
  found: readonly Found[],
  suppressions: readonly Suppression[],
  used: Used,
  { severities, today }: Surroundings,
): readonly Found[] {
  if (suppressions.length === 0) return found;
  return found.flatMap((each) => {
    const covering = suppressions.filter(({ rule, covers }) => rule === each.rule && covers(each.location));
    for (const suppression of covering) if (!used.has(suppression)) used.set(suppression, []);
    if (covering.length === 0) return [each];
    const [silencing] = covering.filter(({ reason, until }) => reason !== '' && (until ?? today) >= today);
    if (silencing !== undefined) {
      const severity = severities.of(each.rule, each.location.file);
      if (severity !== 'off') used.get(silencing)?.push({ severity, ...each });
      return [];
    }
    const over = covering.find(({ reason }) => reason !== '');
    return [over === undefined ? withoutReason(each) : withEnd(each, over)];
  });
}

function withEnd<Found extends Problem>(found: Found, { until, reason }: Suppression): Found {
  return { ...found, hint: `${found.hint} It was suppressed until ${until}: ${reason}` };
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
  return isUsed ||
    comment.isAimless === true ||
    !isWhole ||
    !severities.isAlwaysTold(comment.rule, comment.location.file)
    ? []
    : [unused(comment)];
}
