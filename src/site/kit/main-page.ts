/** The main page of an entry, named after its kind, and the headings of its prose for the list of contents. */
import type { Entry } from '#model/entry.ts';
import type { PageDraft } from '#model/kind.ts';
import type { Heading } from '#model/rich-text.ts';

export function mainPage<Body>({ kind, data }: Entry, body: Body, contents: readonly Heading[]): PageDraft<Body> {
  return { template: kind, path: '', title: data.title, description: data.summary, body, contents };
}

export function proseHeadings({ body }: Entry): readonly Heading[] {
  return (body?.outline.headings ?? []).map(({ depth, id, text }) => ({ depth, id, text }));
}
