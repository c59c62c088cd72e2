/** Texts that would include themselves: each circle once, with the way around, at the `::include` that closes it; and floods. */
import type { Problem } from '#model/problem.ts';
import { recordKey, type EntryRecord } from '../record.ts';
import type { FoundReference } from '../references.ts';

/** What a page may include, near and far. More is a flood: ten texts that include ten texts that include ten. */
export const MOST_INCLUDES = 200;

/** A text, or a section of one. */
interface Part {
  readonly record: EntryRecord;
  readonly anchor: string | undefined;
}

export function circularIncludes(references: readonly FoundReference[]): readonly Problem[] {
  const includes = references.filter(({ isInclude }) => isInclude === true);
  if (includes.length === 0) return [];
  const byRecord = Map.groupBy(includes, ({ from }) => from);
  const told = new Set<string>();
  const problems: Problem[] = [];
  const counts = new Map<string, number>();

  /** How much a part includes, near and far. */
  const visit = (part: Part, way: readonly Part[]): number => {
    const key = nameOf(part);
    const known = counts.get(key);
    if (known !== undefined) return known;
    let count = 0;
    for (const include of includedIn(part, byRecord.get(part.record) ?? [])) {
      const next = { record: include.to, anchor: include.anchor };
      const start = [...way, part].findIndex((each) => holds(each, next));
      if (start === -1) count += 1 + visit(next, [...way, part]);
      else {
        const circle = [...way, part].slice(start);
        const id = circle.map(nameOf).toSorted().join(' ');
        if (!told.has(id)) problems.push(circular(include, circle));
        told.add(id);
      }
      if (count > MOST_INCLUDES && way.length === 0) {
        problems.push(flood(include, part));
        break;
      }
    }
    counts.set(key, count);
    return count;
  };
  for (const record of byRecord.keys()) visit({ record, anchor: undefined }, []);
  return problems;
}

/** Whether including the other part would show the first one again. */
function holds(part: Part, other: Part): boolean {
  return part.record === other.record && (part.anchor === other.anchor || other.anchor === undefined);
}

function nameOf({ record, anchor }: Part): string {
  return `${recordKey(record)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Those that stand below the heading, as far as the next of its rank. */
function includedIn({ record, anchor }: Part, includes: readonly FoundReference[]): readonly FoundReference[] {
  if (anchor === undefined) return includes;
  const headings = record.body?.outline.headings ?? [];
  const at = headings.findIndex(({ id }) => id === anchor);
  const heading = headings[at];
  if (heading === undefined) return [];
  const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
  const [from, to] = [heading.location.start.line, next?.location.start.line ?? Infinity];
  return includes.filter((include) => {
    const { line } = include.place().start;
    return line > from && line < to;
  });
}

function circular(include: FoundReference, circle: readonly Part[]): Problem {
  const names = circle.map((part) => `\`${nameOf(part)}\``);
  return {
    rule: 'reference/include-circle',
    message: `Unexpected include of \`${nameOf({ record: include.to, anchor: include.anchor })}\` in itself, expected text that ends: ${[...names, names[0]].join(' → ')}`,
    hint: 'Take one of them out, and link to the page there.',
    location: include.place(),
  };
}

function flood(include: FoundReference, part: Part): Problem {
  return {
    rule: 'reference/include-circle',
    message: `Unexpected page of more than ${MOST_INCLUDES} included texts in \`${nameOf(part)}\`, expected fewer`,
    hint: 'Include the section that readers need here, and link to the rest.',
    location: include.place(),
  };
}
