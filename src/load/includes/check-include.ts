/** Finds the text that an `::include` asks for, or says what is wrong with what is written there. */
import type { Problem } from '#model/problem.ts';
import { resolveRef, type Awaited } from '../catalogue.ts';
import { badAddress, brokenAnchor, brokenLink, type Origin, type PlacedLink } from '../link-problems.ts';
import type { EntryRecord } from '../record.ts';
import type { Surroundings } from '../references.ts';
import { includeTarget } from './include-target.ts';

export interface IncludeMeant {
  readonly record: EntryRecord;
  readonly anchor: string | undefined;
}

export function checkInclude(
  link: PlacedLink,
  record: Origin,
  around: Surroundings,
): IncludeMeant | (() => Problem) | Awaited {
  const target = includeTarget(link.url, record.file);
  if ('outside' in target) return () => badAddress(link, 'outside', record, around);
  const meant =
    'file' in target
      ? (around.byFile.get(target.file) ?? around.byId.get(target.file))
      : namedRecord(target.ref, link, around);
  if (meant === undefined) return () => brokenLink(link, 'file' in target ? target.file : link.url, record, around);
  if (typeof meant === 'function' || 'awaitedFrom' in meant) return meant;
  const { body } = meant;
  // What is wrong with a file that cannot be read is told there.
  if (meant.source === '') return { record: meant, anchor: undefined };
  if (body === undefined || body.outline.isEmpty) return () => withoutText(link, meant);
  const { anchor } = target;
  const anchors = body.outline.headings.map(({ id }) => id);
  if (anchor !== undefined && !anchors.includes(anchor)) return () => brokenAnchor(link, anchor, meant, anchors);
  return { record: meant, anchor };
}

/** As a reference of a field, found wrong at the directive. */
function namedRecord(ref: string, { place }: PlacedLink, { all }: Pick<Surroundings, 'all'>) {
  return resolveRef(all, ref, [], { located: { at: place } }, []);
}

function withoutText(link: PlacedLink, to: EntryRecord): Problem {
  return {
    rule: 'reference/include-without-text',
    message: `Unexpected include of \`${to.file}\`, expected an entry with a text`,
    hint: to.file.endsWith('.yaml')
      ? 'Only text below the fields can be included: link to the entry instead.'
      : 'Write the text there first, or link to the entry.',
    location: link.place(),
  };
}
