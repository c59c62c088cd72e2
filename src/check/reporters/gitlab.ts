/** For GitLab: a Code Quality report, shown beside a merge request. */
import type { Severity } from '#model/diagnostic.ts';
import { printableJson } from '#model/printable.ts';
import { withoutRepeats } from '../grouping/group.ts';
import { fingerprints } from './fingerprints.ts';
import { pathInRepository, type Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' };

export const gitlab: Reporter = {
  format: 'gitlab',
  about: 'Code Quality in GitLab',
  report(report) {
    const diagnostics = withoutRepeats(report.diagnostics);
    const names = fingerprints(diagnostics);
    const issues = diagnostics.map(({ rule, severity, message, hint, location }, index) => ({
      description: `${message}. ${hint}`,
      check_name: rule,
      fingerprint: names[index],
      severity: SEVERITIES[severity],
      location: {
        path: pathInRepository(location.file, report),
        positions: { begin: location.start, end: location.end },
      },
    }));
    return `${printableJson(issues)}\n`;
  },
};
