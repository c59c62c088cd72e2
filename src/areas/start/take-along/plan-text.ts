/** A plan as text to take along: a checklist in Markdown, and an issue that GitHub and GitLab show as a list to tick. */
import { say } from '#words/say.ts';
import { dateInWords, dateOf, type Start } from './dates.client.ts';
import type { Outline, OutlineCheckpoint, OutlinePhase } from './outline.ts';
import type { PLAN_WORDS } from './plan-words.ts';

type Words = typeof PLAN_WORDS;

/** @param start none where nobody has chosen a day yet */
export function checklistMarkdown(plan: Outline, ticked: ReadonlySet<string>, words: Words, start?: Start): string {
  return [`# ${escaped(plan.title)}`, ...sections(plan, ticked, words, start)].join('\n\n') + '\n';
}

/** Its title comes from the form that it is pasted into. */
export function issueText(plan: Outline, ticked: ReadonlySet<string>, words: Words, start?: Start): string {
  const opening = say(words.from, { plan: `[${escaped(plan.title)}](${plan.address})` });
  return [opening, ...sections(plan, ticked, words, start)].join('\n\n') + '\n';
}

function sections(
  { phases }: Outline,
  ticked: ReadonlySet<string>,
  words: Words,
  start: Start | undefined,
): readonly string[] {
  const from = start === undefined ? [] : [say(words.firstDay, { date: dateInWords(start.day, words.locale) })];
  return [...from, ...phases.flatMap((phase) => phaseText(phase, ticked, words, start))];
}

function phaseText(
  phase: OutlinePhase,
  ticked: ReadonlySet<string>,
  words: Words,
  start: Start | undefined,
): readonly string[] {
  const { label, from, to, tasks, checkpoints } = phase;
  const days =
    start === undefined
      ? say(words.days, { from, to })
      : [from, to].map((day) => dateInWords(dateOf(day, start), words.locale)).join(' – ');
  const list = tasks.map(({ id, text, who }) => `- [${ticked.has(id) ? 'x' : ' '}] ${escaped(text)} (${who})`);
  return [
    `## ${escaped(label)} (${days})`,
    ...(list.length > 0 ? [list.join('\n')] : []),
    ...checkpoints.map((checkpoint) => checkpointText(checkpoint, words, start)),
  ];
}

function checkpointText(
  { day, with: role, questions }: OutlineCheckpoint,
  words: Words,
  start: Start | undefined,
): string {
  const when = start === undefined ? say(words.day, { day }) : dateInWords(dateOf(day, start), words.locale);
  const heading = say(role === '' ? words.checkpoint : words.checkpointWith, { when, role: escaped(role) });
  return [`### ${heading}`, '', ...questions.map((question) => `- ${escaped(question)}`)].join('\n');
}

/** Words of people stay words: no mention is sent and no markup begun by them. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/g, '\\$&').replaceAll('@', '@\u200B');
}
