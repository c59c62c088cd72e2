/** The exceptions from a standard: decisions of that type which refer to it. */
import { isKind, type Entry } from '#model/entry.ts';
import type { PageTools } from '#model/kind.ts';
import { decisionsWords } from '../words/decisions-words.ts';

export function exceptionsFrom(standard: Entry<'standard'>, { view, address, today, speech }: PageTools) {
  const referring = new Set(view.referencesTo(standard).map(({ from }) => from));
  return [...referring].flatMap((entry) => {
    if (!isKind(entry, 'decision') || entry.data.type !== 'exception') return [];
    const { title, status, expires } = entry.data;
    const words = decisionsWords(speech).decision.statusesInText;
    const isOver = expires !== undefined && expires < today;
    return [{ label: title, href: address(entry), status: words[status], expires, isOver }];
  });
}
