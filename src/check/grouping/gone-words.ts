/** What is said once about a folder or an entry that is not there. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Gone } from '#model/gone.ts';

interface Words {
  readonly message: string;
  readonly hint: string;
}

const MOST_NAMED = 3;

export function goneFolder({ folder }: Gone, diagnostics: readonly Diagnostic[]): Words {
  const byEntry = Map.groupBy(diagnostics, ({ gone }) => gone?.id ?? '');
  const wanted = [...byEntry].toSorted(([, a], [, b]) => b.length - a.length);
  const named = wanted.slice(0, MOST_NAMED).map(([id, { length }]) => `\`${id}\` (${length})`);
  const all = wanted.length === 1 ? 'all of them to' : `to ${wanted.length} entries, most often`;
  return {
    message: `Missing \`${folder}/\`, expected the folder that ${diagnostics.length} references lead into; ${all} ${named.join(', ')}`,
    hint: 'Put the folder back, or create the entries anew; where it is gone for good, take out what refers to it.',
  };
}

export function goneEntry({ folder, id }: Gone, diagnostics: readonly Diagnostic[]): Words {
  const hints = new Set(diagnostics.map(({ hint }) => hint));
  const [hint = ''] = hints;
  return {
    message: `Missing \`${folder}/${id}\`, expected the entry that ${diagnostics.length} references lead to`,
    hint:
      hints.size === 1
        ? hint
        : 'Put it back; where it has another name now, write the old one below `aliases:` there, and `check --fix` corrects each reference.',
  };
}
