/** For a comment on a pull request: what matters most in full, details folded, and never longer than a host takes. */
import type { Statement } from '#model/change.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { counted } from '#words/number-words.ts';
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
  type Group,
} from './outline.ts';
import { codeInMarkdown, plainInMarkdown, sentenceInMarkdown } from './plain-markdown.ts';
import { shownPath, type WriteOptions, type Writer } from './writer.ts';

/** GitHub takes 65,536 characters; what a workflow puts around it has room too. */
const MOST_CHARACTERS = 58_000;

/** Longer blocks lose their details. */
const MOST_OF_ONE = 4_000;

/** What stands open of a change; the rest is folded. */
const MOST_OPEN = 3;

/** Groups of these are folded as a whole where they hold more than a few. */
const FOLDED = new Set(['words', 'upkeep']);

const MOST_FINDINGS = 25;

/** Lists beside the changes are cut here: of pages to read again, and of findings, new and gone. */
const MOST_OF_REVIEWS = 16_000;
const MOST_OF_FINDINGS = 10_000;

export const markdown: Writer = {
  format: 'markdown',
  about: 'for a comment on a pull request',
  write(comparison, options) {
    const summary = summaryOf(comparison);
    const head = [
      '## What this change means',
      `${plainInMarkdown(summary)}, from ${codeInMarkdown(comparison.before.name)} to ${codeInMarkdown(comparison.after.name)}.`,
      ...comparison.remarks.map((remark) => `> ${sentenceInMarkdown(remark)}`),
    ];
    const left = leftOut(comparison);
    const foot = left === undefined ? [] : [sentenceInMarkdown(left)];
    const findings = ofFindings(comparison, options);
    const files = ofFiles(comparison, options);
    const reviews = ofReviews(comparison, options);
    const fixed = [...head, ...findings, ...reviews, ...files, ...foot].join('\n\n').length;
    const groups = within(groupsOf(comparison), MOST_CHARACTERS - fixed, options);
    return `${[...head, ...groups, ...reviews, ...files, ...findings, ...foot].join('\n\n')}\n`;
  },
};

/** As much as there is room for, in order. */
function within(groups: readonly Group[], room: number, options: WriteOptions): readonly string[] {
  const blocks: string[] = [];
  let left = room - 200;
  let untold = 0;
  for (const group of groups) {
    const told: string[] = [];
    for (const change of group.changes) {
      const text = untold > 0 ? '' : ofChange(change, options);
      if (untold > 0 || text.length + 120 > left) {
        untold += 1;
        continue;
      }
      told.push(text);
      left -= text.length + 2;
    }
    if (told.length === 0) continue;
    left -= 120;
    const list = told.join('\n');
    const isFolded = FOLDED.has(group.weight) && told.length > MOST_OPEN;
    blocks.push(isFolded ? folded(`${group.heading} (${told.length})`, list) : `### ${group.heading}\n\n${list}`);
  }
  return untold === 0
    ? blocks
    : [
        ...blocks,
        `… and ${counted(untold, 'more change')} that this comment has no room for: \`waymark diff\` prints all.`,
      ];
}

function ofChange(change: Change, options: WriteOptions): string {
  const [first, ...rest] = change.statements;
  const head = `- **${plainInMarkdown(change.subject)}**${first === undefined ? '' : ` ${sentenceInMarkdown(first.says)}`}`;
  const open = [
    ...(first === undefined ? [] : details(first)),
    ...rest.slice(0, MOST_OPEN).flatMap((each) => [`  - ${sentenceInMarkdown(each.says)}`, ...details(each, '    ')]),
  ];
  const more = rest.slice(MOST_OPEN).flatMap((each) => [`- ${sentenceInMarkdown(each.says)}`, ...details(each)]);
  const fold = more.length === 0 ? [] : [indented(folded(`${rest.length - MOST_OPEN} more`, more.join('\n')))];
  const place = `  <sub>${[...concerned(change), placeOf(change, options)].join(' · ')}</sub>`;
  const whole = [head, ...open, ...fold, '', place].join('\n');
  if (whole.length <= MOST_OF_ONE) return whole;
  const short = [
    clipped(head),
    `  - ${counted(change.statements.length, 'difference')}; \`waymark diff\` prints all.`,
    '',
    place,
  ];
  return short.map(clipped).join('\n');
}

/** Never inside of what it escapes. */
function clipped(line: string): string {
  return line.length <= MOST_OF_ONE / 4 || line.includes('<sub>')
    ? line
    : `${line.slice(0, MOST_OF_ONE / 4).replace(/[&\\][^\s]*$/, '')}…`;
}

function details({ wordings, items = [] }: Statement, indent = '  '): readonly string[] {
  return [
    ...(wordings === undefined ? [] : [`${indent}- ${worded(wordings)}`]),
    ...items.map(
      ({ says, wordings: own }) =>
        `${indent}- ${sentenceInMarkdown(says)}${own === undefined ? '' : `: ${worded(own)}`}`,
    ),
  ];
}

function worded([before, after]: readonly [string, string]): string {
  return wordRuns(before, after).map(run).join('');
}

/** Marks must touch the words that they are for. */
function run({ change, text }: WordRun): string {
  const [, space = '', words = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (words === '') return change === 'removed' ? '' : ' ';
  const plain = plainInMarkdown(words);
  const marked = change === 'same' ? plain : change === 'removed' ? `<del>${plain}</del>` : `<ins>${plain}</ins>`;
  return `${space === '' ? '' : ' '}${marked}${end === '' ? '' : ' '}`;
}

function concerned({ affected }: Change): readonly string[] {
  const { people, morePeople, pages, morePages } = concernedBy(affected);
  return [
    ...(people.length === 0 ? [] : [`Concerns ${plainInMarkdown(withMore(people, morePeople))}`]),
    ...(pages.length === 0 ? [] : [`Seen on ${plainInMarkdown(withMore(pages, morePages))}`]),
  ];
}

function placeOf({ file, line }: Pick<Change, 'file' | 'line'>, options: WriteOptions): string {
  return codeInMarkdown(`${shownPath(file, options)}${line === undefined ? '' : `:${line}`}`);
}

function ofFiles({ files }: Comparison, options: WriteOptions): readonly string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, 10).map(({ file, is }) => `${codeInMarkdown(shownPath(file, options))} (${is})`);
  const rest = files.length - named.length;
  return [`**Other files:** ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`];
}

function ofFindings({ findings: { added, gone, kept } }: Comparison, options: WriteOptions): readonly string[] {
  if (added.length + gone.length === 0) return [];
  const head = `### Findings: ${added.length} new, ${gone.length} gone, ${kept} as before`;
  const list = (all: readonly Diagnostic[]) => {
    const told = all.slice(0, MOST_FINDINGS).map((each) => finding(each, options));
    return fitting(
      told,
      MOST_OF_FINDINGS,
      all.length > told.length ? [`- … and ${all.length - told.length} more`] : [],
    );
  };
  return [
    head,
    ...(added.length === 0 ? [] : [list(added)]),
    ...(gone.length === 0 ? [] : [folded(`${counted(gone.length, 'finding')} gone`, list(gone))]),
  ];
}

function ofReviews(comparison: Comparison, options: WriteOptions): readonly string[] {
  const { owners, rest } = askedOwners(comparison);
  if (owners.length === 0) return [];
  const items = owners.flatMap(({ owner, pages, more }) => [
    `- **${plainInMarkdown(owner)}**`,
    ...pages.map(({ says, page }) => `  - [ ] ${clipped(plainInMarkdown(says))} ${placeOf(page, options)}`),
    ...(more > 0 ? [`  - … and ${counted(more, 'more page')}`] : []),
  ]);
  return [
    `### ${READ_AGAIN}`,
    HOW_TO_ANSWER,
    fitting(items, MOST_OF_REVIEWS, rest === undefined ? [] : [`- ${sentenceInMarkdown(rest)}`]),
  ];
}

function finding({ severity, message, rule, location }: Diagnostic, options: WriteOptions): string {
  const place = codeInMarkdown(`${shownPath(location.file, options)}:${location.start.line}`);
  const text = sentenceInMarkdown(message.length > 300 ? `${message.slice(0, 300)}…` : message);
  return `- ${severity === 'error' ? '**error**' : 'warning'} ${place} ${text} (${codeInMarkdown(rule)})`;
}

/** The first lines of a list, as far as there is room for one beside the changes, and what is said of the rest. */
function fitting(lines: readonly string[], room: number, rest: readonly string[]): string {
  let left = room;
  const kept = lines.filter((line) => (left -= line.length + 1) >= 0);
  return [...kept, ...(kept.length < lines.length ? ['- … and more; `waymark diff` prints all'] : rest)].join('\n');
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
