/** A ladder as one Markdown document: to read, to print, or to paste where people talk about it. */
import { orderedLevels } from '../level/order.ts';
import type { Expectation, Level } from '../ladder/schema.ts';
import type { DocumentWords, LadderFormat } from './ladder-format.ts';
import { withData } from './markdown-data.ts';
import type { PortableLadder } from './portable.ts';

type Ladder = PortableLadder['ladder'];

export const ladderAsMarkdown: LadderFormat = {
  format: 'markdown',
  extension: 'md',
  about: 'one document to read',
  write: (alone, words) => withData(ladderDocument(alone, words), alone),
};

/** What people read, without what only programs need. */
export function ladderDocument(
  { ladder, body }: Pick<PortableLadder, 'ladder' | 'body'>,
  words: DocumentWords,
): string {
  const parts = [
    `# ${ladder.title}`,
    ladder.summary,
    words.version(ladder.version, ladder.effectiveFrom),
    section(words.howToRead, [ladder.guidance.notice]),
    ...orderedLevels(asLadder(ladder)).map((level) => levelPart(level, ladder, words)),
    promotionPart(ladder, words),
    section(
      words.myths,
      ladder.guidance.myths.map(({ claim, reality }) => `**${line(claim)}** ${reality}`),
    ),
    section(
      words.questions,
      ladder.guidance.faq.map(({ question, answer }) => `**${line(question)}**\n\n${answer}`),
    ),
    body?.trim(),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

function levelPart(level: Level, ladder: Ladder, words: DocumentWords): string {
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
    return asked.length === 0 ? [] : [`### ${label}\n\n${asked.map((each) => askedPart(each, words)).join('\n')}`];
  });
  return section(level.status === 'draft' ? words.draft(level.label) : level.label, [
    level.tagline === undefined ? undefined : `> ${line(level.tagline)}`,
    titles.length === 0 ? undefined : words.titles(titles),
    facts.join('\n'),
    ...groups,
  ]);
}

function askedPart({ text, detail, kind, disciplines, examples }: Expectation, words: DocumentWords): string {
  const marked = { expectation: line, responsibility: words.answersFor, 'anti-pattern': words.avoid }[kind];
  const only = disciplines.length === 0 ? '' : ` (${disciplines.join(', ')})`;
  const more = [
    ...(detail === undefined ? [] : [line(detail)]),
    ...examples.map(({ text: seen, polarity }) => words[polarity === 'negative' ? 'notAs' : 'example'](line(seen))),
  ];
  return [`- ${marked(line(text))}${only}`, ...more.map((each) => `  - ${each}`)].join('\n');
}

function promotionPart({ promotion }: Ladder, words: DocumentWords): string {
  if (promotion === undefined) return '';
  const list = (items: readonly string[]) => items.map((item) => `- ${line(item)}`).join('\n');
  return section(words.promotion, [
    list(promotion.criteria),
    promotion.evidence.length === 0 ? undefined : `${words.whatShowsIt}\n\n${list(promotion.evidence)}`,
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
