/** The main page of an entry, named after its kind, and the headings of its prose for the list of contents. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';
import { summaryOf } from '#model/summary.ts';

export function mainPage<Body>(entry: Entry, body: Body, contents: readonly Heading[]): PageDraft<Body> {
  const { kind, data } = entry;
  return { template: kind, path: '', title: data.title, description: summaryOf(entry), body, contents };
}

export function proseHeadings({ body }: Entry): readonly Heading[] {
  return (body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
}
