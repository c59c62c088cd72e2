/** How a spreadsheet is laid out: which row heads it, where levels, groups and texts stand. */
import { sameName } from '../located-value.ts';
import type { Row } from './csv-cells.ts';

export const LAYOUTS = ['columns', 'rows', 'list'] as const;
/** Levels as columns, levels as rows, or a row for each expectation. */
export type LayoutName = (typeof LAYOUTS)[number];

export interface Layout {
  readonly levels: LayoutName;
  /** The index of the row of headings. */
  readonly head: number;
  /** By index: the columns that name groups, from the widest to the narrowest. */
  readonly groups: readonly number[];
  readonly level: number;
  readonly text: number;
  /** Columns of a list that are neither. */
  readonly fields: Readonly<Partial<Record<ListField, number>>>;
}

const LIST_FIELDS = {
  examples: /^(examples?|e\.g\.|evidence|what it looks like)$/i,
  detail: /^(details?|notes?|comments?|explanation)$/i,
  proficiency: /^(proficiency|step|mastery)$/i,
  resources: /^(resources?|links?|urls?|reading)$/i,
  kind: /^(kind|type)$/i,
  weight: /^(weight|importance|priority)$/i,
} as const;
type ListField = keyof typeof LIST_FIELDS;

const LEVEL = /^(levels?|job levels?|grades?|stage|band|rank|role|position|job title|stufe|niveau|nivel|livello)$/i;
const TEXT =
  /^(text|expectations?|behaviou?rs?|criteria|criterion|description|statement|competenc(y|ies)|responsibilit(y|ies)|what|erwartung)$/i;
const GROUP =
  /^(areas?|groups?|themes?|topics?|pillars?|categor(y|ies)|domains?|dimensions?|attributes?|competenc(y|ies)|skills?|skill areas?|sub-?(area|group|theme|topic|category|skill)s?|sections?|focus areas?|axis|capabilit(y|ies)|bereich|thema|kategorie|)$/i;

export interface Typed {
  readonly levels?: LayoutName | undefined;
  readonly groups?: readonly string[] | undefined;
  readonly level?: string | undefined;
  readonly text?: string | undefined;
}

/** @param typed what was said about it, which counts before what is guessed */
export function layoutOf(rows: readonly Row[], typed: Typed): Layout {
  const head = Math.max(
    0,
    rows.findIndex((row) => row.filter(({ text }) => text.trim() !== '').length >= 2),
  );
  const headings = (rows[head] ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const column = (name: string | undefined, pattern: RegExp) =>
    name === undefined
      ? headings.findIndex((heading) => heading !== '' && pattern.test(heading))
      : headings.findIndex((heading) => sameName(heading, name));
  const level = column(typed.level, LEVEL);
  const text = column(typed.text, TEXT);
  const levels = typed.levels ?? guess(headings, level, text);
  const named = typed.groups
    ?.map((name) => headings.findIndex((heading) => sameName(heading, name)))
    .filter((at) => at !== -1);
  if (levels === 'list') {
    const fields = Object.fromEntries(
      Object.entries(LIST_FIELDS).flatMap(([field, pattern]) => {
        const at = headings.findIndex((heading, index) => pattern.test(heading) && index !== text && index !== level);
        return at === -1 ? [] : [[field, at]];
      }),
    );
    const taken = new Set([level, text, ...Object.values(fields)]);
    const groups =
      named ??
      headings.flatMap((heading, index) => (heading !== '' && GROUP.test(heading) && !taken.has(index) ? [index] : []));
    const textAt = text === -1 ? headings.findIndex((_, index) => !taken.has(index) && !groups.includes(index)) : text;
    return { levels, head, groups, level: Math.max(level, 0), text: textAt, fields };
  }
  if (levels === 'rows') return { levels, head, groups: [], level: Math.max(level, 0), text: -1, fields: {} };
  return { levels, head, groups: named ?? leadingGroups(headings), level: -1, text: -1, fields: {} };
}

function guess(headings: readonly string[], level: number, text: number): LayoutName {
  const hasGroup = headings.some((heading, index) => heading !== '' && index !== text && GROUP.test(heading));
  if (level !== -1 && text !== -1 && text !== level && (hasGroup || headings.length <= 3)) return 'list';
  return level === 0 ? 'rows' : 'columns';
}

/** The first columns, as long as they are called like groups; the first one in any case. */
function leadingGroups(headings: readonly string[]): readonly number[] {
  const end = headings.findIndex((heading) => !GROUP.test(heading));
  return Array.from({ length: Math.max(1, end === -1 ? 1 : end) }, (_, index) => index);
}
