/** For code scanning services: SARIF 2.1.0. */
import { gzipSync } from 'node:zlib';
import type { Diagnostic, RuleId } from '#model/diagnostic.ts';
import { printableJson } from '#model/printable.ts';
import { withoutRepeats } from '../grouping/group.ts';
import { fingerprints } from './fingerprints.ts';
import { counted } from '#words/number-words.ts';
import { pathInRepository, type Report, type Reporter } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export const sarif: Reporter = {
  format: 'sarif',
  about: 'code scanning (SARIF 2.1.0)',
  report(report) {
    const all = withoutRepeats(report.diagnostics);
    let kept = mostImportant(all, MOST_RESULTS);
    let text = logOf(kept, all.length - kept.length, report);
    while (isTooLarge(text)) {
      kept = mostImportant(all, Math.floor(kept.length / 2));
      text = logOf(kept, all.length - kept.length, report);
    }
    return text;
  },
};

/** https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/troubleshoot-sarif-uploads */
const MOST_RESULTS = 25_000;
const MOST_BYTES = 10_000_000;

/** Of a text that is no larger unpacked, nothing has to be packed to know. */
function isTooLarge(text: string): boolean {
  return text.length > MOST_BYTES && gzipSync(text).length > MOST_BYTES;
}

/** Errors before warnings; each in the order that they came in. */
function mostImportant(all: readonly Diagnostic[], most: number): readonly Diagnostic[] {
  if (all.length <= most) return all;
  const first = ['error', 'warning'].flatMap((severity) => all.filter((each) => each.severity === severity));
  const kept = new Set(first.slice(0, most));
  return all.filter((each) => kept.has(each));
}

function logOf(diagnostics: readonly Diagnostic[], left: number, report: Report): string {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].toSorted();
  const names = fingerprints(diagnostics);
  const driver = { name: 'Waymark', semanticVersion: report.version, rules: ids.map((id) => documented(id, report)) };
  const results = diagnostics.map((each, index) => ({
    ...result(each, ids, report),
    partialFingerprints: { 'waymark/v1': names[index] },
  }));
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, ...leftOut(left, report), columnKind: 'utf16CodeUnits', results }],
  };
  return `${printableJson(log)}\n`;
}

function leftOut(left: number, { nameCommand }: Report) {
  if (left === 0) return {};
  const text = `${counted(left, 'more finding')} left out: code scanning takes no more. \`${nameCommand('check')}\` lists them.`;
  const notification = { level: 'warning', message: { text }, descriptor: { id: 'left-out' } };
  return { invocations: [{ executionSuccessful: true, toolExecutionNotifications: [notification] }] };
}

function documented(id: RuleId, report: Report) {
  const rule = report.rule(id);
  return {
    id,
    // A path without the site's origin is not a valid URI.
    ...(URL.canParse(report.ruleUrl(id)) && { helpUri: report.ruleUrl(id) }),
    ...(rule && {
      shortDescription: { text: rule.why },
      help: { text: rule.fix },
      defaultConfiguration: { level: rule.severity },
    }),
  };
}

function result({ rule, severity, message, hint, location }: Diagnostic, ids: readonly RuleId[], report: Report) {
  const { file, start, end } = location;
  const uri = uriOf(pathInRepository(file, report));
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: { text: `${message}. ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
  };
}

/** Relative to the root of the repository; an absolute address for a file outside any repository. */
function uriOf(path: string): string {
  const steps = path.split('/').map((step) => encodeURIComponent(step.toWellFormed()));
  if (path.startsWith('/')) return `file://${steps.join('/')}`;
  return /^[A-Za-z]:\//.test(path)
    ? `file:///${path.slice(0, 2)}${steps
        .slice(1)
        .map((step) => `/${step}`)
        .join('')}`
    : steps.join('/');
}
