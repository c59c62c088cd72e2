/** A run as Markdown: for the page, the ticket or the message where a group keeps what it decided. */
import { dayIn } from '#site/client/day.ts';
import { say } from '#words/say.ts';
import { votesToShow, type Run } from './run.ts';
import type { RunWords } from './run-words.ts';
import type { Sheet, SheetQuestion } from './sheet.client.ts';
import { leftOver } from './template.ts';

const STATES = { open: ' ', done: 'x', dropped: '-' } as const;

/** @param names what units, and those who see to actions, are called */
export function runMarkdown(run: Run, sheet: Sheet, names: (ref: string) => string, words: RunWords): string {
  const isKept = run.people >= sheet.minRespondents;
  const head = [
    `# ${say(words.about, { check: sheet.title, unit: names(run.unit) })}`,
    '',
    say(words.day, { day: dayIn(words.dates, run.date), count: run.people }),
  ];
  const told = isKept ? [...answers(run, sheet, words), ...left(run, sheet, words)] : [];
  const parts = [...head, ...actions(run, names, words), ...told];
  return `${parts.join('\n')}\n`;
}

/** What an earlier version asked is taken along too. */
function left(run: Run, sheet: Sheet, words: RunWords): readonly string[] {
  const all = leftOver(run, sheet);
  const lines = all.map(({ question, says }) => `- **${question}** ${says.map(oneLine).join(' · ')}`);
  return all.length === 0 ? [] : ['', `## ${words.leftOver}`, '', ...lines];
}

function actions({ actions: all }: Run, names: (ref: string) => string, words: RunWords): readonly string[] {
  if (all.length === 0) return [];
  const lines = all.map(({ text, owner, due, status }) => {
    const told = say(status === 'dropped' ? words.dropped : words.action, {
      text: oneLine(text),
      owner: owner === '' ? words.noOwner : names(owner),
      due: due === '' ? words.noDate : dayIn(words.dates, due),
    });
    return `- [${STATES[status]}] ${told}`;
  });
  return ['', `## ${words.actions}`, '', ...lines];
}

function answers(run: Run, sheet: Sheet, words: RunWords): readonly string[] {
  const areas = Map.groupBy(sheet.questions, ({ area }) => area);
  return [...areas].flatMap(([area, questions]) => [
    '',
    `## ${area}`,
    '',
    ...questions.flatMap((question) => {
      const comment = run.results[question.id]?.comment;
      const line = `- **${question.text}** ${given(run, question, sheet, words)}`;
      return [line, ...(comment?.trim() ? [`  ${oneLine(comment)}`] : [])];
    }),
  ]);
}

function given(run: Run, { id, answers: scale }: SheetQuestion, sheet: Sheet, words: RunWords): string {
  const { answer, notApplicable } = run.results[id] ?? {};
  if (notApplicable !== undefined) return say(words.notApplicable, { reason: oneLine(notApplicable) });
  const chosen = scale.find((each) => each.id === answer);
  if (chosen === undefined) return words.notAnswered;
  const votes = votesToShow(run, id, sheet);
  const counts = votes && scale.map((each) => `${each.sign} ${votes[each.id] ?? 0}`).join(', ');
  return `${chosen.sign} ${chosen.label}${counts ? ` (${counts})` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
