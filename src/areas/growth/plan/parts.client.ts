/** Finds the parts that the page prints for the planner, and copies its templates. */

export function part<Found extends Element>(around: ParentNode, name: string, type: new () => Found): Found {
  const found = around.querySelector(`[data-part="${name}"]`);
  if (found instanceof type) return found;
  throw new Error(`The page prints no part \`${name}\` of the planner`);
}

export function copyOf(around: ParentNode, name: string): HTMLElement {
  const first = part(around, name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (first instanceof HTMLElement) return first;
  throw new Error(`The template \`${name}\` of the planner is empty`);
}

/** An element with words in it, and a class or two. */
export function made(tag: string, words = '', classes = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  if (classes !== '') element.className = classes;
  return element;
}
