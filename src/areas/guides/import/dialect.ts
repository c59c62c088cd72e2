/** The contract of a dialect: how one tool for documentation keeps its pages, their order, their links and their text. */
import type { ContentTree } from '#model/content-tree.ts';
import type { SetAside, Fault } from '#model/importer.ts';
import type { SourceText } from '#source/decode.ts';

export interface Dialect {
  /** As it is typed after `--from`: `docusaurus`. */
  readonly name: string;
  /** One line for people who have such a folder: *Docusaurus, with its sidebars and versions*. */
  readonly about: string;
  /** Hidden files and folders it keeps things in, by name. */
  readonly hidden?: readonly string[];
  /** Whether the source says itself that it is of this tool: by its configuration, or by a form that no other tool writes. */
  recognises(source: DocsSource): boolean;
  /** Never throws on what it reads. */
  read(source: DocsSource): DocsSite;
}

/** The files that are imported, read when asked for. */
export interface DocsSource {
  readonly tree: ContentTree;
  readonly paths: ReadonlySet<string>;
  /** Decoded once; none where there is no such file or it is no text. */
  text(path: string): SourceText | undefined;
}

export interface DocsSite {
  /** What the site calls itself. */
  readonly title?: string | undefined;
  /** Its address on the web: links to it lead to its pages. */
  readonly url?: string | undefined;
  readonly pages: readonly DocsPage[];
  /** What navigation says of folders that have no page of their own. One that has a page takes title and order from that. */
  readonly folders?: readonly DocsFolder[] | undefined;
  /**
   * Where a link or picture of a page leads, where this tool reads it by rules of its own; none otherwise. The frame then looks for a
   * file beside the page (with and without an ending, also a folder), below the root, and among `addresses`.
   * @param href as it is written, without its anchor
   */
  target?(href: string, from: DocsPage): DocsTarget | undefined;
  /** What people call a picture or file that the tool keeps under a number: *Rota.pdf*. */
  nameOf?(file: string): string | undefined;
  /** The anchor that the tool gives a heading. @param taken those given on its page before, to be added to. Without it, GitHub's. */
  anchorOf?(heading: string, taken: Set<string>): string;
  /** Files of the source that are settings of the tool or otherwise no content: named with a reason. */
  readonly setAside: readonly SetAside[];
  /** Files that are no pages and whose text stands in pages: parts that are included. */
  readonly used?: readonly string[] | undefined;
  readonly faults: readonly Fault[];
  /** Abbreviations and terms that it explains wherever they stand: each becomes a term of the playbook. */
  readonly terms?: readonly DocsTerm[] | undefined;
  /** Text of settings that has become structure: names in a navigation. */
  readonly understood: readonly string[];
  /** What its reader has to know. */
  readonly notes: readonly string[];
}

export interface DocsFolder {
  /** As in `DocsPage`. */
  readonly place: readonly string[];
  readonly title?: string | undefined;
  readonly order?: number | undefined;
  /** Places outside that the navigation lists in it. */
  readonly links?: readonly DocsLink[] | undefined;
}

export interface DocsLink {
  readonly label: string;
  readonly url: string;
}

export interface DocsTerm {
  readonly name: string;
  readonly meaning: string;
}

export interface DocsPage {
  /** Its file in the source. */
  readonly file: string;
  /** Folders and name in the tree of pages, as the source spells them, without an ending: `['before', 'Severity_Levels']`. */
  readonly place: readonly string[];
  /** Whether it is the page of the folder that `place` names. The page of the whole site has an empty place. */
  readonly isFolder: boolean;
  /** Its place among its siblings, from 1; by title where none is given. */
  readonly order?: number | undefined;
  /** What navigation or fields call it. A single heading of the first rank that begins its text goes before it, and leaves the text. */
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Former addresses, from the root of the old site: `/before/severity_levels/`. The first is its own, against which links are read. */
  readonly addresses: readonly string[];
  /** The day of its last review or change, where the source names one; the frame asks git otherwise. */
  readonly reviewed?: string | undefined;
  /** A team as the source calls it: used where there is one of that id. */
  readonly owner?: string | undefined;
  readonly isDraft?: boolean | undefined;
  /** Places outside that belong to it. */
  readonly links?: readonly DocsLink[] | undefined;
  /** Other fields it had: those that hold a sentence stand at the end of the page, so that nothing is lost. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Its text in Markdown as Waymark reads it, with links and pictures as the tool writes them: the frame resolves those, takes the
   * title out, sets the ranks of headings right, and takes out HTML that no page may hold.
   */
  readonly body: string;
}

export type DocsTarget =
  | { readonly page: string; readonly anchor?: string | undefined }
  /** A file of the source that is copied beside the pages. */
  | { readonly asset: string };
