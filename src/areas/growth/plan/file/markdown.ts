/** A plan as Markdown that reads well anywhere, and can be read back. What its owner wrote stands in quotes, line by line. */
import type { Named } from './outline.ts';
import { titleOf, type Goal, type Plan, type PlanGroup } from '../plan.ts';
import { say } from '#words/say.ts';
import type { PlannerWords } from '../planner-words.ts';
import type { FileWords } from './file-words.ts';

export function toMarkdown(plan: Plan, words: PlannerWords): string {
  const facts = [
    fact(words.ladder, plan.ladder),
    `- ${words.version}: ${plan.version}`,
    ...(plan.discipline ? [fact(words.discipline, plan.discipline)] : []),
    ...(plan.from ? [fact(words.from, plan.from)] : []),
    fact(words.to, plan.to),
    `- ${words.changed}: ${plan.changed}`,
  ];
  const blocks = [
    `# ${say(words.title, { title: titleOf(plan, words) })}`,
    facts.join('\n'),
    ...plan.groups.flatMap((group) => groupBlocks(group, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function fact(word: string, { id, label }: Named): string {
  return `- ${word}: ${label} (${id})`;
}

function groupBlocks(group: PlanGroup, words: FileWords): readonly string[] {
  const { asked, evidence, notApplicable, goals } = group;
  return [
    `## ${group.label} (${group.id})`,
    ...part(
      words.asked,
      asked.map(({ id, text, mark }) => `- ${words[mark]}: ${text} (${id})`),
    ),
    ...part(words.evidence, evidence === '' ? [] : quoted(evidence)),
    ...part(words.notApplicable, notApplicable === undefined ? [] : quoted(notApplicable)),
    ...part(
      words.goals,
      goals.map((goal) => goalLine(goal, words)),
    ),
  ];
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, lines.join('\n')];
}

function quoted(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
}

function goalLine({ text, by }: Goal, words: FileWords): string {
  return `- ${by === '' ? words.noDate : say(words.byDay, { day: by })}: ${text}`;
}
