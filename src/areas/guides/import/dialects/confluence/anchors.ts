/** Which heading each id of a page stands for, by the anchor that the heading gets here. */
import type { ElementContent } from 'hast';
import GithubSlugger from 'github-slugger';
import { attribute, isElement, lineOf } from '#markdown/from-html/read-html.ts';

/** An id between two headings is one of the section that it stands in. */
export function anchorsIn(content: readonly ElementContent[]): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  let [section, waiting]: [string | undefined, string[]] = [undefined, []];
  const walk = (children: readonly ElementContent[]): void => {
    for (const child of children) {
      if (child.type === 'text' && child.value.trim() !== '') settle(section);
      if (!isElement(child)) continue;
      const id = attribute(child, 'id');
      const isHeading = /^h[1-6]$/.test(child.tagName);
      if (id !== undefined) waiting.push(id);
      if (!isHeading) walk(child.children);
      else if (lineOf(child) !== '') {
        section = slugger.slug(lineOf(child));
        waiting.push(...idsIn(child.children));
        settle(section);
      }
    }
  };
  const settle = (anchor: string | undefined): void => {
    for (const id of waiting) if (anchor !== undefined) anchors.set(id, anchor);
    waiting = [];
  };
  walk(content);
  settle(section);
  return anchors;
}

function idsIn(children: readonly ElementContent[]): readonly string[] {
  return children.filter(isElement).flatMap((child) => [attribute(child, 'id') ?? [], idsIn(child.children)].flat());
}
