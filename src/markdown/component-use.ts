/** A component as an author used it, whichever of the two syntaxes it is written in. */
import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { COMPONENT_RULES, directiveRule, isAuthoredComponent } from './components.ts';
import type { AuthoredComponent } from './components.ts';

type ByType<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;
export type Directive = ByType<'containerDirective' | 'leafDirective'>;
export type JsxElement = ByType<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

export interface ComponentUse {
  readonly component: AuthoredComponent;
  readonly props: Readonly<Record<string, string>>;
  /** Attributes as they are written, without what the name of a directive settles. */
  readonly written: Readonly<Record<string, string>>;
  /** What it holds, without the label. */
  readonly content: readonly RootContent[];
  readonly node: Directive | JsxElement;
}

/** The use that a node is, if it is one of a component that exists. */
export function componentUse(node: Nodes): ComponentUse | undefined {
  if (isDirective(node)) return fromDirective(node);
  if (isJsx(node)) return fromJsx(node);
  return undefined;
}

/** What a node asks to include, if it is one that does: `guide/on-call#handover`. */
export function includedFrom(node: Nodes): string | undefined {
  const use = componentUse(node);
  const from = use?.component === 'Include' ? use.props.from?.trim() : undefined;
  return from === '' ? undefined : from;
}

export function isDirective(node: Nodes): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

export function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** `:::tab` or `<Tab>`: how the author sees a component. */
export function nameAsWritten(node: Directive | JsxElement): string {
  if (node.type === 'containerDirective') return `:::${node.name}`;
  return node.type === 'leafDirective' ? `::${node.name}` : `<${node.name ?? ''}>`;
}

/** The attributes that are plain text; the others are for the checks to refuse. */
export function stringAttributes(node: JsxElement): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    if (typeof attribute.value === 'string') found[attribute.name] = attribute.value;
    else if (attribute.value == null) found[attribute.name] = '';
  }
  return found;
}

/** The label of a directive and what follows it. */
export function labelAndContent(node: Directive): {
  readonly label: Nodes | undefined;
  readonly content: readonly RootContent[];
} {
  if (node.type === 'leafDirective') {
    const label: Root = { type: 'root', children: node.children };
    return { label: node.children.length > 0 ? label : undefined, content: [] };
  }
  const [first, ...rest] = node.children;
  const isLabel = first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return isLabel ? { label: first, content: rest } : { label: undefined, content: node.children };
}

function fromDirective(node: Directive): ComponentUse | undefined {
  const rule = directiveRule(node.name);
  if (rule === undefined) return undefined;
  const { label, content } = labelAndContent(node);
  const written: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.attributes ?? {})) written[name] = value ?? '';
  const labelProp = COMPONENT_RULES[rule.component].label;
  if (label !== undefined && labelProp !== undefined) written[labelProp] = toString(label).trim();
  return { component: rule.component, props: { ...written, ...rule.props }, written, content, node };
}

function fromJsx(node: JsxElement): ComponentUse | undefined {
  if (node.name === null || !isAuthoredComponent(node.name)) return undefined;
  const written = stringAttributes(node);
  return { component: node.name, props: written, written, content: node.children, node };
}
