/** Addresses beside a text, in the forms that people write them. */
import { address } from '#model/fields.ts';
import type { LocatedValue } from '../located-value.ts';
import type { Notebook } from '../notebook.ts';

export interface Resource {
  readonly label: string;
  readonly url: string;
}

export function resourcesIn(list: LocatedValue, notebook: Notebook): readonly Resource[] {
  return list.items().flatMap((item): readonly Resource[] => {
    const text = item.isRecord ? item.field('url', 'href', 'link').text() : item.text();
    if (text === undefined) return [];
    const [, label, inLink] = /^\[([^\]]+)\]\((\S+)\)$/.exec(text) ?? [];
    const url = inLink ?? text;
    const name = item.isRecord ? item.field('label', 'title', 'name', 'text').text() : label;
    if (address().safeParse(url).success && !/^[.#]/.test(url))
      return [{ label: (name ?? shown(url)).slice(0, 120), url }];
    notebook.fault(
      item.location,
      `Unexpected address \`${url}\`, expected one that begins with \`https://\``,
      'It was left out. Write the whole address.',
    );
    notebook.leave(item.location, `\`${url}\` is no address of the web`);
    return [];
  });
}

/** `https://example.org/a/b` as people say it. */
function shown(url: string): string {
  return url.replace(/^(https?:\/\/(www\.)?|mailto:)/i, '').replace(/\/$/, '');
}
