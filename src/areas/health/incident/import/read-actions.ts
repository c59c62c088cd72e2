/** Actions out of lists and tables, where each says who sees to it and by when. Others stay text: neither is made up. */
import type { RootContent } from 'mdast';
import { slug } from '#load/slug.ts';
import type { IncidentAction } from '../schema.ts';
import { dayIn } from './moments.ts';
import { cellsOf, itemsOf, type Section, type Slice } from './sections.ts';

export interface ReadActions {
  readonly actions: readonly IncidentAction[];
  readonly taken: readonly RootContent[];
  /** How many stay text, because one of them has no owner or no day. */
  readonly left: number;
  /** Cells that are an owner, a state, a type or a day now. */
  readonly understood: readonly string[];
}

interface Draft {
  readonly text: string;
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly status: IncidentAction['status'];
  readonly type: IncidentAction['type'];
}

export function readActions(sections: readonly Section[], slice: Slice): ReadActions {
  const taken: RootContent[] = [];
  const whole: Draft[] = [];
  let left = 0;
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const drafts = draftsOf(block, slice);
    if (drafts === undefined || drafts.length === 0) continue;
    if (drafts.every(isWhole)) {
      whole.push(...drafts);
      taken.push(block);
    } else left += drafts.length;
  }
  // In a list the words of the owner stay in the line; in a table they have a cell of their own.
  const owners = whole.flatMap(({ text, owner = '' }) => (text.includes(owner) ? [] : [owner]));
  return {
    actions: named(whole),
    taken,
    left,
    understood: [...owners, ...taken.flatMap((block) => signsIn(block, slice))],
  };
}

/** Words for how far an action is, for its type, and days. */
function signsIn(block: RootContent, slice: Slice): readonly string[] {
  const [, ...rows] = cellsOf(block, slice) ?? [];
  return rows
    .flat()
    .filter((cell) => STATE.test(cell) || TYPE.test(cell) || (dayIn(cell) !== undefined && cell.length <= LONGEST_DAY));
}

const STATE = /^(?:open|to ?do|done|completed?|closed|resolved|\[[x ]\])$/i;
const TYPE = /^(?:prevent|detect|mitigate|process|learn)$/i;

const isWhole = ({ text, owner, due }: Draft): boolean =>
  owner !== undefined && owner.length <= 120 && due !== undefined && text !== '' && text.length <= 600;

function draftsOf(block: RootContent, slice: Slice): readonly Draft[] | undefined {
  const items = itemsOf(block, slice);
  if (items !== undefined) return items.map(({ text, checked }) => fromLine(text, checked));
  const cells = cellsOf(block, slice);
  const [head = [], ...rows] = cells ?? [];
  const column = (form: RegExp) => head.findIndex((name) => form.test(name));
  const at = {
    text: column(/action|item|task|description|what|follow|todo/i),
    owner: column(/owner|assignee|responsible|who|dri/i),
    due: column(/due|deadline|target|by when|date/i),
    state: column(/status|state|done/i),
    type: column(/type|kind|category/i),
  };
  if (at.text === -1) return undefined;
  return rows.map((row): Draft => {
    // Tickets, priorities and the like stay beside the words.
    const due = row[at.due] ?? '';
    const isRead = (cell: string, index: number) =>
      index === at.text ||
      index === at.owner ||
      (index === at.due && dayIn(cell) !== undefined && cell.length <= LONGEST_DAY) ||
      (index === at.state && STATE.test(cell)) ||
      (index === at.type && TYPE.test(cell));
    const more = row.filter((cell, index) => cell !== '' && !isRead(cell, index));
    return {
      text: [row[at.text] ?? '', ...more].join(' · ').trim(),
      owner: row[at.owner] === '' ? undefined : row[at.owner],
      due: dayIn(due),
      status: /done|complete|closed|resolved|✅|\[x\]/i.test(row[at.state] ?? '') ? 'done' : 'open',
      type: typeOf(row[at.type] ?? '', row[at.text] ?? ''),
    };
  });
}

/** *21 September 2026*. */
const LONGEST_DAY = 20;

const OWNER =
  /(?:owner|assignee|responsible|assigned to)\s*:?\s*\**\s*([^,;|()\[\]]+?)\s*(?=$|[,;|)\]])|(?:^|[\s(\[])(@[\w-]+)/i;
const DUE = /(?:due|by|deadline|target(?: date)?)\s*:?\s*\**\s*(\d{4}-\d{2}-\d{2})/i;

/** The line as it is, with what it says of owner and day read out of it. */
function fromLine(text: string, checked: boolean | undefined): Draft {
  const [, named, mentioned] = OWNER.exec(text) ?? [];
  const due = DUE.exec(text)?.[1];
  return {
    text,
    owner: named?.trim() ?? mentioned,
    due: due === undefined ? undefined : dayIn(due),
    status: checked === true ? 'done' : 'open',
    type: typeOf('', text),
  };
}

const TYPES: readonly (readonly [RegExp, IncidentAction['type']])[] = [
  [/mitigate|mitigation/i, 'mitigate'],
  [/detect|alert|monitor|alarm|dashboard/i, 'detect'],
  [/prevent/i, 'prevent'],
  [/process|document|runbook|playbook|checklist|policy/i, 'process'],
  [/train|learn|exercise|game day|investigate/i, 'learn'],
];

function typeOf(said: string, text: string): IncidentAction['type'] {
  const find = (words: string) => TYPES.find(([form]) => form.test(words))?.[1];
  return find(said) ?? find(text) ?? 'prevent';
}

function named(drafts: readonly Draft[]): readonly IncidentAction[] {
  const taken = new Set<string>();
  return drafts.flatMap(({ text, owner, due, status, type }) => {
    if (due === undefined) return [];
    const base = slug(text).split('-').slice(0, 5).join('-') || 'action';
    let id = base;
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return [{ id, type, text, owner, due, status }];
  });
}
