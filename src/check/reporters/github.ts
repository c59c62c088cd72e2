/** For GitHub Actions: workflow commands, which become annotations in a pull request. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import { withoutRepeats } from '../grouping/group.ts';
import { annotated } from './annotations.ts';
import { pathInRepository, type Report, type Reporter } from './reporter.ts';
import { stepSummary } from './step-summary.ts';
import { withoutCommand } from './workflow-command.ts';
import { counted } from '#words/number-words.ts';

export const github: Reporter = {
  format: 'github',
  about: 'annotations in GitHub Actions',
  report(report) {
    const { shown, rest } = annotated(withoutRepeats(report.diagnostics), report);
    const lines = [...shown.map((each) => command(each, report)), ...(rest.length > 0 ? inLog(rest, report) : [])];
    return lines.map((line) => `${line}\n`).join('');
  },
  summary(report) {
    const { shown, rest } = annotated(withoutRepeats(report.diagnostics), report);
    return rest.length > 0 ? stepSummary(shown.length, rest, report) : undefined;
  },
};

/** Plain lines, which a log takes any number of. */
function inLog(rest: readonly Diagnostic[], report: Report): readonly string[] {
  return [
    `${counted(rest.length, 'more finding')}, for which GitHub has no room on lines:`,
    ...rest.map(({ rule, severity, message, location: { file, start } }) =>
      withoutCommand(
        `  ${printable(pathInRepository(file, report))}:${start.line}:${start.column} ${severity} ${printable(message)} (${rule})`,
      ),
    ),
  ];
}

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
