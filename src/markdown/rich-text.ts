/** Writes a tree of HTML as runs of text with components between them. */
import type { ElementContent, Parents, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Html } from '#model/html.ts';
import type { RichComponent, RichText } from '#model/rich-text.ts';
import { COMPONENT_TAG } from './sanitiser.ts';
import type { ComponentFound } from './to-hast.ts';

// No content holds a null character: the parser takes them out. So what stands between two of them is ours.
const mark = (what: string) => `\0${what}\0`;
const MARKS = /\0(\d+|\/)\0/;

export function writeRichText(tree: Root, components: readonly ComponentFound[]): RichText {
  if (components.length > 0) markComponents(tree);
  const [first = '', ...rest] = writeHtml(tree).split(MARKS);
  const root: (Html | RichComponent)[] = [];
  const open: (Html | RichComponent)[][] = [root];
  addRun(root, first);
  for (let at = 0; at < rest.length; at += 2) {
    const mark = rest[at] ?? '';
    if (mark === '/') open.pop();
    else open.push(openComponent(open.at(-1) ?? root, components[Number(mark)]));
    addRun(open.at(-1) ?? root, rest[at + 1] ?? '');
  }
  return root;
}

/** Of a sanitised tree, in which the only raw nodes are our own marks. */
export function writeHtml(tree: Root): Html {
  return toHtml(tree, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } }) as Html;
}

function openComponent(parent: (Html | RichComponent)[], found: ComponentFound | undefined): (Html | RichComponent)[] {
  if (found === undefined) return [];
  const children: (Html | RichComponent)[] = found.html === undefined ? [] : [found.html];
  parent.push({ component: found.name, props: found.props, children });
  return children;
}

/** The space between components is theirs to make. */
function addRun(run: (Html | RichComponent)[], html: string): void {
  // Marks replace whole components, so the HTML between two marks is complete.
  if (html.trim() !== '') run.push(html as Html);
}

function markComponents(parent: Parents): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    markComponents(child);
    if (child.tagName !== COMPONENT_TAG) return [child];
    return [
      { type: 'raw', value: mark(String(child.properties.dataIndex)) },
      ...child.children,
      { type: 'raw', value: mark('/') },
    ];
  });
}
