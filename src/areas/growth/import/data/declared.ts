/** Levels and groups as a source declares them: a list of names, of records, or a number of levels. */
import type { Location } from '#model/location.ts';
import type { LocatedValue } from '../located-value.ts';
import { isId } from '#model/fields.ts';
import type { Notebook } from '../notebook.ts';

export interface Declared {
  /** What other parts of the source call it. */
  readonly name: string;
  readonly label: string;
  readonly summary?: string | undefined;
  readonly location: Location;
  /** Fields that are not read here. */
  readonly rest: readonly (readonly [string, unknown])[];
}

const NAME = ['id', 'key', 'slug', 'level', 'number', 'value'];
const LABEL = ['name', 'title', 'label', 'displayName'];
const SUMMARY = ['summary', 'description', 'tagline', 'about'];

/** @param what the singular, for faults: `level` */
export function declaredIn(list: LocatedValue, what: string, notebook: Notebook): readonly Declared[] {
  const amount = list.isList || list.isRecord ? undefined : list.number();
  const declared =
    amount === undefined ? (list.isRecord ? fromRecord(list) : list.items().flatMap(fromItem)) : counted(amount, list);
  const seen = new Set<string>();
  return declared.filter(({ name, location }) => {
    if (!seen.has(name)) return seen.add(name);
    notebook.fault(
      location,
      `Unexpected second ${what} \`${name}\`, expected each once`,
      'The first counts. Remove one of the two, or give it another id.',
    );
    notebook.leave(location, `the ${what} \`${name}\` is declared before`);
    return false;
  });
}

function fromRecord(record: LocatedValue): readonly Declared[] {
  return record.entries().map(([name, value]) => {
    const [own] = fromItem(value);
    const label = value.isRecord ? labelOf(value) : value.text();
    return { ...(own ?? { rest: [], location: value.location }), name, label: label ?? name };
  });
}

function fromItem(item: LocatedValue): readonly Declared[] {
  if (!item.isRecord) {
    const text = item.text();
    return text === undefined ? [] : [{ name: text, label: text, location: item.location, rest: [] }];
  }
  const label = labelOf(item);
  const name = item.field(...NAME).text() ?? label;
  if (name === undefined) return [];
  const rest = item.rest(...NAME, ...LABEL, ...SUMMARY);
  return [{ name, label: label ?? name, summary: item.field(...SUMMARY).text(), location: item.location, rest }];
}

function labelOf(item: LocatedValue): string | undefined {
  return item.field(...LABEL).text();
}

function counted(amount: number, list: LocatedValue): readonly Declared[] {
  return Array.from({ length: Math.max(0, Math.min(50, Math.floor(amount))) }, (_, index) => ({
    name: String(index + 1),
    label: `Level ${index + 1}`,
    location: list.location,
    rest: [],
  }));
}

/** A bare number says little to readers: `3` becomes `Level 3`. */
export function levelLabel(name: string): string {
  return /^[\d.]+$/.test(name) ? `Level ${name}` : name;
}

/** The id that the source gave, where it is one that a person would choose. */
export function ownId(name: string): string | undefined {
  const isMachineMade = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(name) || /^[0-9a-f]{16,}$/i.test(name);
  return isId(name) && !isMachineMade && !/^\d+(-\d+)*$/.test(name) ? name : undefined;
}
