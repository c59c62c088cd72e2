/** A plan as text to take along: a checklist in Markdown, and an issue that GitHub and GitLab show as a list to tick. */
import { dateInWords, dateOf, type Start } from './dates.client.ts';
import type { Outline, OutlineCheckpoint, OutlinePhase } from './outline.ts';

/** @param start none where nobody has chosen a day yet */
export function checklistMarkdown(plan: Outline, ticked: ReadonlySet<string>, start?: Start): string {
  return [`# ${escaped(plan.title)}`, ...sections(plan, ticked, start)].join('\n\n') + '\n';
}

/** Its title comes from the form that it is pasted into. */
export function issueText(plan: Outline, ticked: ReadonlySet<string>, start?: Start): string {
  const opening = `From the plan [${escaped(plan.title)}](${plan.address}).`;
  return [opening, ...sections(plan, ticked, start)].join('\n\n') + '\n';
}

function sections({ phases }: Outline, ticked: ReadonlySet<string>, start?: Start): readonly string[] {
  const from = start === undefined ? [] : [`First day: ${dateInWords(start.day)}`];
  return [...from, ...phases.flatMap((phase) => phaseText(phase, ticked, start))];
}

function phaseText(phase: OutlinePhase, ticked: ReadonlySet<string>, start?: Start): readonly string[] {
  const { label, from, to, tasks, checkpoints } = phase;
  const days =
    start === undefined
      ? `days ${from} to ${to}`
      : `${dateInWords(dateOf(from, start))} – ${dateInWords(dateOf(to, start))}`;
  const list = tasks.map(({ id, text, who }) => `- [${ticked.has(id) ? 'x' : ' '}] ${escaped(text)} (${who})`);
  return [
    `## ${escaped(label)} (${days})`,
    ...(list.length > 0 ? [list.join('\n')] : []),
    ...checkpoints.map((checkpoint) => checkpointText(checkpoint, start)),
  ];
}

function checkpointText({ day, with: role, questions }: OutlineCheckpoint, start?: Start): string {
  const when = start === undefined ? `day ${day}` : dateInWords(dateOf(day, start));
  const heading = `### Checkpoint: ${when}${role === '' ? '' : `, with the ${escaped(role)}`}`;
  return [heading, '', ...questions.map((question) => `- ${escaped(question)}`)].join('\n');
}

/** Words of people stay words: no mention is sent and no markup begun by them. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#]/g, '\\$&').replaceAll('@', '@\u200B');
}
