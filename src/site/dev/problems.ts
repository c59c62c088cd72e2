/** Diagnostics as lines for the terminal, and as what a page shows of them. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import type { ShownProblem } from './messages.ts';

export function describe(diagnostic: Diagnostic): string {
  const { place, message, hint } = shown(diagnostic);
  return `${place} ${message}\n  ${hint}`;
}

/** Only the errors, because warnings block nothing. */
export function problemsOf(diagnostics: readonly Diagnostic[]): readonly ShownProblem[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(shown);
}

function shown({ location, message, hint }: Diagnostic): ShownProblem {
  const { file, start } = location;
  return {
    place: `${printable(file)}:${start.line}:${start.column}`,
    message: printable(message),
    hint: printable(hint),
  };
}
