/** The components that authors may use: their names in both syntaxes, what they take and where they stand. */
import type { ComponentName } from '#model/rich-text.ts';
import { CALLOUTS } from './callout-names.ts';

/** Code and diagrams are made by a fence, never by name. What is included is a component only once its text is there. */
export type AuthoredComponent = Exclude<ComponentName, 'CodeBlock' | 'Diagram' | 'Included'> | 'Include';

export interface ComponentRule {
  /** Attributes it takes; with a list where only certain values will do. */
  readonly props: Readonly<Record<string, 'text' | 'address' | readonly string[]>>;
  readonly required?: string;
  /** The attribute that the label of a directive stands for: `:::details[Label]`. */
  readonly label?: string;
  /** The only component it may stand in. */
  readonly inside?: AuthoredComponent;
  /** The only thing it may hold. */
  readonly holds?: AuthoredComponent | 'ordered list' | 'nothing';
}

export const COMPONENT_RULES: Readonly<Record<AuthoredComponent, ComponentRule>> = {
  Callout: { props: { type: CALLOUTS, title: 'text' }, required: 'type', label: 'title' },
  Details: { props: { summary: 'text' }, required: 'summary', label: 'summary' },
  Steps: { props: {}, holds: 'ordered list' },
  Tabs: { props: {}, holds: 'Tab' },
  Tab: { props: { label: 'text' }, required: 'label', label: 'label', inside: 'Tabs' },
  Cards: { props: {}, holds: 'Card' },
  Card: { props: { title: 'text', href: 'address' }, required: 'title', label: 'title', inside: 'Cards' },
  Include: { props: { from: 'text' }, required: 'from', label: 'from', holds: 'nothing' },
};

export interface DirectiveRule {
  readonly component: AuthoredComponent;
  /** What the name of the directive settles. */
  readonly props: Readonly<Record<string, string>>;
}

export const DIRECTIVES: Readonly<Record<string, DirectiveRule>> = {
  note: { component: 'Callout', props: { type: 'note' } },
  tip: { component: 'Callout', props: { type: 'tip' } },
  important: { component: 'Callout', props: { type: 'important' } },
  warning: { component: 'Callout', props: { type: 'warning' } },
  caution: { component: 'Callout', props: { type: 'caution' } },
  details: { component: 'Details', props: {} },
  steps: { component: 'Steps', props: {} },
  tabs: { component: 'Tabs', props: {} },
  tab: { component: 'Tab', props: {} },
  cards: { component: 'Cards', props: {} },
  card: { component: 'Card', props: {} },
  include: { component: 'Include', props: {} },
};

export function directiveRule(name: string): DirectiveRule | undefined {
  return Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
}

export function isAuthoredComponent(name: string): name is AuthoredComponent {
  return Object.hasOwn(COMPONENT_RULES, name);
}
