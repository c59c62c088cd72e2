/** A run as Markdown: for the page, the ticket or the message where a group keeps what it decided. */
import { dateInWords } from '#words/date-words.ts';
import { votesToShow, type Run } from './run.ts';
import type { Sheet } from './sheet.client.ts';

const STATES = { open: ' ', done: 'x', dropped: '-' } as const;

/** @param names what units, and whoever sees to actions, are called */
export function runMarkdown(run: Run, sheet: Sheet, names: (ref: string) => string): string {
  const isKept = run.people >= sheet.minRespondents;
  const head = [
    `# ${sheet.title}: ${run.unit === '' ? 'the organisation' : names(run.unit)}`,
    '',
    `${dateInWords(run.date)}, ${run.people} people`,
  ];
  return `${[...head, ...actions(run, names), ...(isKept ? answers(run, sheet) : [])].join('\n')}\n`;
}

function actions({ actions: all }: Run, names: (ref: string) => string): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.map(
    ({ text, owner, due, status }) =>
      `- [${STATES[status]}] ${oneLine(text)} (${names(owner)}, ${due === '' ? 'no date' : dateInWords(due)})${status === 'dropped' ? ', dropped' : ''}`,
  );
  return ['', '## What we do about it', '', ...lines];
}

function answers(run: Run, sheet: Sheet): readonly string[] {
  const areas = Map.groupBy(sheet.questions, ({ area }) => area);
  return [...areas].flatMap(([area, questions]) => [
    '',
    `## ${area}`,
    '',
    ...questions.flatMap(({ id, text, answers: scale }) => {
      const { answer, notApplicable, comment } = run.results[id] ?? {};
      const chosen = scale.find((each) => each.id === answer);
      const votes = votesToShow(run, id, sheet);
      const counts = votes && scale.map((each) => `${each.sign} ${votes[each.id] ?? 0}`).join(', ');
      const given =
        notApplicable === undefined
          ? chosen
            ? `${chosen.sign} ${chosen.label}${counts ? ` (${counts})` : ''}`
            : 'not answered'
          : `does not apply: ${oneLine(notApplicable)}`;
      return [`- **${text}** ${given}`, ...(comment?.trim() ? [`  ${oneLine(comment)}`] : [])];
    }),
  ]);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
