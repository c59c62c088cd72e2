/** Facts that logs write into the text, above the first section or in sections of their own: status, date, who decided. */
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { simple, type Document } from './document.ts';

export type FactName = 'status' | 'date' | 'decisionMakers' | 'consulted' | 'informed';

export interface Fact {
  readonly name: FactName;
  readonly value: string;
  readonly node: RootContent;
}

export interface Facts {
  readonly facts: readonly Fact[];
  /** Behind the facts that stand at the very beginning: from here on, the text tells something else. */
  readonly end: number;
}

const NAMES: readonly (readonly [RegExp, FactName])[] = [
  [/^(decision )?status$/, 'status'],
  [/^(date|decision date|date decided|decided on|last updated?|last modified|created|created on)$/, 'date'],
  [/^(deciders?|decision makers?|decided by|decision owners?|approvers?|authors?)$/, 'decisionMakers'],
  [/^consulted$/, 'consulted'],
  [/^informed$/, 'informed'],
];

export function factCalled(key: string): FactName | undefined {
  const wanted = simple(key);
  return NAMES.find(([pattern]) => pattern.test(wanted))?.[1];
}

/** @param start where the title ends */
export function factsIn(tree: Root, start: number, document: Pick<Document, 'source'>): Facts {
  const nodes = tree.children.filter((node) => offsetsOf(node)[0] >= start);
  const facts: Fact[] = [];
  let end = start;
  let onlyFacts = true;
  let section: FactName | 'other' | undefined;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading') {
      section = factCalled(toString(node)) ?? 'other';
      // A section of facts is left out whole, or not at all.
      onlyFacts &&= section !== 'other' && isAllFacts(section, nodes, index, document);
    } else {
      if (section === 'other' && !onlyFacts) continue;
      const found = section === undefined ? pairsIn(node, document) : valuesIn(node, section, document);
      facts.push(...(found ?? []));
      if (found === undefined && node.type !== 'html') onlyFacts = false;
    }
    if (onlyFacts) end = offsetsOf(node)[1];
  }
  return { facts, end };
}

function isAllFacts(
  section: FactName,
  nodes: readonly RootContent[],
  heading: number,
  document: Pick<Document, 'source'>,
): boolean {
  const next = nodes.findIndex((node, index) => index > heading && node.type === 'heading');
  return nodes
    .slice(heading + 1, next === -1 ? undefined : next)
    .every((node) => valuesIn(node, section, document)?.every(({ value }) => value.length <= 160) === true);
}

/** `Status: accepted`, on lines or as points; none where the node says anything else too. */
function pairsIn(node: RootContent, document: Pick<Document, 'source'>): readonly Fact[] | undefined {
  const lines = linesOf(node, document);
  const facts = lines?.map((line) => pairIn(line, node));
  const known = facts?.filter((fact) => fact !== undefined) ?? [];
  return known.length > 0 && known.length === lines?.length ? known : undefined;
}

function pairIn(line: string, node: RootContent): Fact | undefined {
  const [, key = '', value = ''] = /^[*_\s]*([\p{L} ()/-]{3,30}?)[*_\s]*:[*_\s]*(.*?)[\s]*$/u.exec(line) ?? [];
  const name = factCalled(key);
  return name && { name, value: plain(value), node };
}

function valuesIn(
  node: RootContent,
  section: FactName | 'other',
  document: Pick<Document, 'source'>,
): readonly Fact[] | undefined {
  if (section === 'other') return undefined;
  return linesOf(node, document)?.map((line) => pairIn(line, node) ?? { name: section, value: plain(line), node });
}

function linesOf(node: RootContent, { source }: Pick<Document, 'source'>): readonly string[] | undefined {
  if (node.type === 'list') return node.children.map((item) => source(item).replace(/^([*+-]|\d+[.)])\s+/, ''));
  if (node.type !== 'paragraph') return undefined;
  const lines: string[] = [''];
  for (const child of node.children) {
    if (child.type === 'break') lines.push('');
    else {
      const [first = '', ...more] = child.type === 'text' ? child.value.split(/\r?\n/) : [source(child)];
      lines.push(`${lines.pop() ?? ''}${first}`, ...more);
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function plain(value: string): string {
  return value.replace(/^[*_`\s]+|[*_`\s]+$/g, '');
}

function offsetsOf({ position }: RootContent): readonly [number, number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
