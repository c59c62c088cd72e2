/** The sections of a page, declared once in their order: headings, anchors and the list of contents follow from that. */
import type { Heading } from '#model/rich-text.ts';

export interface SectionHeading {
  readonly id: string;
  readonly title: string;
}

/** The sections of a page by name; `Data` is that of its entry. */
export type Sections<Data> = Readonly<Record<string, Declaration<Data>>>;

interface Declaration<Data> {
  readonly id: string;
  /** Whether the entry by itself fills it, so that links to it can be checked. Without it, other entries decide. */
  readonly when?: (data: Data) => boolean;
}

/** Those that a page has. */
export type Shown<Declared> = Readonly<Partial<Record<keyof Declared, SectionHeading>>>;

/** What the rest of the playbook decides; it may also overrule what an entry says by itself. */
type Filled<Declared> = Readonly<Record<Undecided<Declared>, boolean> & Partial<Record<keyof Declared, boolean>>>;
type Undecided<Declared> = {
  [Name in keyof Declared]: Declared[Name] extends { readonly when: unknown } ? never : Name;
}[keyof Declared];

/** @param titles what the language of the page calls each section */
export function shownSections<Data, Declared extends Sections<Data>>(
  declared: Declared,
  data: Data,
  filled: Filled<Declared>,
  titles: Readonly<Record<keyof Declared, string>>,
): Shown<Declared> {
  const known: Readonly<Record<string, boolean | undefined>> = filled;
  const shown = Object.entries(declared)
    .filter(([name, { when }]) => known[name] ?? when?.(data) ?? false)
    .map(([name, { id }]) => [name, { id, title: titles[name] }] as const);
  // The compiler knows the values of entries, and loses the names.
  return Object.fromEntries(shown) as Shown<Declared>;
}

/** For the list of contents. */
export function headingsOf(shown: Readonly<Record<string, SectionHeading | undefined>>): readonly Heading[] {
  return Object.values(shown).flatMap((section) =>
    section === undefined ? [] : { depth: 2, id: section.id, text: section.title },
  );
}

/** Where a link to an entry may lead beside the headings of its prose: `Kind.anchors`. */
export function anchorsOf<Data>(declared: Sections<Data>, data: Data): readonly string[] {
  return Object.values(declared).flatMap(({ id, when }) => (when?.(data) === true ? id : []));
}

/** Whether other entries may fill the section with this anchor: `Kind.reserves`. */
export function isReserved(declared: Sections<never>, anchor: string): boolean {
  return Object.values(declared).some(({ id, when }) => id === anchor && when === undefined);
}
