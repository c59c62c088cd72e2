/** `waymark check`: everything that is wrong with the content, at once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { check as checkContent, type Checked } from '#check/check.ts';
import { discoverRules, findings } from '#check/discover.ts';
import { reporters } from '#check/reporters/index.ts';
import { kinds } from '#areas/kinds.ts';
import type { KeptReading } from '#load/reading.ts';
import { chosen } from '#model/chosen.ts';
import { ciFileAround } from '../ci-files/around.ts';
import { appendToSummary, changedInPullRequest } from '../ci-run.ts';
import { codeownersAround } from '../codeowners.ts';
import { defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '#model/command.ts';
import { contentFolder, contentOptions, dayOf, isUnattended, readContent, readHistory } from '../content-options.ts';
import { oldSchemas } from '../editor-schemas.ts';
import { folderInRepository } from '../repository-root.ts';
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
    const checked = checkContent(tree, {
      kinds,
      rules,
      findings,
      today,
      history,
      readings,
      codeowners: codeownersAround(folder),
      ciFile: ciFileAround(folder),
    });
    const colour = io.colour && given['out-file'] === undefined;
    const report = reportOf(checked, tree, [...rules, ...findings], {
      contentFolder: folder.shown,
      contentInRepository: folderInRepository(folder),
      colour,
      nameCommand: io.nameCommand,
      isWhole: given.all,
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
