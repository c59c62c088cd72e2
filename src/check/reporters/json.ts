/** For programs: everything there is to know, in a form that stays. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printableJson } from '#model/printable.ts';
import { grouped, type Group } from '../grouping/group.ts';
import type { Report, Reporter } from './reporter.ts';

export const json: Reporter = {
  format: 'json',
  about: 'for programs and editors',
  report(report) {
    const { version, summary, diagnostics, suppressions } = report;
    const { errors, warnings, files, entries } = summary;
    const form = {
      version,
      summary: { errors, warnings, files, entries },
      diagnostics: diagnostics.map((each) => plain(each, report)),
      groups: grouped(diagnostics).groups.map((each) => plainGroup(each, diagnostics)),
      suppressions: suppressions.map(({ rule, reason, until = null, isOver, findings, location }) => ({
        rule,
        reason,
        until,
        isOver,
        findings,
        file: location.file,
        line: location.start.line,
      })),
    };
    return `${printableJson(form)}\n`;
  },
};

function plain({ rule, severity, message, hint, location }: Diagnostic, { ruleUrl }: Report) {
  const { file, start, end } = location;
  return {
    rule,
    severity,
    message,
    hint,
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    url: ruleUrl(rule),
  };
}

/** Findings that share a cause, by their places in `diagnostics`. */
function plainGroup({ rule, severity, message, hint, files, diagnostics }: Group, all: readonly Diagnostic[]) {
  const own = new Set(diagnostics);
  return {
    rule,
    severity,
    message,
    hint: hint ?? null,
    files,
    diagnostics: all.flatMap((each, index) => (own.has(each) ? [index] : [])),
  };
}
