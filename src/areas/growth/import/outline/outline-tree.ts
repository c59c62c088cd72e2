/** All files of a source as one outline: folders with their introduction, files by their heading. */
import { posix } from 'node:path';
import type { SourceDocument } from '../documents.ts';
import type { LocatedValue } from '../located-value.ts';
import { idFrom, wordsFrom } from '../draft/names.ts';
import { linkedPaths } from '../markdown/prose.ts';
import { markdownSections } from '../markdown/sections.ts';
import { nodeOfData, shelved } from './from-data.ts';
import { nodeOfSection } from './from-markdown.ts';
import type { OutlineNode } from './outline-node.ts';
import { plainLabel } from './level-names.ts';

interface Folder {
  readonly path: string;
  readonly folders: Map<string, Folder>;
  readonly files: SourceDocument[];
}

const INTRODUCTION = /^(readme|index|_index|overview|introduction)$/i;
const WEIGHT = ['weight', 'order', 'nav_order', 'sidebar_position', 'position', 'rank', 'sort', 'number', 'level'];

export function outlineTree(documents: readonly SourceDocument[], isLevel: (label: string) => boolean): OutlineNode {
  const root: Folder = { path: '', folders: new Map(), files: [] };
  for (const document of documents) {
    let folder = root;
    for (const step of document.path.split('/').slice(0, -1)) {
      const below = folder.folders.get(step) ?? {
        path: posix.join(folder.path, step),
        folders: new Map<string, Folder>(),
        files: [],
      };
      folder.folders.set(step, below);
      folder = below;
    }
    folder.files.push(document);
  }
  const mentions = documents
    .filter(({ path, format }) => format === 'markdown' && INTRODUCTION.test(ownName(path)))
    .flatMap(({ source, path }) => linkedPaths(source.text, path));
  return nodeOfFolder(root, { isLevel, mentions, isAlone: documents.length === 1 });
}

interface Context {
  readonly isLevel: (label: string) => boolean;
  readonly mentions: readonly string[];
  readonly isAlone: boolean;
}

function nodeOfFolder(folder: Folder, context: Context): OutlineNode {
  const introduction = folder.files.find(
    ({ path, format }) => format === 'markdown' && INTRODUCTION.test(ownName(path)),
  );
  const own = introduction === undefined ? undefined : nodeOfFile(introduction, context);
  const below = [...folder.folders.values()].map((each) => nodeOfFolder(each, context));
  const files = folder.files.filter((each) => each !== introduction).map((each) => nodeOfFile(each, context));
  const children = [...(own?.children ?? []), ...shelved(byPlace([...files, ...below]))];
  const [only] = children;
  // A folder with nothing in it but one file, or one folder, is that.
  if (own === undefined && children.length === 1 && only !== undefined && folder.path === '') return only;
  const name = posix.basename(folder.path);
  const label = own !== undefined && context.isLevel(own.label) ? own.label : wordsOf(name);
  const mention = context.mentions.findIndex((path) => path === folder.path || path.startsWith(`${folder.path}/`));
  return {
    label: folder.path === '' ? (own?.label ?? '') : label,
    location: own?.location ?? children[0]?.location ?? NOWHERE,
    from: 'folder',
    blocks: own?.blocks ?? [],
    // The heading of an introduction gives way to the name of its folder.
    structure: own === undefined ? [] : [own.label],
    children,
    order: own?.order ?? counted(name),
    mention: mention === -1 ? undefined : mention,
  };
}

/** As the source counts them; else as its introduction names them. */
function byPlace(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  if (nodes.every(({ order }) => order !== undefined)) return nodes.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const last = Number.MAX_SAFE_INTEGER;
  return nodes.toSorted((a, b) => (a.mention ?? last) - (b.mention ?? last));
}

function nodeOfFile(document: SourceDocument, context: Context): OutlineNode {
  const { path, format, data } = document;
  const name = ownName(path);
  const mention = context.mentions.indexOf(path);
  const placed = { from: 'file' as const, ...(mention === -1 ? {} : { mention }) };
  if (format === 'data') {
    const title = data.isRecord ? data.field('title', 'name', 'label', 'displayName').text() : undefined;
    const node = nodeOfData(data, title ?? wordsOf(name), context.isLevel);
    return { ...node, ...placed, order: node.order ?? counted(name) };
  }
  const root = markdownSections(document.source, document.bodyStart);
  const [top] = root.children;
  const isTitled = root.children.length === 1 && top !== undefined;
  const node = nodeOfSection(isTitled ? { ...top, blocks: [...root.blocks, ...top.blocks] } : root, context.isLevel);
  const title = data.field('title', 'name').text();
  const names = [isTitled ? plainLabel(top.heading) : undefined, title, wordsOf(name)].filter(
    (each) => each !== undefined && each !== '',
  );
  // The title of a page never takes the place of the name of its level.
  const hasLevels = node.children.filter((child) => context.isLevel(child.label)).length >= 2;
  const label =
    (hasLevels ? undefined : names.find((each) => each !== undefined && context.isLevel(each))) ?? names[0] ?? '';
  const paragraph = (field: LocatedValue) => {
    const text = field.text();
    return text === undefined ? [] : [{ is: 'paragraph' as const, text, location: field.location }];
  };
  const isNamed = title === undefined || isAlike(title, label);
  return {
    ...node,
    ...placed,
    label: INTRODUCTION.test(name) && !isTitled && title === undefined ? '' : label,
    structure: title === undefined || !isNamed ? [] : [title],
    blocks: [
      ...paragraph(data.field('description', 'summary')),
      ...node.blocks,
      ...(isNamed ? [] : paragraph(data.field('title', 'name'))),
    ],
    order: data.field(...WEIGHT).number() ?? counted(name),
  };
}

/** Whether one name holds the other. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [idFrom(a), idFrom(b)];
  return one.includes(other) || other.includes(one);
}

const NOWHERE = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;

function ownName(path: string): string {
  return posix.basename(path).replace(/\.\w+$/, '');
}

/** `02-senior-engineer` stands second. */
function counted(name: string): number | undefined {
  const found = /^(\d{1,3})(?:[._-]|\s)/.exec(name)?.[1];
  return found === undefined ? undefined : Number(found);
}

function wordsOf(name: string): string {
  const own = name.replace(/^\d{1,3}[._\s-]+(?=\D)/, '');
  const words = /[A-Z]/.test(own) ? own.replace(/[-_]+/g, ' ').trim() : wordsFrom(own);
  return idFrom(words) === '' ? own : words;
}
