/** One level in Markdown: its facts, its groups, what is asked in each, and what it looks like. */
import { TRACK, type Draft } from '../draft/draft.ts';
import { namedItem } from './axis.ts';
import { askParts, examplesIn } from './group-items.ts';
import type { LevelFile } from './level-files.ts';
import { idFrom } from '../draft/names.ts';
import { isLevelName } from '../outline/level-names.ts';
import type { Notebook } from '../notebook.ts';
import { proseOf, relink } from './prose.ts';
import type { MarkdownItem, MarkdownSection } from './sections.ts';

/** @param target where the links to other levels lead */
export function readLevelFile(
  { document, section }: LevelFile,
  draft: Draft,
  notebook: Notebook,
  target: (path: string) => string | undefined,
): string {
  const clean = (text: string) => relink(text, document.path, target);
  const facts = section.blocks.flatMap((block) =>
    block.is === 'list' && !block.ordered ? block.items : block.is === 'table' ? pairs(block.rows) : [],
  );
  const named = facts.flatMap((item) => {
    const fact = isFact(item.text) ? namedItem(item) : undefined;
    return fact?.said === undefined ? [] : [{ ...fact, said: fact.said }];
  });
  const quote = section.blocks.find(({ is }) => is === 'quote')?.text;
  const paragraphs = section.blocks.filter(({ is }) => is === 'paragraph').map(({ text }) => clean(text));
  // The title of a page never takes the place of the name of its level.
  const title = document.data.field('title', 'name').text();
  const label = title !== undefined && isLevelName(title) && !isLevelName(section.heading) ? title : section.heading;
  const dimensionValues: Record<string, string> = {};
  for (const { name, said } of named) {
    const dimension = draft.dimension(name);
    // One word alone is read as a setting, where words are counted.
    if (!/\s/.test(said)) notebook.understand(said);
    dimensionValues[dimension] = draft.dimensionValue(clean(said), `${name} of ${label}`);
  }
  const id = draft.addLevel({
    name: withoutCode(label),
    label,
    track: TRACK.id,
    tagline: quote === undefined ? paragraphs[0] : clean(quote.replace(/^[_*]+([^_*]+)[_*]+$/, '$1')),
    dimensionValues,
  });
  const more = section.blocks.filter(
    ({ is, text }) =>
      (is === 'paragraph' && (quote !== undefined || clean(text) !== paragraphs[0])) ||
      (is === 'list' && text.startsWith('1')),
  );
  if (more.length > 0) draft.write(`On ${label}`, more.map(({ text }) => clean(text)).join('\n\n'));
  const unnamed = facts.filter((item) => !(isFact(item.text) && namedItem(item)?.said !== undefined));
  if (unnamed.length > 0)
    askParts(
      { parts: [{ items: unnamed.map((item) => ({ ...item, examples: [] })) }] },
      { draft, group: draft.group('General', undefined), levels: [id] },
      clean,
    );
  for (const child of section.children) readGroup(child, undefined);
  if (section.children.length === 0 && unnamed.length === 0)
    notebook.note(`The level “${label}” asks for nothing of its own`);
  return id;

  function readGroup(part: MarkdownSection, parent: string | undefined): void {
    const found = examplesIn(part);
    for (const words of found.leadIns) notebook.understand(words);
    const isEmpty = found.items.length === 0 && found.examples.length === 0 && part.children.length === 0;
    if (isEmpty) {
      const prose = proseOf(part, 3);
      if (prose !== '') draft.write(`${part.heading}: ${label}`, clean(prose));
      return;
    }
    const group = draft.group(part.heading, parent);
    notebook.read('bullets', found.items.length);
    notebook.read('examples', found.examples.length);
    askParts(found, { draft, group, levels: [id] }, clean);
    if (found.items.length === 0 && found.examples.length > 0) {
      notebook.fault(
        part.location,
        `Unexpected examples under “${part.heading}” without anything that is asked, expected a list before them`,
        'They were kept in the prose of the ladder.',
      );
      draft.write(`Examples: ${part.heading}, ${label}`, found.examples.map((each) => `- ${clean(each)}`).join('\n'));
    }
    if (found.prose !== '') draft.write(`${part.heading}: ${label}`, clean(found.prose));
    for (const child of found.children) readGroup(child, group);
  }
}

/** `**Planning horizon**: 1 year` says something about the level; `Ships small changes` asks for something. */
function isFact(text: string): boolean {
  return /^(\*\*|__)/.test(text) && namedItem({ text, location: NOWHERE })?.said !== undefined;
}

const NOWHERE = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;

function pairs(rows: readonly (readonly MarkdownItem[])[]): readonly MarkdownItem[] {
  return rows
    .slice(1)
    .flatMap(([name, value]): readonly MarkdownItem[] =>
      name === undefined || value === undefined
        ? []
        : [{ text: `**${name.text.replace(/\*/g, '')}**: ${value.text}`, location: name.location, items: [] }],
    );
}

/** `L4: Lead engineer` is called `lead-engineer`. */
function withoutCode(label: string): string | undefined {
  const own = label.replace(/^\W*(?:level\s+)?\p{L}{0,4}\s?\d+(?:[._]\d+)?\s*(?:[:–—-]\s*)/iu, '');
  return idFrom(own) === '' ? undefined : own;
}
