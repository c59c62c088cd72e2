/** Data of unknown fields as an outline: each record is a name with what it says, lists of texts are lists. */
import { LocatedValue } from '../located-value.ts';
import type { Block, MarkdownItem } from '../markdown/sections.ts';
import { wordsFrom } from '../draft/names.ts';
import { nodesOfTable } from './from-table.ts';
import { isPayName, type OutlineNode } from './outline-node.ts';

const NAME = [
  'displayName',
  'title',
  'name',
  'label',
  'heading',
  'role',
  'skill',
  'competency',
  'category',
  'topic',
  'track',
  'area',
  'level',
  'grade',
  'id',
  'key',
];
const TEXTS = [
  'summary',
  'description',
  'definition',
  'text',
  'tagline',
  'about',
  'intro',
  'expectation',
  'content',
  'body',
  'what',
  'details',
  'detail',
];
const LISTS =
  /^(items|criteria|expectations?|behaviou?rs|points|bullets|list|statements|requirements|descriptions|values|content|children|competencies|details|texts|milestones)$/i;
const ORDER = ['order', 'rank', 'weight', 'position', 'index', 'number', 'level', 'sort'];
// cspell:ignore colou
/** What no ladder says to its readers. */
const SETTING =
  /^(id|key|slug|uuid|guid|colou?r|icon|image|href|url|path|link|file|order|rank|weight|position|index|sort|version|layout|permalink|parent|nav_order|sidebar_position|date|lastmod|draft|type|\$schema)$/i;
/** Deeper, nobody writes a ladder. */
const DEEPEST = 12;

export function nodeOfData(
  value: LocatedValue,
  label: string,
  isLevel: (label: string) => boolean,
  depth = 0,
): OutlineNode {
  const blocks: Block[] = [];
  const children: OutlineNode[] = [];
  const location = value.location;
  const say = (text: string) => blocks.push({ is: 'paragraph', text, location });
  if (depth > DEEPEST) return { label, location, from: 'field', blocks, children };
  if (value.isList) readList(value, undefined, { blocks, children, isLevel, depth });
  else if (value.isRecord) {
    const name = nameOf(value);
    const keys = value.entries().map(([key]) => key);
    const areNumbers = keys.length > 1 && keys.every((key) => /^\d{1,2}$/.test(key));
    for (const [key, field] of value.entries()) {
      if (!field.isThere || key === name?.key || SETTING.test(key)) continue;
      const shown = areNumbers ? `Level ${key}` : labelOfKey(key);
      const text = field.text();
      if (text !== undefined) {
        if (TEXTS.some((each) => each.toLowerCase() === key.toLowerCase())) say(text);
        else if (typeof field.value === 'string' && /\S\s+\S/.test(text))
          children.push({
            ...nodeOfData(field, shown, isLevel, depth + 1),
            blocks: [{ is: 'paragraph', text, location: field.location }],
          });
        else if (isLevel(shown) || isPayName(shown))
          children.push({
            label: shown,
            location: field.location,
            from: 'field',
            blocks: [{ is: 'paragraph', text, location: field.location }],
            children: [],
          });
        else blocks.push(factOf(shown, text, field));
      } else if (field.isList && LISTS.test(key)) readList(field, undefined, { blocks, children, isLevel, depth });
      else if (field.isList) {
        const below = { blocks: [] as Block[], children: [] as OutlineNode[], isLevel, depth: depth + 1 };
        readList(field, shown, below);
        children.push({
          label: shown,
          location: field.nameLocation,
          from: 'field',
          blocks: below.blocks,
          children: below.children,
        });
      } else children.push(nodeOfData(field, shown, isLevel, depth + 1));
    }
  } else {
    const text = value.text();
    if (text !== undefined) say(text);
  }
  return {
    label,
    location,
    from: 'field',
    blocks,
    children,
    order: value.field(...ORDER).number(),
    shelf: value.isRecord ? shelfIn(value, isLevel) : undefined,
  };
}

function readList(
  list: LocatedValue,
  under: string | undefined,
  {
    blocks,
    children,
    isLevel,
    depth,
  }: { blocks: Block[]; children: OutlineNode[]; isLevel: (label: string) => boolean; depth: number },
): void {
  const rows = rowsOf(list);
  const nodes = rows.length > 2 ? nodesOfTable(rows, isLevel) : [];
  if (nodes.length > 0) {
    children.push(...nodes);
    return;
  }
  const items: MarkdownItem[] = [];
  const records: OutlineNode[] = [];
  for (const [index, item] of list.items().entries()) {
    const text = item.text();
    if (text !== undefined) items.push({ text, location: item.location, items: [] });
    else if (item.isRecord) {
      const name = nameOf(item);
      records.push(nodeOfData(item, name?.text ?? `${under ?? 'Part'} ${index + 1}`, isLevel, depth + 1));
    } else if (item.isList) readList(item, under, { blocks, children, isLevel, depth: depth + 1 });
  }
  children.push(...shelved(records));
  if (items.length > 0)
    blocks.push({
      is: 'list',
      ordered: false,
      items,
      text: items.map(({ text }) => `- ${text}`).join('\n'),
      location: list.location,
    });
}

/** `category` of a skill: the wider group that it stands in. */
const SHELF = ['category', 'area', 'pillar', 'theme', 'group', 'domain'];

/** Records below the names that their `category` gives, where each has one and they differ. */
export function shelved(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const shelves = nodes.flatMap(({ shelf }) => shelf ?? []);
  if (shelves.length < nodes.length || new Set(shelves.map(({ text }) => text)).size < 2) return nodes;
  return [...Map.groupBy(nodes, ({ shelf }) => shelf?.text ?? '')].map(([label, own]) => ({
    label,
    location: own[0]?.location ?? NOWHERE,
    from: 'field',
    blocks: [],
    children: own.map(withoutShelf),
    structure: own.flatMap(({ shelf }, at) => [shelf?.name ?? '', ...(at === 0 ? [] : [label])]),
  }));
}

function withoutShelf({ shelf, ...node }: OutlineNode): OutlineNode {
  const said = `**${shelf?.name ?? ''}**: ${shelf?.text ?? ''}`;
  return {
    ...node,
    blocks: node.blocks.filter((block) => block.is !== 'list' || block.items[0]?.text !== said),
    children: node.children.filter(({ label, blocks }) => label !== shelf?.name || blocks[0]?.text !== shelf.text),
  };
}

const NOWHERE = { file: '', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } as const;

/** The wider group of a record, where that is not what names it. */
function shelfIn(record: LocatedValue, isLevel: (label: string) => boolean): OutlineNode['shelf'] {
  const name = nameOf(record);
  for (const each of SHELF) {
    const field = record.field(each);
    const text = field.text();
    const key = field.path.at(-1);
    if (text !== undefined && text.length <= 60 && typeof key === 'string' && key !== name?.key && !isLevel(text))
      return { name: labelOfKey(key), text };
  }
  return undefined;
}

/** Records of the same few single values are the rows of a table. */
function rowsOf(list: LocatedValue): readonly (readonly MarkdownItem[])[] {
  const records = list.items();
  const keys = [...new Set(records.slice(0, 200).flatMap((each) => each.entries().map(([key]) => key)))];
  if (
    keys.length < 2 ||
    keys.length > 40 ||
    !records.every(
      (each) =>
        each.isRecord &&
        each
          .entries()
          .every(([, value]) => !value.isRecord && !value.items().some((item) => item.isRecord || item.isList)),
    )
  )
    return [];
  const cell = (text: string, location: MarkdownItem['location']): MarkdownItem => ({ text, location, items: [] });
  return [
    keys.map((key) => cell(labelOfKey(key), list.location)),
    ...records.map((record) =>
      keys.map((key) => {
        const own = new LocatedValue((record.value as Readonly<Record<string, unknown>>)[key], {
          at: () => record.location,
        });
        const texts = own.texts();
        return cell(texts.length > 1 ? texts.map((each) => `- ${each}`).join('\n') : (texts[0] ?? ''), record.location);
      }),
    ),
  ];
}

function nameOf(record: LocatedValue): { readonly key: string; readonly text: string } | undefined {
  for (const name of NAME) {
    const field = record.field(name);
    const text = field.text();
    const key = field.path.at(-1);
    if (text !== undefined && text.length <= 120 && typeof key === 'string')
      return { key, text: /^\d+(\.\d+)?$/.test(text) ? `Level ${text}` : text };
  }
  return undefined;
}

function factOf(label: string, text: string, { location }: LocatedValue): Block {
  const item = { text: `**${label}**: ${text}`, location, items: [] };
  return { is: 'list', ordered: false, items: [item], text: `- ${item.text}`, location };
}

/** `technicalSkills` and `TECHNICAL_SKILLS` are *Technical skills*; `L3` and `IC4` stay as they are. */
function labelOfKey(key: string): string {
  if (/^\p{Lu}{1,4}[ -]?\d+/u.test(key) || /\s/.test(key)) return key;
  const spread = key.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2');
  return wordsFrom(
    /^[\p{Lu}\d_]+$/u.test(key) && key.length > 3
      ? spread.toLowerCase()
      : spread.replace(/(?<=\s)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()),
  );
}
