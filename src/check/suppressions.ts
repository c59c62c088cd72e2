/** A rule may be silenced on its line or the next, with a reason: `# waymark-ignore ritual/agenda-fits: it is a workshop`. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { decode } from '#source/decode.ts';
import type { ContentTree } from '#source/tree.ts';

const COMMENT = /(?:#|<!--)\s*waymark-ignore\s+([a-z-]+\/[a-z-]+)\s*(?::\s*((?!-->)\S.*?)?)?\s*(?:-->)?\s*$/;

/** Takes out what a comment on the line before silences; a comment without a reason silences nothing and says so. */
export function suppress(diagnostics: readonly Diagnostic[], tree: ContentTree): readonly Diagnostic[] {
  const byFile = Map.groupBy(diagnostics, (each) => each.location.file);
  return [...byFile].flatMap(([file, own]) => {
    const lines = linesOf(file, tree);
    return own.flatMap((diagnostic) => {
      const comment = commentFor(diagnostic, lines);
      if (comment === undefined) return [diagnostic];
      return comment[2] === undefined ? [withoutReason(diagnostic)] : [];
    });
  });
}

/** On the line before, or at the end of the line itself. */
function commentFor({ rule, location: { start } }: Diagnostic, lines: readonly string[]): RegExpExecArray | undefined {
  const own = COMMENT.exec(lines[start.line - 1] ?? '');
  const isBehindText = own !== null && own.input.slice(0, own.index).trim() !== '';
  const before = COMMENT.exec(lines[start.line - 2] ?? '');
  return [isBehindText ? own : null, before].find((each) => each?.[1] === rule) ?? undefined;
}

function withoutReason(diagnostic: Diagnostic): Diagnostic {
  return {
    ...diagnostic,
    hint: `${diagnostic.hint} To silence it, give a reason: \`waymark-ignore ${diagnostic.rule}: because …\`.`,
  };
}

function linesOf(file: string, tree: ContentTree): readonly string[] {
  const raw = tree.files.find((each) => each.path === file);
  if (raw === undefined) return [];
  const source = decode(raw);
  return 'rule' in source ? [] : source.text.split(/\r?\n/);
}
