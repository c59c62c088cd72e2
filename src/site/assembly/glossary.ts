/** The terms of a playbook, from whichever kinds explain something. */
import { entryKey } from '#model/entry.ts';
import { parseInline } from '#markdown/inline.ts';
import type { Term } from '#markdown/glossary.ts';
import type { SiteContext } from './context.ts';

export function glossaryTerms(context: SiteContext): readonly Term[] {
  return context.view.entries.flatMap((entry) => {
    const explained = context.kindOf(entry).glossary?.(entry.data);
    if (explained === undefined) return [];
    const { forms, definition } = explained;
    return [
      {
        id: entryKey(entry),
        label: entry.data.title,
        forms,
        definition: parseInline(definition).text,
        href: context.address(entry),
      },
    ];
  });
}
