/** Where pages come from while Astro runs: handed in by the command line, for the site does not load content itself. */
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Page } from '#model/page.ts';

export interface PageSource<Site extends LiveSite = LiveSite> {
  /** Absolute paths of files and folders; a change below them means that content is read anew. */
  readonly watch: readonly string[];
  /** Changes whenever anything below them changes, even where no event was sent. */
  stamp(): string;
  read(): Promise<LiveReading<Site>>;
}

export interface LiveReading<Site extends LiveSite = LiveSite> {
  /** Undefined where errors prevent rendering: the last good site stays. */
  readonly site: Site | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LiveSite {
  /** By path: `/rituals/retrospective/`, and `/404.html` for what is not there. */
  readonly pages: ReadonlyMap<string, Page>;
  /** Images, the accent's stylesheet, exports: whatever else the site serves, by path. */
  file(path: string): Promise<string | Uint8Array | undefined>;
}

/** What `astro build` made of the theme, and where the finished site belongs. */
export interface ThemeBuild {
  /** Holds `server/` and `client/`. */
  readonly folder: string;
  readonly out: string;
}
export type Publish = (build: ThemeBuild) => Promise<void>;
