/** One use of a component or element in a page, as its rendering sees it. */
import type { Names } from './expressions.ts';
import type { Element } from './parts.ts';

export interface Use {
  readonly name: string;
  readonly element: Element;
  /** What it stands in. */
  readonly around: Use | undefined;
  /** The text of the first of these attributes that it has. */
  text(...names: readonly string[]): string | undefined;
  /** The value of an attribute; unknown where only a run could tell. */
  value(name: string): unknown;
  has(name: string): boolean;
  /** What it holds, in Markdown, at the margin. */
  body(): string;
}

/** In Markdown; a block of several lines, or what stands inside of a line. */
export type Rendering = (use: Use, page: MarkupPage) => string;
export type Renderings = Readonly<Record<string, Rendering>>;

/** What is gathered while the markup of one page is read. */
export interface MarkupPage {
  readonly names: Names;
  readonly renderings: Renderings;
  /** Text that readers never saw or that became structure. */
  readonly understood: string[];
  /** Names of components of which only what they hold was kept. */
  readonly unknown: Set<string>;
  /** Expressions that stand in the page as code. */
  readonly asCode: string[];
}
