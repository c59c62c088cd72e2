/** For GitHub Actions: workflow commands, which become annotations in a pull request. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import { withoutRepeats } from '../grouping/group.ts';
import { pathInRepository, type Report, type Reporter } from './reporter.ts';

export const github: Reporter = {
  format: 'github',
  about: 'annotations in GitHub Actions',
  report: (report) =>
    withoutRepeats(report.diagnostics)
      .map((each) => `${command(each, report)}\n`)
      .join(''),
};

function command({ rule, severity, message, hint, location }: Diagnostic, report: Report): string {
  const { file, start, end } = location;
  const properties: Readonly<Record<string, string | number>> = {
    file: printable(pathInRepository(file, report)),
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only within one line, and counts the last one in.
    ...(start.line === end.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${escapeText(`${printable(message)}\n${printable(hint)}`)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
