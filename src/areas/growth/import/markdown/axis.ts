/** Axes in Markdown: a heading, or a lead-in, with a list or a table of named steps below it. */
import type { Location } from '#model/location.ts';
import { fit, oneLine } from '../draft/fit-text.ts';
import { sameName } from '../located-value.ts';
import { Names } from '../draft/names.ts';
import { walk, type Block, type MarkdownItem, type MarkdownSection } from './sections.ts';

export interface Axis {
  readonly id: string;
  readonly label: string;
  readonly summary?: string | undefined;
  readonly location: Location;
  readonly steps: readonly AxisStep[];
}

export interface AxisStep {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

export interface NamedItem {
  readonly name: string;
  readonly said?: string | undefined;
  readonly at: Location;
}

/** `**Adopts**: learns the tools`, `Adopts — learns the tools`, `1. Adopts: …`. */
export function namedItem({ text, location }: Pick<MarkdownItem, 'text' | 'location'>): NamedItem | undefined {
  const strong = /^(?:\d+[.)]\s*)?(?:\*\*|__)(.+?)(?:\*\*|__)\s*(?:[:：–—-]\s*)?(.*)$/su.exec(text);
  const plain = strong ?? /^(?:\d+[.)]\s*)?([\p{L}\p{N}][^:：.!?]{0,40}?)\s*(?:[:：]|\s[–—-]\s)\s*(.+)$/su.exec(text);
  const name = plain?.[1]?.replace(/[:：]\s*$/, '').trim();
  if (plain === null || name === undefined || name === '' || name.length > 60) return undefined;
  const said = plain[2]?.trim();
  return { name: withoutMarkup(name), said: said === '' ? undefined : said, at: location };
}

export function withoutMarkup(text: string): string {
  return oneLine(text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, ''));
}

/** @param found the axes of other files, whose steps are not looked for again */
export function axesIn(root: MarkdownSection, found: readonly Axis[] = []): readonly Axis[] {
  const sections = walk(root);
  const candidates = sections.flatMap(axisOf).filter(({ label }) => !looksLikeLevel(label));
  const isListOfAxes = ({ steps }: Axis) =>
    steps.every((step) => [...candidates, ...found].some(({ label }) => sameName(label, step.label)));
  const summaries = sections
    .flatMap(({ blocks }) => blocks.flatMap(listItems))
    .flatMap((item) => namedItem(item) ?? []);
  const names = new Names('axis');
  const axes: Axis[] = [];
  for (const axis of candidates) {
    if (isListOfAxes(axis)) continue;
    // A level lists one step of each axis; axes share no step with each other, but for a word or two.
    const known = new Set(
      [...found.filter((each) => !sameName(each.label, axis.label)), ...axes].flatMap(({ steps }) =>
        steps.map(({ label }) => label),
      ),
    );
    if (axis.steps.filter(({ label }) => known.has(label)).length * 2 >= axis.steps.length) continue;
    const summary = axis.summary ?? summaries.find(({ name }) => sameName(name, axis.label))?.said;
    axes.push({ ...axis, id: names.take(axis.label), summary });
  }
  return axes;
}

function axisOf(section: MarkdownSection): readonly Axis[] {
  const label = withoutMarkup(section.heading);
  const of = (items: readonly NamedItem[], summary: string | undefined): readonly Axis[] =>
    label === '' || items.length < 2
      ? []
      : [{ id: '', label, summary, location: section.location, steps: stepsOf(items) }];
  const lead = section.blocks.find(({ is }) => is === 'paragraph' || is === 'quote')?.text;
  const lists = section.blocks.filter((block) => block.is === 'list');
  for (const list of lists) {
    const named = list.items.flatMap((item) => namedItem(item) ?? []);
    if (named.length >= 2 && named.length === list.items.length) return of(named, lead);
  }
  for (const table of section.blocks.filter((block) => block.is === 'table')) {
    const [head, ...rows] = table.rows;
    const nameAt =
      head?.findIndex(({ text }) => /^(step|name|stage|level|value|rating)s?$/i.test(withoutMarkup(text))) ?? -1;
    const at = nameAt === -1 && (head?.length ?? 0) === 2 ? 0 : nameAt;
    // Besides a number, a step has one column: with more of them, it is levels that stand in the rows.
    const others = (head ?? []).flatMap(({ text }, index) =>
      index === at || /^(#|no\.?|number|\d*)$/i.test(withoutMarkup(text)) ? [] : [index],
    );
    const [said] = others;
    if (at === -1 || said === undefined || others.length > 1) continue;
    const named = rows.flatMap((row) =>
      row[at] === undefined ? [] : [{ name: withoutMarkup(row[at].text), said: row[said]?.text, at: row[at].location }],
    );
    if (named.length >= 2 && named.every(({ name }) => name !== '')) return of(named, lead);
  }
  const below = section.children.filter(
    ({ children, blocks }) =>
      children.length === 0 &&
      blocks.some(({ is }) => is === 'paragraph') &&
      !blocks.some(({ is }) => is === 'list' || is === 'table'),
  );
  const isAll =
    below.length === section.children.length && below.length >= 3 && section.depth >= 2 && !/faq|question/i.test(label);
  return isAll
    ? of(
        below.map(({ heading, blocks, location }) => ({
          name: withoutMarkup(heading).replace(/^\d+[.)]\s*/, ''),
          said: blocks.map(({ text }) => text).join(' '),
          at: location,
        })),
        lead,
      )
    : [];
}

function stepsOf(items: readonly NamedItem[]): readonly AxisStep[] {
  const names = new Names('step');
  return items.map(({ name, said }) => ({
    id: names.take(name),
    label: name,
    definition: fit(said ?? name, 300).text,
  }));
}

/** `D1 - Developer 1`, `Level 3`: a heading that counts. */
function looksLikeLevel(label: string): boolean {
  return (
    /^(\p{L}{1,4}\s?\d|level\b|stufe\b|\d+\s*[-–—:.)])/iu.test(label) ||
    /\s\d+$/.test(label) ||
    /^(axes|axis|faqs?|ladders?|other pages|contents?|career ladders)$/i.test(label)
  );
}

function listItems(block: Block): readonly MarkdownItem[] {
  return block.is === 'list' ? block.items : [];
}

/** The step of a name; where several axes have one of that name, the first on which the level does not stand yet. */
export function stepNamed(
  name: string,
  named: Axis | undefined,
  all: readonly Axis[],
  taken: readonly string[],
): { readonly axis: Axis; readonly step: AxisStep } | undefined {
  const found = (named === undefined ? all : [named]).flatMap((axis) =>
    axis.steps.flatMap((step, index) =>
      sameName(step.label, name) || (named !== undefined && name === String(index + 1)) ? [{ axis, step }] : [],
    ),
  );
  return found.find(({ axis }) => !taken.includes(axis.id)) ?? (named === undefined ? undefined : found[0]);
}
