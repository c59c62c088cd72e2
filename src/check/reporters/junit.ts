/** For test dashboards: JUnit XML, a suite for each file and a case for each finding. */
import type { Diagnostic } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import { pathInRepository, type Report, type Reporter } from './reporter.ts';

export const junit: Reporter = {
  format: 'junit',
  about: 'test dashboards (JUnit XML)',
  report(report) {
    const { diagnostics, summary } = report;
    const suites = [...Map.groupBy(diagnostics, ({ location }) => location.file)].map(([file, own]) =>
      suite(file, own, report),
    );
    // A report without a single test counts as a failure in some dashboards.
    const all =
      suites.length > 0
        ? suites
        : [
            '  <testsuite name="waymark" tests="1" failures="0">\n    <testcase classname="waymark" name="check"/>\n  </testsuite>',
          ];
    const tests = Math.max(diagnostics.length, 1);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="waymark" tests="${tests}" failures="${summary.errors}">\n${all.join('\n')}\n</testsuites>\n`;
  },
};

function suite(file: string, own: readonly Diagnostic[], report: Report): string {
  const path = printable(pathInRepository(file, report));
  const failures = own.filter(({ severity }) => severity === 'error').length;
  return `  <testsuite name="${escape(path)}" tests="${own.length}" failures="${failures}">\n${own.map((each) => testCase(each, path)).join('\n')}\n  </testsuite>`;
}

function testCase({ rule, severity, message, hint, location: { start } }: Diagnostic, path: string): string {
  const name = `${rule} at ${start.line}:${start.column}`;
  const text = `${path}:${start.line}:${start.column}\n${printable(hint)}`;
  // A warning fails no build, so it fails no test; its text is kept with the case.
  const outcome =
    severity === 'error'
      ? `<failure type="${escape(rule)}" message="${escape(printable(message))}">${escape(text)}</failure>`
      : `<system-out>${escape(`${printable(message)}\n${text}`)}</system-out>`;
  return `    <testcase classname="${escape(path)}" name="${escape(name)}">${outcome}</testcase>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Some characters cannot stand in XML in any form. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '�')
    .replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
