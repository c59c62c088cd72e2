/** What search knows of a playbook beside the index: its pages and their headings, its glossary, and every word it uses. */

export interface Catalogue {
  /** The folders of the index below the site's root, the one that holds the engine first. */
  readonly indexes: readonly string[];
  readonly pages: readonly CataloguePage[];
  /** The names of each thing that the glossary explains. */
  readonly names: readonly (readonly string[])[];
  /** Words by the number of pages that hold them, each group as one string with spaces between. */
  readonly words: Readonly<Record<string, string>>;
}

export interface CataloguePage {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** What it is, in a word: `Ritual`. */
  readonly kind: string;
  readonly audience: readonly string[];
  /** Its record in the index; none where only its title is searched. */
  readonly record?: string | undefined;
  readonly headings: readonly CatalogueHeading[];
  /** Searchable words that the page does not show: its tags and former names. */
  readonly keywords?: readonly string[] | undefined;
}

type CatalogueHeading = readonly [anchor: string, text: string];
