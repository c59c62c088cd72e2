/** `SUMMARY.md`, in which mdBook and GitBook list their pages: the order, and what each is called. */
import { posix } from 'node:path';
import { decoded } from '#model/decoded.ts';

export interface Listed {
  readonly title: string;
  readonly order: number;
}

/** By file. */
export function listedIn(file: string, text: string): ReadonlyMap<string, Listed> {
  const found = new Map<string, Listed>();
  for (const [, title = '', path = ''] of text.matchAll(
    /^[ \t]*(?:[-*+][ \t]+)?\[((?:\\.|[^\]\\\n])*)\]\(<?([^()<>\n]*?)>?(?:[ \t]+"[^"\n]*")?\)[ \t]*$/gm,
  )) {
    const name = posix.join(posix.dirname(file), decoded(path.replace(/#.*$/, '')));
    if (path !== '' && !found.has(name))
      found.set(name, { title: title.replace(/\\(.)/g, '$1'), order: found.size + 1 });
  }
  return found;
}
