/** What is different about one entry, in sentences: as its kind tells it, then field by field, then its prose and what lies beside it. */
import { CHANGE_WEIGHTS, type ChangeTools, type Statement, type ToldChange } from '#model/change.ts';
import type { Entry } from '#model/entry.ts';
import type { Kind } from '#model/kind.ts';
import { besideStatements } from './beside.ts';
import { extensionStatements, fieldStatements } from './fields/say-fields.ts';
import { quotedText } from './fields/values.ts';
import { proseStatements } from './prose.ts';

export interface EntryStatements extends ToldChange {
  readonly statements: readonly Statement[];
}

/** Of an entry that is on both sides, under whatever name. */
export function entryStatements(before: Entry, after: Entry, kind: Kind, tools: ChangeTools): EntryStatements {
  const own = kind.changed?.(before, after, tools);
  const told = new Set([...(own?.told ?? []), ...(own?.statements.flatMap(({ fields }) => fields) ?? [])]);
  return {
    ...own,
    statements: byWeight([
      ...placeStatements(before, after),
      ...(own?.statements ?? []),
      ...fieldStatements(kind.schema, before.data, after.data, { ...tools, told }),
      ...extensionStatements(before.extensions, after.extensions, tools),
      ...proseStatements(before.body, after.body),
      ...besideStatements(before, after, tools),
    ]),
  };
}

/** Of an entry that is new. Its own first sentence says what it is. */
export function newStatements(after: Entry, sort: string, kind: Kind, tools: ChangeTools): EntryStatements {
  const own = kind.changed?.(undefined, after, tools);
  const about = after.data.summary === undefined ? '' : `: ${quotedText(after.data.summary)}`;
  const draft = after.life === 'draft' ? ', a draft' : '';
  return {
    ...own,
    statements: byWeight([
      { says: `is new (${sort}${draft})${about}`, weight: 'entries', fields: [] },
      ...(own?.statements ?? []),
    ]),
  };
}

export function goneStatements(before: Entry, sort: string, kind: Kind, tools: ChangeTools): EntryStatements {
  const own = kind.changed?.(before, undefined, tools);
  return {
    ...own,
    statements: byWeight([{ says: `is gone (${sort})`, weight: 'entries', fields: [] }, ...(own?.statements ?? [])]),
  };
}

/** The name and the folder that its address is made of. */
function placeStatements(before: Entry, after: Entry): readonly Statement[] {
  const statements: Statement[] = [];
  if (before.id !== after.id) {
    const hasAlias = after.data.aliases.includes(before.id);
    statements.push({
      says: `has another name in files and addresses: \`${after.id}\`, before \`${before.id}\`${hasAlias ? ', which leads to it still' : '. The old address leads nowhere: `aliases` would keep it'}`,
      weight: 'entries',
      fields: ['aliases'],
    });
  }
  const [from, to] = [before.folders.join('/'), after.folders.join('/')];
  if (from !== to && before.line === undefined && after.line === undefined)
    statements.push({
      says: `moves ${to === '' ? 'to the top of its folder' : `below \`${to}\``}${from === '' ? '' : `, from \`${from}\``}`,
      weight: 'fields',
      fields: [],
    });
  const isRow = { before: before.line !== undefined, after: after.line !== undefined };
  if (isRow.before !== isRow.after || (isRow.after && before.file !== after.file))
    statements.push({ says: `stands in \`${after.file}\` now`, weight: 'upkeep', fields: [] });
  return statements;
}

/** Those of one weight stay in their order. */
export function byWeight(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => CHANGE_WEIGHTS.indexOf(a.weight) - CHANGE_WEIGHTS.indexOf(b.weight));
}
