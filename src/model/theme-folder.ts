/** What the `theme` folder of a playbook holds beside images, which are assets like others. */
import type { Body } from './body.ts';

export interface ThemeFolder {
  /** By their paths in the content folder, as all files here. */
  readonly fonts: ReadonlySet<string>;
  readonly stylesheets: ReadonlySet<string>;
  /** Templates, components and pages: code, of which nothing but its name is looked at. */
  readonly code: ReadonlySet<string>;
  /** What `greeting.md` says. */
  readonly greeting: Body | undefined;
}

export const THEME_FOLDER = 'theme';
export const GREETING_FILE = `${THEME_FOLDER}/greeting.md`;
