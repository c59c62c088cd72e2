/** Markdown files whose expectations several levels share: each becomes a set of behaviours, written once. */
import { posix } from 'node:path';
import { NAMES_OF_FOLDERS } from '#load/left-alone.ts';
import type { SourceDocument } from '../documents.ts';
import { Draft } from '../draft/draft.ts';
import { askParts, examplesIn } from './group-items.ts';
import { ownName, rankIn } from './level-files.ts';
import { idFrom, Names } from '../draft/names.ts';
import type { Notebook } from '../notebook.ts';
import { linkedPaths, unlinked } from './prose.ts';
import type { LadderSettings, NewEntry } from '../shape.ts';
import { markdownSections, type MarkdownSection } from './sections.ts';

export interface SharedSet {
  readonly path: string;
  readonly id: string;
  readonly isForEveryone: boolean;
  /**
   * @param levels that ask for it; none where everyone does
   * @param taken ids of expectations; its own are added
   */
  entry(levels: readonly string[], settings: LadderSettings, taken: Set<string>): NewEntry;
}

const EVERYONE = /^(everyone|everybody|all|all-levels|common|shared|base|core|general|values|culture|principles)(-|$)/i;

/** It is called so, or a level points at it. */
export function isSharedFile(document: SourceDocument, all: readonly SourceDocument[]): boolean {
  const name = ownName(document.path);
  if (/^(readme|index)$/i.test(name) || rankIn(name) !== undefined) return false;
  if (!asks(markdownSections(document.source, document.bodyStart))) return false;
  const isLinked = all.some(
    (other) =>
      rankIn(ownName(other.path)) !== undefined &&
      linkedPaths(other.source.text, other.path).some((path) => samePath(path, document.path)),
  );
  return EVERYONE.test(name) || /^(leadership|management)(-|$)/i.test(name) || isLinked;
}

function samePath(link: string, path: string): boolean {
  return link === path || posix.basename(link) === posix.basename(path);
}

function asks(section: MarkdownSection): boolean {
  return section.children.some((child) => examplesIn(child).items.length > 0 || asks(child));
}

export function sharedSets(documents: readonly SourceDocument[], notebook: Notebook): readonly SharedSet[] {
  const names = new Names('shared', NAMES_OF_FOLDERS);
  return documents.map((document): SharedSet => {
    const root = markdownSections(document.source, document.bodyStart);
    const top = root.children.length === 1 && root.children[0] !== undefined ? root.children[0] : root;
    const id = names.take(ownName(document.path));
    const isForEveryone = EVERYONE.test(ownName(document.path));
    notebook.read('shared files');
    return {
      path: document.path,
      id,
      isForEveryone,
      entry(levels, settings, taken) {
        const draft = new Draft(taken);
        const intro = top.blocks.map(({ text }) => unlinked(text)).join('\n\n');
        if (intro !== '') draft.write('What it is about', intro);
        for (const child of top.children) readGroup(child, undefined, { draft, levels, notebook });
        for (const expectation of draft.expectations) taken.add(expectation.id);
        notebook.wrote('shared behaviours', draft.expectations.length);
        if (levels.length === 0 && !isForEveryone)
          notebook.note(`No level points at \`${document.path}\`: no ladder extends \`behaviours/${id}\` yet`);
        return draft.behaviours(id, settings, {
          title: document.data.field('title').text() ?? (top.heading === '' ? idFrom(id) : top.heading),
        });
      },
    };
  });
}

interface GroupContext {
  readonly draft: Draft;
  readonly levels: readonly string[];
  readonly notebook: Notebook;
}

function readGroup(section: MarkdownSection, parent: string | undefined, context: GroupContext): void {
  const { draft, levels } = context;
  const found = examplesIn(section);
  for (const words of found.leadIns) context.notebook.understand(words);
  const group = draft.group(unlinked(section.heading), parent);
  askParts(found, { draft, group, levels }, unlinked);
  if (found.prose !== '') draft.write(section.heading, unlinked(found.prose));
  for (const child of found.children) readGroup(child, group, context);
}
