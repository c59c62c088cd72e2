/** `waymark check`: everything that is wrong with the content, at once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { check as checkContent, type Checked } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import type { FixedContent } from '#check/fixing/fix-content.ts';
import { reporters } from '#check/reporters/index.ts';
import { kinds } from '#areas/kinds.ts';
import type { KeptReading } from '#load/reading.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { KnownError } from '#model/known-error.ts';
import { chosen } from '#model/chosen.ts';
import { ciFileAround } from '../ci-files/around.ts';
import { appendToSummary, changedInPullRequest } from '../ci-run.ts';
import { codeownersAround } from '../codeowners.ts';
import { defineCommand } from '../command.ts';
import type { Kind } from '#model/kind.ts';
import { EXIT, type ExitCode } from '#model/command.ts';
import { contentFolder, contentOptions, dayOf, isUnattended, readContent, readHistory } from '../content-options.ts';
import { oldSchemas } from '../editor-schemas.ts';
import { leftInSources, listOfFixes, patchFor } from '../fixing/fix-report.ts';
import { writeFixed } from '../fixing/write-fixed.ts';
import { folderInRepository } from '../repository-root.ts';
import { templateOf } from '../new-entry/template.ts';
import { reportOf } from '../report.ts';
import { mostWarningsOf } from '../typed-values.ts';

export const check = defineCommand({
  about: 'Check the content and report everything that is wrong, at once.',
  parameters: [],
  options: {
    ...contentOptions,
    format: {
      value: '<format>',
      about: `How to report: ${reporters.map(({ format, about }) => `${format} (${about})`).join(', ')}.`,
      fallback: 'pretty',
    },
    all: { about: 'List each place of findings that share a cause.' },
    suppressed: { about: 'List what is suppressed: where, why, until when.' },
    fix: { about: 'Correct what is certain, such as a reference to an entry that has another name now.' },
    'dry-run': { about: 'With --fix: print the changes as a patch, and write nothing.' },
    'max-warnings': { value: '<number>', about: 'Fail when there are more warnings than this.' },
    'out-file': { value: '<file>', about: 'Write the report into a file.' },
  },
  async run(given, io) {
    const reporter = chosen('format', given.format, reporters, ({ format }) => format);
    const mostWarnings = mostWarningsOf(given['max-warnings']);
    const folder = contentFolder(given.content, io);
    const today = dayOf(given.today, folder.path, io);
    const tree = readContent(folder);
    const rules = await discoverRules();
    const readings = new Map<string, KeptReading>();
    const history = readHistory(folder, kinds, io, readings);
    const around = {
      codeowners: codeownersAround(folder),
      ciFile: ciFileAround(folder),
      templateOf: (kind: Kind) => templateOf(kind).text,
    };
    const checkTree = (of: ContentTree) =>
      checkContent(of, { kinds, rules, findings, today, history, readings, ...around });
    if (given['dry-run'] && !given.fix)
      throw new KnownError('Unexpected `--dry-run` without `--fix`', 'It shows what `check --fix` would write.');
    const fixed = given.fix ? await corrected(tree, checkTree) : undefined;
    if (fixed !== undefined && given['dry-run']) {
      io.out.write(await patchFor(fixed, tree, folder));
      io.err.write(listOfFixes(fixed, folder).replace('✔ Fixed', '✔ Would fix'));
      io.err.write(leftInSources(fixed));
      return fixed.fixed.length > 0
        ? EXIT.findings
        : verdict(fixed.checked, mostWarnings, (words) => io.err.write(words));
    }
    if (fixed !== undefined) {
      writeFixed(folder.path, tree, fixed.files);
      (reporter.format === 'pretty' ? io.out : io.err).write(listOfFixes(fixed, folder));
    }
    if (fixed !== undefined) io.err.write(leftInSources(fixed));
    const checked = fixed?.checked ?? checkTree(tree);
    const colour = io.colour && given['out-file'] === undefined;
    const report = reportOf(checked, fixed?.tree ?? tree, [...rules, ...findings], {
      contentFolder: folder.shown,
      contentInRepository: folderInRepository(folder),
      colour,
      nameCommand: io.nameCommand,
      isWhole: given.all,
      showsSuppressions: given.suppressed,
      changedFiles: () => changedInPullRequest(folder.path, io.env),
    });
    const text = reporter.report(report);
    if (given['out-file'] === undefined) io.out.write(text);
    else write(resolve(io.cwd, given['out-file']), text);
    appendToSummary(reporter.summary?.(report), io.env);
    if (reporter.format === 'pretty' && !isUnattended(io.env))
      io.err.write(oldSchemas(checked.playbook, folder, io) ?? '');
    return verdict(checked, mostWarnings, (words) => io.err.write(words));
  },
});

const OF_READING = new Set<string>(findings.filter(({ severity }) => severity === 'error').map(({ id }) => id));

async function corrected(tree: ContentTree, checkTree: (tree: ContentTree) => Checked): Promise<FixedContent> {
  const { fixContent } = await import('#check/fixing/fix-content.ts');
  return fixContent(tree, checkTree, (rule) => OF_READING.has(rule));
}

function verdict({ summary }: Checked, mostWarnings: number, tell: (words: string) => void): ExitCode {
  if (summary.errors > 0) return EXIT.findings;
  if (summary.warnings <= mostWarnings) return EXIT.clean;
  tell(
    `✖ ${summary.warnings} ${summary.warnings === 1 ? 'warning' : 'warnings'}, expected at most ${mostWarnings} (\`--max-warnings\`).\n`,
  );
  return EXIT.findings;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
