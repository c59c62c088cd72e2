/** A small report for the tests of reporters: an error and a warning, each in a file that is there. */
import { excerptsOf } from '#check/excerpt.ts';
import type { Report } from '#check/reporters/reporter.ts';
import { byItself } from '#model/command-names.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Finding } from '#model/rule.ts';
import { memoryTree } from '#source/tree.ts';

const tree = memoryTree({
  'rituals/retrospective.yaml': 'title: Retrospective\nagenda:\n  - title: Set the scene\n    minutes: 45\n',
  'terms/toil.yaml': 'title: Toil\n',
});

export const agenda: Diagnostic = {
  rule: 'ritual/agenda-fits',
  severity: 'error',
  message: 'Unexpected agenda of `45` minutes, expected at most `30`',
  hint: 'Shorten an item or lengthen the ritual.',
  location: { file: 'rituals/retrospective.yaml', start: { line: 4, column: 14 }, end: { line: 4, column: 16 } },
};
export const duplicate: Diagnostic = {
  rule: 'source/duplicate-id',
  severity: 'warning',
  message: 'Unexpected second term `toil`, expected one',
  hint: 'Rename one of the two files, or merge them.',
  location: { file: 'terms/toil.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
};
const documented: Finding = {
  id: 'ritual/agenda-fits',
  severity: 'error',
  why: 'An agenda that cannot finish trains people to ignore agendas.',
  fix: 'Shorten an item.',
  valid: [],
  invalid: [],
};

export function reportOf(diagnostics: readonly Diagnostic[]): Report {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return {
    diagnostics,
    summary: { errors, warnings: diagnostics.length - errors, files: 12, entries: 9 },
    suppressions: [],
    version: '1.2.3',
    rule: (id) => (id === documented.id ? documented : undefined),
    ruleUrl: (id) => `https://waymark.example/rules/${id}/`,
    excerpt: excerptsOf(tree),
    contentFolder: 'content',
    contentInRepository: 'content',
    nameCommand: byItself,
    colour: false,
  };
}

export const report = reportOf([agenda, duplicate]);
