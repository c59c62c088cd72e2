/** The displayed text of a heading, for its anchor and the list of contents: words without comments or tags. */
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { STRIPPED } from './allowed-html.ts';
import type { Positions } from './positions.ts';
import type { NodeOf } from './tree.ts';

/** @param mark what is taken off the end: the anchor that an author set */
export function headingText(heading: NodeOf<'heading'>, mark: RegExp | undefined, positions: Positions): string {
  const words = new DisplayedWords(positions);
  words.add(heading);
  const text = words.found.join('');
  return (mark === undefined ? text : text.replace(mark, '')).replace(/\s+/g, ' ').trim();
}

class DisplayedWords {
  readonly found: string[] = [];
  readonly #positions: Positions;
  /** The open raw HTML element that is dropped with its content. */
  #dropped: string | undefined;

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  add(node: Nodes): void {
    if (node.type === 'html') this.#pass(node.value);
    else if (this.#dropped !== undefined) return;
    else if (node.type === 'textDirective') this.found.push(this.#positions.source(node));
    else if (node.type === 'break') this.found.push(' ');
    else if ('children' in node) for (const child of node.children) this.add(child);
    else this.found.push(toString(node, { includeImageAlt: false }));
  }

  /** Inline HTML comes tag by tag; the words between the tags are nodes of their own. */
  #pass(html: string): void {
    const [, slash, written = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(html) ?? [];
    const name = written.toLowerCase();
    if (this.#dropped !== undefined) {
      if (slash === '/' && name === this.#dropped) this.#dropped = undefined;
    } else if (name === 'br') this.found.push(' ');
    else if (slash === '' && (STRIPPED as readonly string[]).includes(name)) this.#dropped = name;
  }
}
