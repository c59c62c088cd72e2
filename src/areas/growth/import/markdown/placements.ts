/** Where levels stand on the axes: a list of steps below the heading of a level, or a table with a row for each. */
import type { Location } from '#model/location.ts';
import { namedItem, stepNamed, withoutMarkup, type Axis } from './axis.ts';
import { sameName } from '../located-value.ts';
import { walk, type MarkdownItem, type MarkdownSection } from './sections.ts';

export interface Placement {
  readonly label: string;
  readonly location: Location;
  readonly values: readonly Value[];
  readonly prose?: string | undefined;
}

interface Value {
  readonly name: string;
  readonly axis?: Axis | undefined;
  /** How it is said there. */
  readonly said?: string | undefined;
  readonly at: Location;
}

export function placementsIn(root: MarkdownSection, axes: readonly Axis[]): readonly Placement[] {
  const sections = walk(root).filter(
    (section) =>
      !axes.some(
        ({ location }) =>
          location.file === section.location.file && location.start.line === section.location.start.line,
      ),
  );
  const tables = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'table' ? inTable(block.rows, axes) : [])),
  );
  const lists = sections.flatMap((section) => underHeading(section, axes));
  // A table beside the lists only repeats them.
  return lists.length > 0 ? lists : tables;
}

function underHeading(section: MarkdownSection, axes: readonly Axis[]): readonly Placement[] {
  const items = section.blocks.flatMap((block) => (block.is === 'list' ? block.items : []));
  const tables = section.blocks.flatMap((block) => (block.is === 'table' ? pairsIn(block.rows, axes) : []));
  const values = [...items.flatMap((item) => valueOf(item, axes) ?? []), ...tables];
  const known = values.filter(({ name, axis }) => stepNamed(name, axis, axes, []) !== undefined);
  // Half of them at least: one word alone may be a step by chance.
  if (
    section.heading === '' ||
    known.length === 0 ||
    known.length < Math.min(axes.length, Math.max(values.length, 2)) / 2
  )
    return [];
  const prose = section.blocks.find(
    ({ is, text }) => (is === 'paragraph' || is === 'quote') && !text.startsWith('!['),
  )?.text;
  return [{ label: withoutMarkup(section.heading), location: section.location, values, prose }];
}

function valueOf(item: MarkdownItem, axes: readonly Axis[]): Value | undefined {
  const named = namedItem(item);
  const name = named?.name ?? withoutMarkup(item.text);
  const axis = axes.find(({ label }) => sameName(label, name));
  if (axis === undefined)
    return named === undefined && name.length > 40 ? undefined : { name, said: named?.said, at: item.location };
  const said = withoutMarkup(named?.said ?? '');
  const [, step = said, , more] = /^(.+?)\s*(?:(\(|:|–|—|\s-\s)\s*(.+?)\)?)?$/.exec(said) ?? [];
  return said === '' ? undefined : { name: step, axis, said: more, at: item.location };
}

/** A row for each level, a column for each axis. */
function inTable(rows: readonly (readonly MarkdownItem[])[], axes: readonly Axis[]): readonly Placement[] {
  const [head = [], ...body] = rows;
  const columns = head.map(({ text }) => axes.find(({ label }) => sameName(label, withoutMarkup(text))));
  const first = columns.findIndex((axis) => axis !== undefined);
  if (columns.filter((axis) => axis !== undefined).length < Math.min(2, axes.length)) return [];
  return body.flatMap((row): readonly Placement[] => {
    const words = row
      .slice(0, first)
      .map(({ text }) => withoutMarkup(text))
      .filter((text) => text !== '');
    const label = words.find((text) => /\p{L}{3}/u.test(text)) ?? words[0];
    const [place] = row;
    if (label === undefined || place === undefined) return [];
    const values = columns.flatMap((axis, index): readonly Value[] => {
      const cell = row[index];
      const name = cell === undefined ? '' : withoutMarkup(cell.text);
      return axis === undefined || cell === undefined || name === '' ? [] : [{ name, axis, at: cell.location }];
    });
    return [{ label, location: place.location, values }];
  });
}

/** A table of two columns below a level: axis and step. */
function pairsIn(rows: readonly (readonly MarkdownItem[])[], axes: readonly Axis[]): readonly Value[] {
  return rows.flatMap(([first, second]): readonly Value[] => {
    const axis = first === undefined ? undefined : axes.find(({ label }) => sameName(label, withoutMarkup(first.text)));
    return axis === undefined || second === undefined
      ? []
      : [{ name: withoutMarkup(second.text), axis, at: second.location }];
  });
}
