/** A rule may be silenced on the next line, with a reason: `# waymark-ignore ritual/agenda-fits: it is a workshop`. */
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
      const comment = COMMENT.exec(lines[diagnostic.location.start.line - 2] ?? '');
      if (comment?.[1] !== diagnostic.rule) return [diagnostic];
      return comment[2] === undefined ? [withoutReason(diagnostic)] : [];
    });
  });
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
