/** The exceptions from a standard: decisions of that type which refer to it. */
import { isKind, type Entry, type KindName } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import type { ExceptionView } from '../standard/bodies.ts';

/** What is read of a decision here; the kind may not be part of a playbook. */
interface ExceptionData {
  readonly type?: unknown;
  readonly status?: unknown;
  readonly expires?: unknown;
}

export function exceptionsFrom(standard: Entry<'standard'>, tools: PageTools): readonly ExceptionView[] {
  const from = new Set(
    tools.view
      .referencesTo(standard)
      .map((reference) => reference.from)
      .filter((entry) => !isKind(entry, 'standard')),
  );
  return [...from].flatMap((entry) => {
    const data: ExceptionData = entry.data;
    if (entry.kind !== ('decision' as KindName) || data.type !== 'exception') return [];
    const expires = typeof data.expires === 'string' ? data.expires : undefined;
    return [
      {
        label: entry.data.title,
        href: tools.address(entry),
        status: String(data.status),
        expires,
        isOver: expires !== undefined && expires < tools.today,
      },
    ];
  });
}
