/** For people, in a terminal: each finding with its place, its source and what to do about it. */
import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '#model/diagnostic.ts';
import { printable } from '#model/printable.ts';
import type { Summary } from '../check.ts';
import { grouped, type Group } from '../grouping/group.ts';
import { codeFrame, type FrameLine } from '../terminal/code-frame.ts';
import { pathOf, type Report, type Reporter } from './reporter.ts';
import { withoutCommand } from './workflow-command.ts';
import { counted } from '#words/number-words.ts';
import { wrap } from '#words/wrap.ts';

const WIDTH = 80;
const INDENT = ' '.repeat(6);

const GLYPHS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲' };
const COLOURS = { error: 'red', warning: 'yellow' } as const satisfies Record<Severity, string>;

export const pretty: Reporter = {
  format: 'pretty',
  about: 'for people, in a terminal',
  report(report) {
    const paint = painter(report.colour);
    const { groups, single } =
      report.isWhole === true ? { groups: [], single: report.diagnostics } : grouped(report.diagnostics);
    const files = [...Map.groupBy(single, ({ location }) => location.file)];
    const sections = files.flatMap(([file, own]) => [
      paint('underline', printable(pathOf(file, report))),
      '',
      ...own.flatMap((each) => [...finding(each, report, paint), '']),
    ]);
    const list = report.showsSuppressions === true ? suppressionList(report, paint) : [];
    const causes = groups.flatMap((each) => [...cause(each, report, paint), '']);
    return `${[...sections, ...causes, ...list, ...closing(report, groups.length + single.length, paint)].map(withoutCommand).join('\n')}\n`;
  },
};

function finding(diagnostic: Diagnostic, report: Report, paint: Paint): readonly string[] {
  const { severity, message, hint, rule, location } = diagnostic;
  const colour = COLOURS[severity];
  // VS Code makes a link of a line that begins with `line:column` below the name of a file.
  const head = `${location.start.line}:${location.start.column}  ${GLYPHS[severity]} ${severity}`;
  const excerpt = report.excerpt(location);
  const frame = excerpt === undefined ? [] : codeFrame(excerpt, location, WIDTH - INDENT.length);
  return [
    `  ${paint(colour, head)}`,
    ...indented(wrap(printable(message), WIDTH - INDENT.length).map((line) => paint('bold', line))),
    ...indented(frame.map((line) => drawn(line, colour, paint))),
    ...indented(arrow(hint)),
    ...indented([paint('dim', `  ${report.nameCommand(`explain ${rule}`)}`)]),
  ];
}

/** The first places show what is meant; the rest is a flag away. */
const MOST_PLACES = 3;

function cause(group: Group, report: Report, paint: Paint): readonly string[] {
  const { severity, message, rule, diagnostics, files } = group;
  const hint = group.hint ?? report.rule(rule)?.fix ?? diagnostics[0]?.hint ?? '';
  const places = diagnostics
    .slice(0, MOST_PLACES)
    .map(({ location: { file, start } }) => `${pathOf(file, report)}:${start.line}:${start.column}`);
  const left = diagnostics.length - places.length;
  const head = `${GLYPHS[severity]} ${severity} in ${diagnostics.length} places of ${counted(files, 'file')}`;
  return [
    paint(COLOURS[severity], head),
    ...indented(wrap(printable(message), WIDTH - INDENT.length).map((line) => paint('bold', line))),
    ...indented(places.map((place) => printable(place))),
    ...indented([`and ${left} more: \`${report.nameCommand('check --all')}\` lists each`]),
    ...indented(arrow(hint)),
    ...indented([paint('dim', `  ${report.nameCommand(`explain ${rule}`)}`)]),
  ];
}

function suppressionList(report: Report, paint: Paint): readonly string[] {
  const { suppressions } = report;
  if (suppressions.length === 0) return ['Nothing is suppressed.', ''];
  const told = suppressions.flatMap(({ rule, reason, until, isOver, findings: count, location }) => {
    const end = until === undefined ? 'no end' : isOver ? `ended on ${until}` : `until ${until}`;
    return [
      `  ${printable(pathOf(location.file, report))}:${location.start.line}  ${paint('bold', printable(rule))}`,
      ...indented(wrap(printable(reason === '' ? 'No reason is given.' : reason), WIDTH - INDENT.length)),
      ...indented([paint(isOver ? 'yellow' : 'dim', `${counted(count, 'finding')}, ${end}`)]),
    ];
  });
  return [paint('underline', counted(suppressions.length, 'suppression')), '', ...told, ''];
}

function arrow(hint: string): readonly string[] {
  return wrap(`→ ${printable(hint)}`, WIDTH - INDENT.length - 2).map((line, index) =>
    index === 0 ? line : `  ${line}`,
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (INDENT + line).trimEnd());
}

function drawn({ gutter, text, role }: FrameLine, colour: 'red' | 'yellow', paint: Paint): string {
  const painted = role === 'mark' ? paint(colour, text) : role === 'context' ? paint('dim', text) : text;
  return (paint('dim', gutter) + painted).trimEnd();
}

function closing(report: Report, causes: number, paint: Paint): readonly string[] {
  return [
    verdict(report, causes, paint),
    ...[...aboutFixes(report), ...aboutDay(report)].map((line) => paint('dim', line)),
  ];
}

/** Someone after an update has hundreds of them, and does not know the flag. */
function aboutFixes({ diagnostics, nameCommand }: Report): readonly string[] {
  const count = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (count === 0) return [];
  const which = count < diagnostics.length ? `${count} of them` : count === 1 ? 'it' : 'them';
  return wrap(`\`${nameCommand('check --fix')}\` corrects ${which}.`, WIDTH);
}

function verdict({ summary, diagnostics }: Report, causes: number, paint: Paint): string {
  const { errors, warnings, files, entries } = summary;
  const read = `${counted(files, 'file')} with ${counted(entries, 'valid entry', 'valid entries')}`;
  if (errors + warnings === 0) return paint('green', `✔ No problems in ${read}.`);
  const worst = errors > 0 ? 'error' : 'warning';
  const filesWithFindings = new Set(diagnostics.map(({ location }) => location.file)).size;
  const shared = causes < diagnostics.length ? `, from ${counted(causes, 'cause')}` : '';
  return paint(COLOURS[worst], `${GLYPHS[worst]} ${findings(summary)} in ${filesWithFindings} of ${read}${shared}.`);
}

/** Reviews and deadlines stand still on a fixed day. That suits an example, but misleads in a playbook in use. */
function aboutDay({ fixedDay }: Report): readonly string[] {
  if (fixedDay === undefined) return [];
  return wrap(
    `Checked as of ${fixedDay}, the day that \`today\` in \`playbook.yaml\` fixes. When the playbook is your own, delete that line: reviews and deadlines then follow the calendar.`,
    WIDTH,
  );
}

function findings({ errors, warnings }: Summary): string {
  return [errors > 0 ? [counted(errors, 'error')] : [], warnings > 0 ? [counted(warnings, 'warning')] : []]
    .flat()
    .join(' and ');
}

type Paint = (format: Parameters<typeof styleText>[0], text: string) => string;

function painter(colour: boolean): Paint {
  return (format, text) => (colour && text !== '' ? styleText(format, text, { validateStream: false }) : text);
}
