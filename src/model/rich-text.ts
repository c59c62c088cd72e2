/** Text after Markdown: what a page model carries and a template renders. Plain, serialisable data. */
import type { Html } from './html.ts';

export type RichText = readonly (Html | RichComponent)[];

export interface RichComponent {
  readonly component: ComponentName;
  readonly props: Readonly<Record<string, string | number | boolean>>;
  readonly children: RichText;
}

/** The components in a text: those that an author may use, as directives in Markdown or by name in MDX, code, diagrams, and text from elsewhere. */
export type ComponentName =
  'Callout' | 'Details' | 'Steps' | 'Tabs' | 'Tab' | 'Cards' | 'Card' | 'CodeBlock' | 'Diagram' | 'Included';

/** A heading in a body; its `id` is the anchor. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}
