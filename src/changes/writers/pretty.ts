/** For people, in a terminal. */
import { styleText } from 'node:util';
import type { Statement, ChangeWeight } from '#model/change.ts';
import { printable } from '#model/printable.ts';
import { counted } from '#words/number-words.ts';
import { wrap } from '#words/wrap.ts';
import type { Change, Comparison } from '../comparison.ts';
import { wordRuns, type WordRun } from '../word-runs.ts';
import {
  askedOwners,
  concernedBy,
  groupsOf,
  leftOut,
  summaryOf,
  HOW_TO_ANSWER,
  READ_AGAIN,
  withMore,
} from './outline.ts';
import { shownPath, type WriteOptions, type Writer } from './writer.ts';

const COLOURS: Readonly<Record<ChangeWeight, Style>> = {
  breaks: 'red',
  asks: 'red',
  decides: 'yellow',
  time: 'yellow',
  entries: 'cyan',
  fields: 'cyan',
  words: 'green',
  upkeep: 'dim',
};

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

interface Pen {
  readonly paint: Paint;
  readonly options: WriteOptions;
}

/** Of findings more than these are counted. */
const MOST_FINDINGS = 20;

export const pretty: Writer = {
  format: 'pretty',
  about: 'for people, in a terminal',
  write(comparison, options) {
    const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text);
    const pen: Pen = { paint, options };
    const head = [
      ...lines(`From ${comparison.before.name} to ${comparison.after.name}`, '', pen).map((line) => paint('dim', line)),
      ...comparison.remarks.flatMap((remark) => lines(remark, '', pen)).map((line) => paint('yellow', line)),
      ...lines(`${summaryOf(comparison)}.`, '', pen).map((line) => paint('bold', line)),
    ];
    const groups = groupsOf(comparison).flatMap(({ heading, weight, changes }) => [
      '',
      paint(COLOURS[weight], heading),
      ...changes.flatMap((change) => ['', ...ofChange(change, pen)]),
    ]);
    const left = leftOut(comparison);
    return [
      ...head,
      ...groups,
      ...ofFiles(comparison, pen),
      ...ofFindings(comparison, pen),
      ...ofReviews(comparison, pen),
      ...(left === undefined ? [] : ['', ...lines(left, '', pen).map((line) => paint('dim', line))]),
      '',
    ].join('\n');
  },
};

function ofChange(change: Change, pen: Pen): readonly string[] {
  const { paint, options } = pen;
  const [first, ...rest] = change.statements;
  const place = `${shownPath(change.file, options)}${change.line === undefined ? '' : `:${change.line}`}`;
  const head = first === undefined ? change.subject : `${change.subject} ${first.says}`;
  const [top = '', ...more] = lines(head, '  ', pen);
  const subject = printable(change.subject);
  const titled = top.startsWith(`  ${subject}`) ? `  ${paint('bold', subject)}${top.slice(subject.length + 2)}` : top;
  return [
    titled,
    ...more.map((line) => `  ${line}`),
    ...(first === undefined ? [] : details(first, pen)),
    ...rest.flatMap((statement) => [...bullet(statement.says, pen), ...details(statement, pen)]),
    ...concerned(change, pen).map((line) => paint('dim', line)),
    ...lines(place, '    ', pen).map((line) => paint('dim', line)),
  ];
}

function bullet(says: string, pen: Pen): readonly string[] {
  const [first = '', ...rest] = lines(says, '      ', pen);
  return [`    · ${first.trimStart()}`, ...rest];
}

function details({ wordings, items = [] }: Statement, pen: Pen): readonly string[] {
  return [
    ...(wordings === undefined ? [] : worded(wordings, '      ', pen)),
    ...items.flatMap(({ says, wordings: own }) => [
      ...lines(`- ${says}`, '      ', pen),
      ...(own === undefined ? [] : worded(own, '        ', pen)),
    ]),
  ];
}

function worded(
  [before, after]: readonly [string, string],
  indent: string,
  { paint, options }: Pen,
): readonly string[] {
  const width = Math.max(20, options.width - indent.length);
  const runs = wordRuns(before, after).map((run) => ({ ...run, text: printable(run.text.replaceAll(/\s+/g, ' ')) }));
  // Lines are broken where all of them are plain; what a terminal wraps keeps its colours.
  if (options.colour) return [indent + runs.map((run) => painted(run, paint)).join('')];
  return wrap(runs.map(bracketed).join(''), width).map((line) => indent + line);
}

function painted({ change, text }: WordRun, paint: Paint): string {
  if (change === 'same') return text;
  return change === 'removed' ? paint(['red', 'strikethrough'], text) : paint(['green', 'underline'], text);
}

/** As `git diff --word-diff` does it. */
function bracketed({ change, text }: WordRun): string {
  if (change === 'same') return text;
  return change === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

function concerned({ affected }: Change, pen: Pen): readonly string[] {
  const { people, morePeople, pages, morePages } = concernedBy(affected);
  return [
    ...(people.length === 0 ? [] : lines(`Concerns ${withMore(people, morePeople)}`, '    ', pen)),
    ...(pages.length === 0 ? [] : lines(`Seen on ${withMore(pages, morePages)}`, '    ', pen)),
  ];
}

function ofFiles({ files }: Comparison, pen: Pen): readonly string[] {
  if (files.length === 0) return [];
  const all = files.map(({ file, is }) => `${shownPath(file, pen.options)} (${is})`);
  return ['', pen.paint('cyan', 'Other files'), '', ...lines(all.join(', '), '  ', pen)];
}

function ofFindings({ findings: { added, gone, kept } }: Comparison, pen: Pen): readonly string[] {
  const { paint, options } = pen;
  if (added.length + gone.length === 0) return [];
  const line = (sign: string, { location, message, rule }: (typeof added)[number]) =>
    bulletOf(sign, `${shownPath(location.file, options)}:${location.start.line} ${message} (${rule})`, pen);
  const more = (all: readonly unknown[]) =>
    all.length > MOST_FINDINGS ? [`    … and ${counted(all.length - MOST_FINDINGS, 'more', 'more')}`] : [];
  return [
    '',
    paint(
      added.some(({ severity }) => severity === 'error') ? 'red' : 'yellow',
      `Findings: ${added.length} new, ${gone.length} gone, ${kept} as before`,
    ),
    '',
    ...added.slice(0, MOST_FINDINGS).flatMap((each) => line(each.severity === 'error' ? '✖' : '▲', each)),
    ...more(added),
    ...gone.slice(0, MOST_FINDINGS).flatMap((each) => line('✔', each).map((text) => paint('dim', text))),
    ...more(gone),
  ];
}

function ofReviews(comparison: Comparison, pen: Pen): readonly string[] {
  const { owners, rest } = askedOwners(comparison);
  if (owners.length === 0) return [];
  return [
    '',
    pen.paint('cyan', READ_AGAIN),
    '',
    ...lines(HOW_TO_ANSWER, '  ', pen),
    ...owners.flatMap(({ owner, pages, more }) => [
      '',
      ...lines(owner, '  ', pen),
      ...pages.flatMap(({ says, page }) => [
        ...bullet(says, pen),
        ...lines(shownPath(page.file, pen.options), '      ', pen).map((line) => pen.paint('dim', line)),
      ]),
      ...(more > 0 ? [`    … and ${counted(more, 'more page')}`] : []),
    ]),
    ...(rest === undefined ? [] : ['', ...lines(rest, '  ', pen)]),
  ];
}

function bulletOf(sign: string, text: string, pen: Pen): readonly string[] {
  const [first = '', ...rest] = lines(text, '    ', pen);
  return [`  ${sign} ${first.trimStart()}`, ...rest];
}

function lines(text: string, indent: string, { options }: Pen): readonly string[] {
  return wrap(printable(text), Math.max(20, options.width - indent.length)).map((line) => indent + line);
}
