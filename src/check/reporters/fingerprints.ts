/** Names for findings that outlive a change of lines above them, so that services can tell old ones from new ones. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '#model/diagnostic.ts';

/** One for each diagnostic, in their order; what is found twice in a file is told apart by its turn. */
export function fingerprints(diagnostics: readonly Diagnostic[]): readonly string[] {
  const turns = new Map<string, number>();
  return diagnostics.map(({ rule, message, location, gone }) => {
    // How many places lead into a folder that is gone changes from day to day.
    const essence = JSON.stringify(
      gone?.isWholeFolder === true ? [rule, `${gone.folder}/`] : [rule, location.file, message],
    );
    const turn = turns.get(essence) ?? 0;
    turns.set(essence, turn + 1);
    return createHash('sha256').update(`${essence}${turn}`).digest('hex').slice(0, 32);
  });
}
