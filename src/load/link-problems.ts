/** What is wrong with a link or an image, and what was probably meant. */
import type { LinkUse } from '#model/body.ts';
import { swapped } from '#model/fix.ts';
import type { Location } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { nearest } from '#model/suggest.ts';
import type { GoneFinder } from './gone.ts';
import { isLeftAlone, isReadme } from './left-alone.ts';
import { relative } from './links.ts';
import type { EntryRecord } from './record.ts';

/** What links can lead to. */
export interface Targets {
  /** Entries with files of their own. */
  readonly byFile: ReadonlyMap<string, EntryRecord>;
  /** Those whose files have another name than their ids, by the name that would be their id. */
  readonly byId: ReadonlyMap<string, EntryRecord>;
  /** Entries of kinds with tables, whose rows have no files, by the address of their page: `/debts/slow-search/`. */
  readonly byAddress: ReadonlyMap<string, EntryRecord>;
  /** The files of tables. */
  readonly tables: ReadonlySet<string>;
  readonly assets: ReadonlySet<string>;
  /** The addresses of pages that belong to no single entry. */
  readonly pages: ReadonlySet<string>;
  /** Every file of the content, also those that nothing can be made of. */
  readonly files: ReadonlySet<string>;
  readonly gone: GoneFinder;
}

/** Where a link stands. */
export type Origin = Pick<EntryRecord, 'file'>;

export interface PlacedLink {
  readonly url: string;
  place(): Location;
}

export function badAddress(
  link: PlacedLink,
  why: 'absolute' | 'outside' | 'unsafe',
  record: Origin,
  around: Targets,
): Problem {
  const page = around.pages.has(link.url) ? link.url.slice(1) : undefined;
  const meant = page ?? fileMeantBy(link.url.replace(/^\/+/, ''), around);
  const example = meant === undefined ? '../guides/start-here.md' : relative(record.file, meant);
  const hints = {
    absolute: `Write the way from this file: \`${example}\`. Then it works wherever the site is served.`,
    outside: 'It leads out of the content folder; link to an entry, or to the web with its full address.',
    unsafe: 'Only `https://`, `http://`, `mailto:` and `tel:` lead out of the playbook.',
  };
  return {
    rule: 'reference/bad-address',
    message: `Unexpected address \`${link.url}\`, expected a relative path or a web address`,
    hint: hints[why],
    location: link.place(),
  };
}

/** The file or page of the content folder that an address from its root names, with or without its ending. */
function fileMeantBy(url: string, { byFile, assets }: Targets): string | undefined {
  const path = url.replace(/[?#].*/, '').replace(/\/$/, '');
  return [...byFile.keys(), ...assets].find(
    (each) => each === path || each.replace(/\.\w+$/, '') === path.replace(/\.\w+$/, ''),
  );
}

/** An address of the web or of a mailbox that lacks its beginning, or one with the strokes of Windows. */
function asMeant(url: string): string | undefined {
  if (/^www\.[\w-]+\.\w/i.test(url)) return `https://${url}`;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`;
  return undefined;
}

export function brokenLink(link: PlacedLink, file: string, record: Origin, around: Targets): Problem {
  if (around.files.has(file)) return unpublished(link, file);
  const meant = asMeant(link.url);
  if (meant !== undefined)
    return {
      rule: 'reference/broken-link',
      message: `Unexpected link to \`${link.url}\`, expected a web or mail address with its beginning`,
      hint: `Write \`${meant}\`.`,
      location: link.place(),
      fix: swapped(link.place(), link.url, meant),
    };
  const moved = movedTo(file, around);
  if (moved !== undefined) {
    const now = relative(record.file, moved) + (/[?#].*$/s.exec(link.url)?.[0] ?? '');
    return {
      rule: 'reference/broken-link',
      message: `Unexpected link to \`${link.url}\`, expected a file that exists; there is no \`${file}\``,
      hint: `It is \`${now}\` now.`,
      location: link.place(),
      fix: swapped(link.place(), link.url, now),
    };
  }
  const guess = filesByName(around).get(nameOf(file)) ?? nearest(file, [...around.byFile.keys(), ...around.assets]);
  return {
    rule: 'reference/broken-link',
    message: `Unexpected link to \`${link.url}\`, expected a file that exists; there is no \`${file}\``,
    hint:
      isUnpublished(file) && !file.includes('\\')
        ? UNPUBLISHED
        : guess === undefined
          ? 'Correct the path; it starts from the folder of this file.'
          : `Did you mean \`${relative(record.file, guess)}\`?`,
    location: link.place(),
    gone: around.gone.file(file),
  };
}

/** The file that an entry has now: in another folder of its kind, or under the name that once was another. */
function movedTo(file: string, { byFile }: Targets): string | undefined {
  const id = nameOf(file);
  const [folder = ''] = file.split('/');
  if (!file.includes('/') || file.includes('\\')) return undefined;
  const own = [...byFile].filter(([path]) => path.startsWith(`${folder}/`));
  const named = own.filter(([, record]) => record.id === id);
  const found = named.length > 0 ? named : own.filter(([, { entry }]) => entry?.data.aliases.includes(id));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** A folder of entries is not a page where the kind of them has none, and a page of an entry is named by its file. */
export function unknownPage(link: PlacedLink, path: string, record: Origin, around: Targets): Problem {
  const folder = path.slice(1, -1);
  const guess =
    filesByName(around).get(nameOf(folder)) ??
    nearest(path, [...around.pages, ...around.byAddress.keys()])?.slice(1) ??
    nearest(folder, around.files);
  return {
    rule: 'reference/broken-link',
    message: `Unexpected link to \`${link.url}\`, expected a page that exists; there is no \`${path}\``,
    hint:
      guess === undefined
        ? 'Link to the file of an entry, to the index of a kind, or to an overview of this site.'
        : `Did you mean \`${relative(record.file, guess)}\`?`,
    location: link.place(),
    gone: around.gone.file(folder),
  };
}

const knownNames = new WeakMap<Targets['byFile'], ReadonlyMap<string, string>>();

/** The first file of each name, found once; of a row, its page. */
function filesByName(around: Targets): ReadonlyMap<string, string> {
  const names = knownNames.get(around.byFile) ?? new Map(namedPlaces(around).toReversed());
  knownNames.set(around.byFile, names);
  return names;
}

function namedPlaces({ byFile, byAddress, assets }: Targets): readonly (readonly [name: string, place: string])[] {
  const files = [...byFile.keys(), ...assets].map((file) => [nameOf(file), file] as const);
  const rows = [...byAddress].flatMap(([address, { id, line }]) =>
    line === undefined ? [] : [[id, address.slice(1)] as const],
  );
  return [...files, ...rows];
}

/** Without its folder and its ending. */
function nameOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.\w+$/, '');
}

/** The file is there, and no page or asset. */
function unpublished(link: PlacedLink, file: string): Problem {
  return {
    rule: 'reference/broken-link',
    message: `Unexpected link to \`${link.url}\`, expected an entry, an image or a PDF; \`${file}\` is not published`,
    hint: 'Link to an entry, or save the file in a form that is published.',
    location: link.place(),
  };
}

export function brokenAnchor(link: PlacedLink, anchor: string, to: EntryRecord, anchors: readonly string[]): Problem {
  const guess = nearest(anchor, anchors) ?? anchors.find((each) => each.startsWith(anchor) || anchor.startsWith(each));
  const there =
    anchors.length === 0
      ? 'it has no headings'
      : `it has ${anchors
          .slice(0, 8)
          .map((each) => `\`#${each}\``)
          .join(', ')}${anchors.length > 8 ? ' and others' : ''}`;
  return {
    rule: 'reference/broken-anchor',
    message: `Unexpected anchor \`#${anchor}\`, expected a heading of \`${to.file}\`; ${there}`,
    hint:
      guess === undefined ? 'Link to the page without an anchor, or add the heading.' : `Did you mean \`#${guess}\`?`,
    location: link.place(),
  };
}

export function missingImage(image: LinkUse, file: string, record: Origin, around: Targets): Problem {
  const guess = nearest(file, around.assets);
  return {
    rule: 'reference/missing-image',
    message: `Unexpected image \`${image.url}\`, expected a file that exists; there is no \`${file}\``,
    hint:
      isUnpublished(file) && !file.includes('\\')
        ? UNPUBLISHED
        : guess === undefined
          ? 'Put the image beside this file, and write its path from here.'
          : `Did you mean \`${relative(record.file, guess)}\`?`,
    location: image.location,
  };
}

const UNPUBLISHED =
  'Files and folders whose names begin with `_` or `.`, and READMEs, are not published: give it another name.';

function isUnpublished(file: string): boolean {
  return isLeftAlone(file) || isReadme(file);
}
