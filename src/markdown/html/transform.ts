/** Changes elements by their name, from the inside out, in one walk. */
import type { Element, ElementContent, Parents, RootContent } from 'hast';

/** What takes the place of an element. */
export type Step = (element: Element) => readonly ElementContent[];
export type Steps = Readonly<Record<string, Step>>;

/** Changes the tree in place. */
export function transform(parent: Parents, steps: Steps): void {
  let changed: RootContent[] | undefined;
  parent.children.forEach((child, at) => {
    if (child.type === 'element') transform(child, steps);
    const step = child.type === 'element' && Object.hasOwn(steps, child.tagName) ? steps[child.tagName] : undefined;
    if (step !== undefined) changed ??= parent.children.slice(0, at);
    changed?.push(...(step === undefined ? [child] : step(child as Element)));
  });
  if (changed !== undefined) parent.children = changed;
}

export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
