/** The page model: everything a template needs to render one page, as plain data. Links are paths from the site's root. */
import type { Html } from './html.ts';
import type { Heading } from './rich-text.ts';
import type { Label } from './speech.ts';
import type { Audience } from './standing.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A part of the way, or of a tree, that may have no page: a folder is shown by its name. */
export interface Step {
  readonly label: string;
  readonly href?: string | undefined;
}

export interface NavLink extends Step {
  /** `page` for the page itself; `true` for the nearest that is listed, where the page itself is not. */
  readonly current?: 'page' | 'true' | undefined;
  readonly children: readonly NavLink[];
}

/** The neighbourhood of a page, never the whole site. */
export interface Sidebar {
  /** What its links belong to: a kind around its entries, an area around the pages about it. */
  readonly of: Link;
  readonly links: readonly NavLink[];
  /** Whether the masthead lists the same, so that a narrow screen can do without. */
  readonly isInMasthead: boolean;
}

/** One of the few ways in that each page shows: it leads to an area, and its children to the kinds and tools of that. */
export interface Door extends Link {
  readonly children: readonly Link[];
}

/** Where in the navigation a page is, by address. */
export interface Place {
  readonly door?: string | undefined;
  /** The index of its kind, or the tool that it is or belongs to. */
  readonly section?: string | undefined;
}

/** A page for one template; its digest together with the theme's is what decides whether it is rendered anew. */
export interface Page<Body = unknown> {
  /** `growth/matrix` is `matrix.page.astro` somewhere below `areas/growth`; `site/home` is `site/pages/home.page.astro`. */
  readonly template: string;
  /** `/ladders/management/matrix/`; `/404.html` is the one that is no folder. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly chrome: Chrome;
  readonly body: Body;
}

/** What stands around the body: the same shape on every page. */
export interface Chrome {
  readonly site: SiteModel;
  readonly place: Place;
  /** From the home page to the page itself, which is the last. */
  readonly breadcrumbs: readonly Step[];
  readonly sidebar?: Sidebar | undefined;
  readonly contents: readonly Heading[];
  readonly previous?: Link | undefined;
  readonly next?: Link | undefined;
  readonly entry?: EntryMeta | undefined;
  /** What changed of that which the page is about, as an Atom feed. */
  readonly feed?: Link | undefined;
  readonly notice?: PageNotice | undefined;
  /** On the index of a kind: the sources that were not there, and may bring more of it. */
  readonly missing?: readonly string[] | undefined;
  /** On the index of a kind: where a new entry of it is written. */
  readonly newEntry?: Link | undefined;
}

/** A notice that the version on a page is not the one in force. */
export interface PageNotice {
  readonly text: string;
  /** Where what counts can be read. */
  readonly link?: Link | undefined;
}

/** What is the same on all pages of a build. */
export interface SiteModel {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** What each kind is called. */
  readonly names: Readonly<Record<string, Label>>;
  /** The day that the site shows, where the configuration fixes one. */
  readonly asOf?: string | undefined;
  readonly logo?: { readonly src: string; readonly dark?: string | undefined; readonly alt: string } | undefined;
  /** For the tab of a browser, where the adopter has one. */
  readonly icon?: string | undefined;
  /** Fonts of an organisation's own that are loaded at once. */
  readonly preloadedFonts?: readonly string[] | undefined;
  /** Whether an organisation's own font takes the place of the theme's in text. */
  readonly hasOwnText?: boolean | undefined;
  /** What stands above every page, until a day. */
  readonly notice?: Html | undefined;
  /** Links of the adopter's own at the foot. */
  readonly footLinks?: readonly Link[] | undefined;
  /** The feed of all changes. */
  readonly feed?: Link | undefined;
  /** Where readers say that something is wrong: an address with places to fill in, and what stands before the path of a page there. */
  readonly reports?: { readonly address: string; readonly root: string } | undefined;
  /** The doors in the masthead. */
  readonly navigation: readonly Door[];
  /** Indexes of kinds that no door leads to; they stand at the foot of each page. */
  readonly furtherSections: readonly Link[];
  /** Those of the configuration and of the adopter. The first comes before the theme's and fixes the order of the layers. */
  readonly stylesheets: readonly string[];
}

/** Who owns the entry behind a page, how fresh it is and who refers to it. */
export interface EntryMeta {
  readonly kind: string;
  readonly kindLabel: string;
  /** How lists name it, where they add to its title: *One database engine (superseded)*. */
  readonly listedAs?: string | undefined;
  readonly status: 'draft' | 'active' | 'deprecated' | 'archived';
  readonly audience: readonly Audience[];
  readonly tags: readonly Link[];
  /** None where this audience may not see it, and on its own page. */
  readonly owner?: Link | undefined;
  /** When its text last changed, and in which revision; none where that is not known. */
  readonly changed?:
    | {
        /** None where it is later than the day as of which the site is shown. */
        readonly date: string | undefined;
        readonly revision: string;
        readonly href?: string | undefined;
      }
    | undefined;
  /** None of a record of one day. */
  readonly reviewed: string | undefined;
  readonly nextReview: string | undefined;
  readonly overdue: boolean;
  /** The source that was not there when the site was built, and that the entry refers into. */
  readonly waitsFor?: string | undefined;
  /** Whether the description of its page is how its text begins: it is not said twice. */
  readonly isTold?: boolean | undefined;
  readonly editHref?: string | undefined;
  /** Where an overdue review is written down. */
  readonly reviewHref?: string | undefined;
  readonly related: readonly Link[];
  readonly links: readonly Link[];
  readonly usedBy: readonly BackReference[];
}

export interface BackReference extends Link {
  readonly kindLabel: string;
}
