/** A plan as Markdown that reads well anywhere, and can be read back. What its owner wrote stands in quotes, line by line. */
import type { Named } from './outline.ts';
import { titleOf, type Goal, type Plan, type PlanGroup } from '../plan.ts';
import { MARK_WORDS, NOTE_WORDS, PLAN_WORDS } from '../words.ts';

export function toMarkdown(plan: Plan): string {
  const facts = [
    fact(PLAN_WORDS.ladder, plan.ladder),
    `- ${PLAN_WORDS.version}: ${plan.version}`,
    ...(plan.discipline ? [fact(PLAN_WORDS.discipline, plan.discipline)] : []),
    ...(plan.from ? [fact(PLAN_WORDS.from, plan.from)] : []),
    fact(PLAN_WORDS.to, plan.to),
    `- ${PLAN_WORDS.changed}: ${plan.changed}`,
  ];
  const blocks = [`# Growth plan: ${titleOf(plan)}`, facts.join('\n'), ...plan.groups.flatMap(groupBlocks)];
  return `${blocks.join('\n\n')}\n`;
}

function fact(word: string, { id, label }: Named): string {
  return `- ${word}: ${label} (${id})`;
}

function groupBlocks(group: PlanGroup): readonly string[] {
  const { asked, evidence, notApplicable, goals } = group;
  return [
    `## ${group.label} (${group.id})`,
    ...part(
      NOTE_WORDS.asked,
      asked.map(({ id, text, mark }) => `- ${MARK_WORDS[mark]}: ${text} (${id})`),
    ),
    ...part(NOTE_WORDS.evidence, evidence === '' ? [] : quoted(evidence)),
    ...part(NOTE_WORDS.notApplicable, notApplicable === undefined ? [] : quoted(notApplicable)),
    ...part(NOTE_WORDS.goals, goals.map(goalLine)),
  ];
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, lines.join('\n')];
}

function quoted(text: string): readonly string[] {
  return text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
}

function goalLine({ text, by }: Goal): string {
  return `- ${by === '' ? 'No date' : `By ${by}`}: ${text}`;
}
