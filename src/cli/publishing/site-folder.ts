/** Which folder may become the site: building replaces it as a whole, so it has to be empty or one that Waymark wrote. */
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { printable } from '#model/printable.ts';
import { KnownError } from '#model/known-error.ts';
import { SITE_LIST } from '#source/not-content.ts';
import { filesBelow } from './files-below.ts';
import { readSiteList } from './site-list.ts';

/** Files that desktop systems create in any folder someone opens. */
const CLUTTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
const MOST_NAMED = 3;

/** The folder behind a link: replacing `out` itself would replace the link. */
export function siteFolder(out: string): string {
  if (!lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink()) return out;
  try {
    return realpathSync(out);
  } catch {
    throw new KnownError(
      `\`${printable(out)}\` is a link that leads nowhere`,
      'Create the folder it should lead to, or remove the link.',
    );
  }
}

/** @throws KnownError where anything in the folder would be lost */
export function refuseForeignFiles(out: string): void {
  const stat = lstatSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory())
    throw new KnownError(
      `\`${printable(out)}\` is a file, expected a folder for the site`,
      'Move it away, or build into another folder: `--out <folder>`.',
    );
  const held = readdirSync(out).filter((name) => !CLUTTER.has(name));
  if (held.length === 0) return;
  const own = readSiteList(out)?.list;
  // Without a list this may be any folder, even a whole disk, so a few names are enough.
  if (own === undefined) throw foreign(out, held.toSorted());
  const isOwn = (path: string) => own.has(path) || own.has(path.normalize('NFC')) || path === SITE_LIST;
  const others = filesBelow(out).filter(({ path }) => !isOwn(path) && !CLUTTER.has(basename(path)));
  if (others.length > 0)
    throw foreign(
      out,
      others.map(({ path }) => path),
    );
}

export interface Surroundings {
  readonly content: string;
  /** The folder that is worked in; a site may lie in it, even where it is the content folder too. */
  readonly project: string;
  readonly cache: string;
  /** The root of the package. */
  readonly root: string;
}

/** @throws KnownError where the site would take the place of what it is made from, or be read as content */
export function refuseMisplacedSite(out: string, typed: string, { content, project, cache, root }: Surroundings): void {
  const site = real(out);
  const refuse = (reason: string) => {
    throw new KnownError(
      `Unexpected \`--out ${printable(typed)}\`, expected a folder of its own: ${reason}`,
      'Choose a folder next to it, such as `--out dist`.',
    );
  };
  if ([content, root].some((folder) => holds(site, real(folder)))) refuse('building replaces all that is in it');
  const isAtTop = real(content) === real(project) && real(content) === dirname(site);
  if (holds(real(content), site) && !isAtTop) refuse('the content is in it, and the site would be read as content');
  if (holds(site, real(cache)) || holds(real(cache), site)) refuse('what is kept between builds is in it');
}

function foreign(out: string, names: readonly string[]): KnownError {
  const named = names.slice(0, MOST_NAMED).map((name) => `\`${printable(name)}\``);
  const others = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : '';
  return new KnownError(
    `\`${printable(out)}\` holds what Waymark did not write: ${named.join(', ')}${others}. Building replaces the whole folder`,
    'Move them away, or build into another folder: `--out <folder>`. If it is a site from an earlier version of Waymark, remove the folder.',
  );
}

function holds(folder: string, other: string): boolean {
  return other === folder || other.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The real path, even where its last part does not exist yet. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(real(dirname(path)), basename(path));
  }
}
