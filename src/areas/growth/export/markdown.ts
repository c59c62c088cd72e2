/** A ladder as one Markdown document: to read, to print, or to paste where people talk about it. */
import { orderedLevels } from '../level/order.ts';
import type { Expectation, Level } from '../ladder/schema.ts';
import type { LadderFormat } from './ladder-format.ts';
import type { PortableLadder } from './portable.ts';

type Ladder = PortableLadder['ladder'];

export const ladderAsMarkdown: LadderFormat = {
  format: 'markdown',
  label: 'Markdown',
  extension: 'md',
  about: 'one document to read',
  write({ ladder, body }) {
    const parts = [
      `# ${ladder.title}`,
      ladder.summary,
      `Version ${ladder.version}, in effect from ${ladder.effectiveFrom}.`,
      section('How to read it', [ladder.guidance.notice]),
      ...orderedLevels(asLadder(ladder)).map((level) => levelPart(level, ladder)),
      promotionPart(ladder),
      section(
        'Myths',
        ladder.guidance.myths.map(({ claim, reality }) => `**${line(claim)}** ${reality}`),
      ),
      section(
        'Questions',
        ladder.guidance.faq.map(({ question, answer }) => `**${line(question)}**\n\n${answer}`),
      ),
      body?.trim(),
    ];
    return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
  },
};

function levelPart(level: Level, ladder: Ladder): string {
  const titles = level.titles.map(({ label }) => label);
  const facts = ladder.dimensions.flatMap(({ id, label, scale }) => {
    const value = level.dimensionValues[id];
    const step = ladder.scales.find((each) => each.id === scale)?.steps.find((each) => each.id === value);
    return value === undefined
      ? []
      : [`- **${label}**: ${step === undefined ? line(value) : `${step.label}. ${line(step.definition)}`}`];
  });
  const groups = ladder.groups.flatMap(({ id, label }) => {
    const asked = ladder.expectations.filter(
      (each) => each.group === id && each.levels.includes(level.id) && each.deprecatedIn === undefined,
    );
    return asked.length === 0 ? [] : [`### ${label}\n\n${asked.map(askedPart).join('\n')}`];
  });
  return section(level.status === 'draft' ? `${level.label} (draft)` : level.label, [
    level.tagline === undefined ? undefined : `> ${line(level.tagline)}`,
    titles.length === 0 ? undefined : `Titles: ${titles.join(', ')}.`,
    facts.join('\n'),
    ...groups,
  ]);
}

function askedPart({ text, detail, kind, disciplines, examples }: Expectation): string {
  const mark = kind === 'anti-pattern' ? 'Avoid: ' : kind === 'responsibility' ? 'Answers for: ' : '';
  const only = disciplines.length === 0 ? '' : ` (${disciplines.join(', ')})`;
  const more = [
    ...(detail === undefined ? [] : [line(detail)]),
    ...examples.map((example) => `${example.polarity === 'negative' ? 'Not' : 'For example'}: ${line(example.text)}`),
  ];
  return [`- ${mark}${line(text)}${only}`, ...more.map((each) => `  - ${each}`)].join('\n');
}

function promotionPart({ promotion }: Ladder): string {
  if (promotion === undefined) return '';
  const list = (items: readonly string[]) => items.map((item) => `- ${line(item)}`).join('\n');
  return section('Promotion', [
    list(promotion.criteria),
    promotion.evidence.length === 0 ? undefined : `What shows it:\n\n${list(promotion.evidence)}`,
    promotion.process,
    promotion.decisionRule,
  ]);
}

function section(heading: string, parts: readonly (string | undefined)[]): string {
  const filled = parts.filter((part) => part !== undefined && part !== '');
  return filled.length === 0 ? '' : [`## ${heading}`, ...filled].join('\n\n');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Its order needs no owner. */
function asLadder(ladder: Ladder): Parameters<typeof orderedLevels>[0] {
  return { ...ladder, owner: ladder.owner ?? '' };
}
