/** Which Markdown files, or which sections of one, are levels, and in which order they stand. */
import { posix } from 'node:path';
import type { SourceDocument } from '../documents.ts';
import { linkedPaths } from './prose.ts';
import { markdownSections, walk, type MarkdownSection } from './sections.ts';

export interface LevelFile {
  readonly document: SourceDocument;
  /** The heading of the level, with what stands below it. */
  readonly section: MarkdownSection;
  readonly text: string;
  /** As its name counts it: `L1.0` is 1. */
  readonly rank: number | undefined;
}

const CODE = /^(?:\W*)(?:levels?|lvl|stage|grade|stufe|\p{L}{1,4})[\s_-]?(\d+(?:[._]\d+)?)(?![\p{L}\d])/iu;
const COUNTED = /^(\d{1,2}(?:[._]\d+)?)[\s._-]/;
const SHARED =
  /^(everyone|everybody|all|all-levels|common|shared|base|core|general|leadership|management|culture|values|principles)(-|$)/i;
const INTRODUCTION = /^(readme|index|contributing|changelog|license|code[-_]of[-_]conduct|faq|glossary)$/i;

/** The level that a name counts. */
export function rankIn(name: string): number | undefined {
  const found = CODE.exec(name)?.[1] ?? COUNTED.exec(name)?.[1];
  return found === undefined ? undefined : Number(found.replace('_', '.'));
}

export function ownName(path: string): string {
  return posix.basename(path).replace(/\.\w+$/, '');
}

export function isLevelFile(document: SourceDocument): boolean {
  const root = markdownSections(document.source, document.bodyStart);
  return !INTRODUCTION.test(ownName(document.path)) && (isLevel(document, root) || levelsWithin(root).length >= 2);
}

function isLevel({ path }: SourceDocument, root: MarkdownSection): boolean {
  const name = ownName(path);
  const counted = rankIn(name) ?? rankIn(root.children[0]?.heading ?? '');
  return (
    !SHARED.test(name) && (counted !== undefined || (hasGroups(root) && !/maturity|review|guide|process/i.test(name)))
  );
}

function hasGroups(section: MarkdownSection): boolean {
  return walk(section).filter(({ depth, blocks }) => depth >= 2 && blocks.some(({ is }) => is === 'list')).length >= 2;
}

/** `## Level 1`, `## Level 2` in one file, each with its groups. */
function levelsWithin(root: MarkdownSection): readonly MarkdownSection[] {
  return walk(root).filter(
    ({ heading, depth, children, blocks }) =>
      depth >= 1 && rankIn(heading) !== undefined && (children.length > 0 || blocks.some(({ is }) => is === 'list')),
  );
}

/** The ladders of a folder: level files that lie together. */
export function levelFiles(
  documents: readonly SourceDocument[],
): readonly { readonly folder: string; readonly levels: readonly LevelFile[] }[] {
  const folders = new Map<string, LevelFile[]>();
  const counted = documents.filter(({ path }) => rankIn(ownName(path)) !== undefined).length;
  for (const document of documents) {
    if (INTRODUCTION.test(ownName(document.path))) continue;
    const root = markdownSections(document.source, document.bodyStart);
    const within = levelsWithin(root);
    const folder = posix.dirname(document.path);
    const isFile = isLevel(document, root) && (counted < 2 || rankIn(ownName(document.path)) !== undefined);
    const sections =
      within.length >= 2 && within.every(({ depth }) => depth === within[0]?.depth)
        ? within
        : isFile
          ? [
              root.children.length === 1 && root.children[0] !== undefined
                ? root.children[0]
                : { ...root, heading: ownName(document.path).replace(/[-_]+/g, ' ') },
            ]
          : [];
    const levels = sections.map((section): LevelFile => ({
      document,
      section,
      text:
        sections.length === 1
          ? document.source.text
          : walk(section)
              .flatMap(({ blocks }) => blocks.map(({ text }) => text))
              .join('\n'),
      rank: (sections.length === 1 ? rankIn(ownName(document.path)) : undefined) ?? rankIn(section.heading),
    }));
    if (levels.length > 0) folders.set(folder, [...(folders.get(folder) ?? []), ...levels]);
  }
  return [...folders].map(([folder, levels]) => ({ folder, levels: inOrder(levels, listed(folder, documents)) }));
}

/** The files in the order in which an introduction names them. */
function listed(folder: string, documents: readonly SourceDocument[]): readonly string[] {
  const introduction = documents.find(({ path }) => posix.dirname(path) === folder && INTRODUCTION.test(ownName(path)));
  return introduction === undefined ? [] : linkedPaths(introduction.source.text, introduction.path);
}

function inOrder(levels: readonly LevelFile[], order: readonly string[]): readonly LevelFile[] {
  const place = ({ document }: LevelFile) => {
    const at = order.indexOf(document.path);
    return at === -1 ? order.length : at;
  };
  const byRank = (a: LevelFile, b: LevelFile) => (a.rank === undefined || b.rank === undefined ? 0 : a.rank - b.rank);
  return levels.toSorted((a, b) => byRank(a, b) || place(a) - place(b));
}
