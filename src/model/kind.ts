/** The contract of a kind of content: what it is, what it must say, and the pages it becomes. */
import type { z } from 'zod';
import type { Area } from './area.ts';
import type { Body } from './body.ts';
import type { ChangeTools, ToldChange } from './change.ts';
import type { CodePath } from './code-path.ts';
import type { Command } from './command.ts';
import type { Config } from './config.ts';
import type { ToldRight } from './decision-rights.ts';
import type { Entry, KindData, KindName } from './entry.ts';
import type { EntryTable } from './entry-table.ts';
import type { Exporter, NamedExporter } from './exporter.ts';
import type { FactColumns } from './facts.ts';
import type { FirstStep } from './first-step.ts';
import type { Figure, Register } from './figures.ts';
import type { History } from './history.ts';
import type { Html } from './html.ts';
import type { Importer } from './importer.ts';
import type { Path } from './location.ts';
import type { NewFile } from './new-file.ts';
import type { Note, TitledNote } from './notes.ts';
import type { ListName, ListRow } from './lists.ts';
import type { Link, PageNotice } from './page.ts';
import type { Playbook, View } from './playbook.ts';
import type { Heading, RichText } from './rich-text.ts';
import type { SeriesColumns } from './series.ts';
import type { Label, Speech } from './speech.ts';
import type { Life } from './standing.ts';

export interface Kind<K extends KindName = KindName> {
  readonly name: K;
  /** The room it belongs to: its folder is `src/areas/AREA/NAME`. */
  readonly area: Area;
  readonly label: Label;
  /** What it is called in each language, among the words of its area. */
  readonly words: AreaWords;
  /**
   * Its folder below the content folder, and the first part of its addresses. `nested` folders make a tree of pages. `index` is the address
   * of its index page where people know that by another name than the folder's: `/asked/`.
   */
  readonly folder: { readonly name: string; readonly nested?: boolean; readonly index?: string };
  /** The dated numbers that may lie beside an entry, in a CSV file of its name: `metrics/change-lead-time.csv`. */
  readonly series?: SeriesColumns;
  /** What programs find out about other entries, in a file beside one of it: `standards/observability.facts.csv`. */
  readonly facts?: FactColumns;
  /** That a CSV file in its folder is a table of entries, each row one: `debt/checkout.csv`. */
  readonly table?: EntryTable;
  /** One sentence for its index page. */
  readonly purpose: string;
  readonly schema: z.ZodType<KindData[K]>;
  /** How long a review lasts where an entry says nothing of its own. Left out where entries record one day: see `recordSchema`. */
  readonly reviewEvery?: string;
  pages(entry: Entry<K>, tools: PageTools): readonly PageDraft[];
  /** Reads a file as another tool wrote it, before the schema does: fields under other names, or told by its prose. */
  adopt?(written: Written): Adopted | undefined;
  /** The same of a file without prose, such as a catalogue's. */
  adoptData?(written: Pick<Written, 'id' | 'data'>): Omit<Adopted, 'bodyStart'> | undefined;
  /** Where its files usually lie in the repository of some code, where a source of the playbook brings them. */
  readonly elsewhere?: Elsewhere;
  /** Whether what an entry asks for holds for another one, where that follows from its fields: a standard for a system. */
  governs?(entry: Entry<K>, other: Entry, playbook: Playbook): boolean;
  /** The address of the code that an entry is, where it is code that lies somewhere. */
  codeAt?(data: KindData[K]): string | undefined;
  /** The number of an entry, where those of its kind are counted: a new one begins with the next. */
  number?(data: KindData[K]): number;
  /** Where an entry is in its life, where its status says that in words of the kind's own. */
  life?(data: KindData[K]): Life;
  /** What links and lists add to its title where it does not hold: *superseded*. They show it in words, on screens and on paper. */
  mark?(data: KindData[K], speech: Speech): string | undefined;
  /** Fields of an entry that nobody may read, whoever they are: no page shows them, and no file holds them. They are optional ones. */
  withheld?(data: KindData[K], config: Config): readonly string[];
  /** The anchors on its main page beside the headings of its prose, so that links to them can be checked. */
  anchors?(data: KindData[K]): readonly string[];
  /** Whether other entries may add a section with this anchor to its main page, so that no heading may take it. */
  reserves?(anchor: string): boolean;
  /** Anchors on its further pages, each with the path of the page it is on: a link to one leads there. */
  anchorsBelow?(data: KindData[K]): ReadonlyMap<string, string>;
  /** What it explains, where its entries are terms: explained where they first stand on a page, and known to search. */
  glossary?(data: KindData[K]): Pick<GlossaryTerm, 'forms' | 'definition'>;
  /** How its index page arranges entries, where a plain list by title would not do. */
  readonly index?: KindIndex<K>;
  /** Pages that belong to no single entry: a calendar of all rituals, a board of open decisions. */
  overviews?(entries: readonly Entry<K>[], tools: PageTools): readonly OverviewDraft[];
  /** The addresses of overviews that content may link to (`../roadmap/`), known without making them: `/roadmap/`. */
  overviewPaths?(entries: readonly Entry<K>[]): readonly string[];
  /** Files for other programs: a calendar feed, a spreadsheet. */
  exports?(entries: readonly Entry<K>[], tools: PageTools): readonly ExportedFile[];
  /** What about its entries needs attention today, in words that can stand in a line with others: *2 decisions overdue*. The most pressing first. */
  attention?(entries: readonly Entry<K>[], tools: PageTools): readonly Link[];
  /** What its entries say to a health check that asks for it by `prefill`, the most pressing first. */
  figures?(entries: readonly Entry<K>[], tools: PageTools): readonly Figure[];
  /**
   * What its entries say on the page of another entry, a system or a team for instance: what is left of its budget, what it owes.
   * Nothing where none of them is about it. It is asked for each system of a page, so find its entries by `view.referencesTo(about)`.
   */
  notes?(about: Entry, tools: PageTools): Note | undefined;
  /** Who decides what, as an entry says it: rows of the register of all kinds, at `/who-decides/`. */
  decides?(entry: Entry<K>, tools: PageTools): readonly ToldRight[];
  /** What a leader who starts now does with it first, whether or not it has entries yet. */
  firstStep?(entries: readonly Entry<K>[], tools: PageTools): FirstStep;
  /** What its entries put on the lists of meetings and leaders, the most pressing first. */
  readonly lists?: readonly List<K>[];
  /**
   * What happened to an entry between two days, in words that can follow its name: *paid*, *likelihood 3 → 4*; nothing where nothing did.
   * @param then how it stood at the beginning of `since`; none where it was not there, or where no history is kept
   */
  moved?(now: Entry<K>, then: Entry<K> | undefined, since: string, tools: PageTools): string | undefined;
  /**
   * What a change of an entry means, beyond what is said of its fields one by one. Fields that it tells of are not told again.
   * @param before none where it is new
   * @param after none where it is gone
   */
  changed?(before: Entry<K> | undefined, after: Entry<K> | undefined, tools: ChangeTools): ToldChange | undefined;
  /** The fields whose targets are a part of its entries: who changes the shared behaviours of a ladder changes the ladder. */
  readonly carries?: readonly string[];
  /** What reads entries of it out of other tools' files, by the name that is typed: `waymark import decisions`. Loaded when asked for. */
  readonly importers?: Readonly<Record<string, () => Promise<Importer>>>;
  /** The formats of `waymark export KIND`. */
  exporters?(): Promise<readonly Exporter<K>[]>;
  /** What `waymark export` writes under names that are no kind's: `waymark export codeowners`. */
  readonly namedExporters?: Readonly<Record<string, () => Promise<NamedExporter>>>;
  /** What it adds to the program, by the word that follows its name: `waymark ladder diff`. */
  readonly commands?: Readonly<Record<string, () => Promise<Command>>>;
}

/** What the entries of a kind put on one of the lists. */
export interface List<K extends KindName = KindName> {
  readonly name: ListName;
  /** The page that shows all of it. */
  readonly at: string;
  /** @param since the day from which on something counts as new or changed: that of the last meeting */
  rows(entries: readonly Entry<K>[], tools: PageTools, since: string): readonly ListRow[];
}

interface Elsewhere {
  /** Folders, files and patterns, from the top of a repository. */
  readonly places: readonly string[];
  /** What lies there and is no entry, such as a template. */
  readonly without?: readonly string[];
  /** Which document of a file with several is the entry. */
  readonly document?: RegExp;
}

/** A file as it was read, before it is known to be right. */
export interface Written {
  /** The file's name without its extension. */
  readonly id: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

export interface Adopted {
  /** All fields of the entry, in the words of its kind. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The name in the file of each field that has another one there, or the way to it: faults are reported at it. */
  readonly writtenAs: Readonly<Record<string, string | Path>>;
  /** Where the prose begins, from the start of the file: behind a title, for instance. */
  readonly bodyStart: number;
}

/** A word with its other forms (acronyms, expansions, synonyms) and its meaning as inline Markdown. */
interface GlossaryTerm {
  readonly label: string;
  readonly forms: readonly string[];
  readonly definition: string;
  readonly href: string;
}

interface KindIndex<K extends KindName = KindName> {
  /** Pages below its address that are a part of the index now, by the last step of their address: the anchor of that part, where these entries have one. */
  joined?(entries: readonly Entry<K>[], view: View): Readonly<Record<string, string | undefined>>;
  /** Its place among its siblings, on a day where that moves; entries of one place follow by title. */
  order?(entry: Entry<K>, today: string): number;
  /** The heading it stands under, where its kind is not nested. */
  group?(entry: Entry<K>, tools: PageTools): string | undefined;
  facts?(entry: Entry<K>, tools: PageTools): readonly string[];
  /** What the link to a new entry says, where *New decision* is not how readers would put it. */
  newEntry?(speech: Speech): string;
  /** The sentence below its name as inline Markdown, where its summary is not what people look for. */
  sentence?(entry: Entry<K>): string | undefined;
  /** What the page of its area shows of it, where its first entries would not do: what comes next, what is open or new. */
  preview?(entries: readonly Entry<K>[], tools: PageTools): readonly Preview[];
  /**
   * Its index with templates of its own, where a list of entries would not do: the first page, at the empty path, and those below it.
   * A step of their paths has an underscore, so that it is the address of no entry: `letter_a/`.
   */
  pages?(entries: readonly Entry<K>[], tools: PageTools, overviews: readonly OverviewLink[]): readonly PageDraft[];
}

/** One line about what is next, open or new, and where it leads. */
export interface Preview {
  readonly label: string;
  readonly href: string;
  readonly facts: readonly string[];
}

/** One page of an entry, before the site puts its chrome around it. */
export interface PageDraft<Body = unknown> {
  /** `matrix` is the file `matrix.page.astro` in the area of the kind. The one of an entry's main page is named after the kind. */
  readonly template: string;
  /** Below the address of the entry: empty for its main page, `matrix/` for another. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** What its template reads: plain, serialisable data. */
  readonly body: Body;
  readonly contents: readonly Heading[];
  readonly notice?: PageNotice | undefined;
  /** How the sidebar lists it below its entry; without this it is reached from other pages, and the nearest listed one is marked. */
  readonly nav?: PageListing | undefined;
  /** What readers can do there. The page of its area offers it, together with the same of other entries. */
  readonly action?: PageAction | undefined;
}

interface PageListing {
  readonly label: string;
  /** Whether the entry is made of such pages, as a ladder is of levels; others look at the whole of it. */
  readonly isPart?: boolean;
}

export interface PageAction {
  /** What they do, beginning with a verb: *Run a check*. */
  readonly label: string;
  /** Whether people come for it so often that the home page offers it too. */
  readonly onHome?: boolean;
}

/** A page with an address of its own: its `path` is from the site's root, `/rhythm/`. The index page of its kind links to it. */
export type OverviewDraft<Body = unknown> = PageDraft<Body> & {
  /** False where something else than the index page of its kind leads there. */
  readonly listed?: boolean;
  /** True where pages below its address stand beside it: the way to a month leads past the week. */
  readonly holdsNone?: boolean;
  /** True where its template is the site's, because it shows what several kinds say. */
  readonly isShared?: boolean;
};

/** From the index page of a kind to an overview. */
export interface OverviewLink extends Link {
  readonly description: string | undefined;
}

export interface ExportedFile {
  /** From the site's root, with its extension: `/rituals/retrospective.ics`. */
  readonly path: string;
  content(): string;
}

/** What a kind may ask while it makes its pages. Every address is a path from the site's root. */
export interface PageTools {
  readonly view: View;
  /** The day the site is built for. */
  readonly today: string;
  /** The language of the site. */
  readonly speech: Speech;
  readonly history: History;
  /** A link to the entry that a reference of the view means: each leads somewhere. Those of the past need not. */
  link(ref: string, ...kinds: readonly KindName[]): Link;
  link(ref: string | null | undefined, ...kinds: readonly KindName[]): Link | undefined;
  /** Links to all that a list of them means. */
  links(refs: readonly (string | undefined)[], ...kinds: readonly KindName[]): readonly Link[];
  /** The links of a field with their addresses on this site. */
  namedLinks(links: readonly { readonly label: string; readonly url: string }[], entry: Entry): readonly Link[];
  address(entry: Entry): string;
  /** A link to it under its title, with the mark of its kind where it has one: every list of entries is made of these. */
  linkTo(entry: Entry): Link;
  /** What the kind of an entry is called. */
  kindLabel(entry: Entry): Label;
  /** Inline Markdown of a prose field. `entry` is the one it stands in. */
  inline(text: string, entry: Entry): Html;
  /** The same on a page about one thing: each term of the glossary is explained where it first stands there. Lists and wide tables take `inline`. */
  explained(text: string, entry: Entry): Html;
  /** The same as `inline` with the words of links in their place. */
  withoutLinks(text: string): Html;
  /** Where a link field leads on this site, or unchanged when it leads out. */
  href(url: string, entry: Entry): string | undefined;
  /** Where a file of the content is edited, at one of its lines; nowhere without a repository. */
  editLink(file: string, line?: number): string | undefined;
  /** Where the host of a source shows some of its files; nowhere without its repository. */
  codeLink(path: CodePath): string | undefined;
  /** Where a field of an entry is edited: at its line, or where the fields end and it would be added. */
  editField(entry: Entry, field: string): string | undefined;
  /** A new file of the content that begins with a text, and the way to where it is written. */
  newFile(file: string, text: string): NewFile;
  /** *New decision*, and where it is written: on the host with the text of the kind's template, else by way of a page of this site. None without a repository. */
  newEntry(kind: KindName): Link | undefined;
  /** What all kinds together have to say about a register. */
  figures(register: Register): readonly Figure[];
  /** What all kinds together have to say about an entry, in the order of their topics. */
  notes(about: Entry): readonly TitledNote[];
  /** What all kinds together put on a list: the earliest due first, and otherwise in the order of their kinds. */
  list(name: ListName, since: string): readonly ListRow[];
  /** The page that shows all of a list; none where no kind on this site fills it. */
  listPage(name: ListName): string | undefined;
  /** The kinds that fill some lists. */
  kindsOn(...names: readonly ListName[]): readonly KindName[];
  /** What happened to entries of some kinds since a day, as their kinds tell it. */
  moves(since: string, ...kinds: readonly KindName[]): readonly ListRow[];
  /** The rendered body of the entry. */
  body(entry: Entry): RichText;
}

/** By the language of a page: what each kind is called there, and its purpose. */
type AreaWords<K extends string = string> = (speech: Pick<Speech, 'language'>) => {
  readonly kinds: Readonly<Record<K, Label & { readonly purpose: string }>>;
};

/** Checks the shape of a kind, keeps its exact type, and calls it by its English name: that is the language of messages. */
export function defineKind<K extends KindName>(
  kind: Omit<Kind<K>, 'label' | 'purpose'> & { readonly words: AreaWords<K> },
): Kind<K> {
  const kinds: Readonly<Record<K, Label & { readonly purpose: string }>> = kind.words({ language: 'en' }).kinds;
  const { one, many, purpose } = kinds[kind.name];
  return { ...kind, label: { one, many }, purpose };
}

/** The kinds under the names that an organisation has for them. */
export function inOwnWords(kinds: readonly Kind[], labels: Config['labels']): readonly Kind[] {
  return kinds.map((kind) => {
    const label = labels[kind.name];
    return label === undefined ? kind : { ...kind, label };
  });
}
