/** Diagnostics as lines for the terminal and for the overlay in the browser. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';

export function describe(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(line).join('\n');
}

function line({ location, message, hint }: Diagnostic): string {
  const { file, start } = location;
  return `${printable(file)}:${start.line}:${start.column} ${printable(message)}\n  ${printable(hint)}`;
}

export function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error');
}
