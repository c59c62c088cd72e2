/** An alert has a type that GitHub and the playbook know, and is written so that both show it. */
import { rewritten } from '#model/fix.ts';
import { alertOf, type Alert } from '../alerts.ts';
import { CALLOUTS, guessedCallout, sameCallout } from '../callout-names.ts';
import { defineCheck, type CheckContext } from '../check.ts';
import type { NodeOf } from '../tree.ts';
import { guide } from './example-guide.ts';

export const alert = defineCheck({
  id: 'markdown/alert',
  severity: 'warning',
  why: 'An alert that is not quite one shows its brackets to the reader.',
  fix: 'Write `> [!NOTE]` on a line of its own, and the text on the lines below it.',
  valid: [
    guide('> [!NOTE]\n> A branch lives for two days at most.\n'),
    guide('> [Branching](./branching.md) says more.\n'),
  ],
  invalid: [
    {
      content: guide('> [!INFO]\n> A branch lives for two days at most.\n'),
      expect: ['6:3 Unexpected alert `[!INFO]`, expected one of `NOTE`, `TIP`, `IMPORTANT`, `WARNING`, `CAUTION`'],
    },
    {
      content: guide('> [!TIP] Short-lived\n> Two days at most.\n'),
      expect: ['6:3 Unexpected words after `[!TIP]`, expected it alone on its line'],
    },
    { content: guide('> [!TIP]\n'), expect: ['6:3 Unexpected end of `[!TIP]`, expected its text on the next line'] },
    { content: guide('> [! TIP]\n> Two days.\n'), expect: ['6:3 Unexpected `[! TIP]`, expected `[!TIP]`'] },
    { content: guide('> [TIP]\n> Two days.\n'), expect: ['6:3 Unexpected `[TIP]`, expected `[!TIP]`'] },
    {
      content: guide('[!TIP]\nTwo days at most.\n'),
      expect: ['6:1 Unexpected `[!TIP]` outside a quote, expected `> [!TIP]`'],
    },
  ],
  check(context) {
    for (const { node } of context.index.nodes('blockquote')) {
      const found = alertOf(node, context.positions);
      if (found !== undefined) checkAlert(found, node, context);
    }
    for (const { node, parent } of context.index.nodes('paragraph'))
      if (parent?.type !== 'blockquote') checkUnquoted(node, context);
      else checkNearly(node, context);
  },
});

function checkAlert({ name, type, isAlone, content }: Alert, node: NodeOf<'blockquote'>, context: CheckContext): void {
  const { positions, report } = context;
  const at = positions.within(node, /\[![\w-]+\]/);
  const same = sameCallout(name);
  if (type === undefined)
    report(
      at,
      `Unexpected alert \`[!${name.slice(0, 40)}]\`, expected one of ${KNOWN}`,
      hintFor(name),
      same && rewritten(at, `[!${same.toUpperCase()}]`),
    );
  else if (!isAlone)
    report(
      at,
      `Unexpected words after \`[!${name}]\`, expected it alone on its line`,
      'Put the words on the next line, after another `>`. A callout with a title of its own is `:::note[Title]`.',
    );
  else if (content.length === 0)
    report(at, `Unexpected end of \`[!${name}]\`, expected its text on the next line`, 'Begin that line with `>` too.');
}

function checkUnquoted(node: NodeOf<'paragraph'>, { positions, report }: CheckContext): void {
  const first = node.children[0];
  const [marker] =
    first?.type === 'text' ? (/^\[!(?:note|tip|important|warning|caution)\]/i.exec(first.value) ?? []) : [];
  if (marker === undefined || first === undefined || !positions.source(first).startsWith('[')) return;
  const start = positions.startOffset(first);
  report(
    positions.between(start, start + marker.length),
    `Unexpected \`${marker}\` outside a quote, expected \`> ${marker}\``,
    'Begin this line and those of its text with `>`.',
  );
}

/** Alone on its line: `[note] of a source` is a quotation. */
function checkNearly(node: NodeOf<'paragraph'>, { positions, report }: CheckContext): void {
  const [written, name = ''] =
    /^\[(?:!?[ \t]*)(note|tip|important|warning|caution)[ \t]*\](?=[ \t]*(?:[\r\n]|$))/i.exec(positions.source(node)) ??
    [];
  if (written === undefined || written.slice(1, -1) === `!${name}`) return;
  const start = positions.startOffset(node);
  const at = positions.between(start, start + written.length);
  const expected = `[!${name.toUpperCase()}]`;
  report(
    at,
    `Unexpected \`${written}\`, expected \`${expected}\``,
    'An alert begins with `[!`, its name and `]`, without spaces.',
    rewritten(at, expected),
  );
}

const KNOWN = CALLOUTS.map((name) => `\`${name.toUpperCase()}\``).join(', ');

function hintFor(name: string): string {
  const guess = guessedCallout(name);
  return guess === undefined
    ? 'Use the one that comes nearest; write `\\[!` where the brackets are meant.'
    : `Did you mean \`[!${guess.toUpperCase()}]\`?`;
}
