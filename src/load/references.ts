/** Checks everything in an entry that points elsewhere, and keeps what it found as the reference graph. */
import { parseInline } from '#markdown/inline.ts';
import type { Body, LinkUse } from '#model/body.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { SourceText } from '#source/decode.ts';
import { resolveRef, type Catalogue } from './catalogue.ts';
import { isLeftAlone, isReadme } from './left-alone.ts';
import { linkTarget, relative } from './links.ts';
import { further, MOST_LISTED } from './listed.ts';
import type { EntryRecord } from './record.ts';
import { meaningfulTexts } from './schema-walk.ts';
import { nearest } from '#model/suggest.ts';

export interface FoundReference {
  readonly from: EntryRecord;
  readonly to: EntryRecord;
  readonly path: Path;
  place(): Location;
}

export interface Checked {
  readonly references: readonly FoundReference[];
  readonly problems: readonly Problem[];
}

/** Where a link stands. */
type Origin = Pick<EntryRecord, 'file'>;

/** What a reference leads to; nothing to follow, or what is wrong with it. */
type Checkable = EntryRecord | (() => Problem) | undefined;

export interface Surroundings {
  readonly all: Catalogue;
  readonly byFile: ReadonlyMap<string, EntryRecord>;
  readonly assets: ReadonlySet<string>;
  /** Every file of the content, also those that nothing can be made of. */
  readonly files: ReadonlySet<string>;
  anchorsOf(record: EntryRecord): ReadonlySet<string>;
  /** Files reported as misplaced. */
  readonly misplaced: ReadonlySet<string>;
}

export function checkReferences(record: EntryRecord, around: Surroundings): Checked {
  const references: FoundReference[] = [];
  const problems: Problem[] = [];
  // Most references are right, and nobody asks for their place.
  let found = 0;
  let unlisted: Problem | undefined;
  const keep = (to: Checkable, path: Path, place: () => Location) => {
    if (to === undefined) return;
    if (typeof to !== 'function') references.push({ from: record, to, path, place });
    else if ((found += 1) <= MOST_LISTED) problems.push(to());
    else unlisted ??= to();
  };

  for (const { text, path, meaning } of meaningfulTexts(record.kind.schema, record.located.value)) {
    if (meaning.means === 'ref') {
      if (looksLikeRef(text) && (meaning.orName !== true || text.includes('/')))
        keep(resolveRef(around.all, text, meaning.kinds, record, path), path, () => record.located.at(path));
      continue;
    }
    const urls = meaning.means === 'address' ? [text] : parseInline(text).links;
    for (const url of urls) {
      const place = () => placeInText(record, path, url);
      keep(checkLink({ url, place }, record, around), path, place);
    }
  }
  for (const { to, location } of inBody(record.body, record, around)) keep(to, [], () => location);
  return {
    references,
    problems: unlisted === undefined ? problems : [...problems, further(found - MOST_LISTED, unlisted)],
  };
}

/** What is wrong with the links and images of a text that is no entry's. */
export function checkText(body: Body, file: string, around: Surroundings): readonly Problem[] {
  return inBody(body, { file }, around).flatMap(({ to }) => (typeof to === 'function' ? to() : []));
}

function inBody(body: Body | undefined, from: Origin, around: Surroundings) {
  const links = (body?.outline.links ?? []).map(({ url, location }) => ({
    to: checkLink({ url, place: () => location }, from, around),
    location,
  }));
  const images = (body?.outline.images ?? []).map((image) => ({
    to: checkImage(image, from, around),
    location: image.location,
  }));
  return [...links, ...images];
}

/** Malformed references are the schema's to report. */
function looksLikeRef(text: string): boolean {
  return /^([a-z0-9-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The place of an address inside a prose field. Folding and quoting move it, so it is looked for in the raw text. */
function placeInText(record: EntryRecord, path: Path, url: string): Location {
  const [from, to] = record.located.rangeAt(path);
  const at = record.source.slice(from, to).indexOf(url);
  return at === -1
    ? record.located.at(path)
    : new SourceText(record.file, record.source).range(from + at, from + at + url.length);
}

interface PlacedLink {
  readonly url: string;
  place(): Location;
}

function checkLink(link: PlacedLink, record: Origin, around: Surroundings): Checkable {
  const target = linkTarget(link.url, record.file);
  if (target.leads === 'out') return undefined;
  if (target.leads === 'nowhere') return () => badAddress(link, target.why, record, around);
  const to = around.byFile.get(target.file);
  if (to === undefined)
    return around.assets.has(target.file) || around.misplaced.has(target.file)
      ? undefined
      : () => brokenLink(link, target.file, record, around);
  const { anchor } = target;
  if (anchor !== undefined && anchor !== '' && knowsAnchors(to)) {
    const anchors = around.anchorsOf(to);
    if (!anchors.has(anchor)) return () => brokenAnchor(link, anchor, to, [...anchors]);
  }
  return to === record ? undefined : to;
}

/** Those that a kind makes of data are unknown while the data is wrong. */
function knowsAnchors({ entry, kind, source }: EntryRecord): boolean {
  return source !== '' && (entry !== undefined || (kind.anchors === undefined && kind.anchorsBelow === undefined));
}

/** Each file's, found once. */
export function anchorFinder(): Surroundings['anchorsOf'] {
  const known = new WeakMap<EntryRecord, ReadonlySet<string>>();
  return (record) => {
    const anchors = known.get(record) ?? new Set(anchorsOf(record));
    known.set(record, anchors);
    return anchors;
  };
}

function anchorsOf(record: EntryRecord): readonly string[] {
  const headings = record.body?.outline.headings.map((heading) => heading.id) ?? [];
  if (record.entry === undefined) return headings;
  const { kind, entry } = record;
  return [...headings, ...(kind.anchors?.(entry.data) ?? []), ...(kind.anchorsBelow?.(entry.data).keys() ?? [])];
}

function badAddress(
  link: PlacedLink,
  why: 'absolute' | 'outside' | 'unsafe',
  record: Origin,
  around: Surroundings,
): Problem {
  const file = fileMeantBy(link.url.replace(/^\/+/, ''), around);
  const example = file === undefined ? '../guides/start-here.md' : relative(record.file, file);
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
function fileMeantBy(url: string, { byFile, assets }: Surroundings): string | undefined {
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

function brokenLink(link: PlacedLink, file: string, record: Origin, around: Surroundings): Problem {
  if (around.files.has(file)) return unpublished(link, file);
  const meant = asMeant(link.url);
  if (meant !== undefined)
    return {
      rule: 'reference/broken-link',
      message: `Unexpected link to \`${link.url}\`, expected a web or mail address with its beginning`,
      hint: `Write \`${meant}\`.`,
      location: link.place(),
    };
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
  };
}

const knownNames = new WeakMap<Surroundings['byFile'], ReadonlyMap<string, string>>();

/** The first file of each name, found once. */
function filesByName({ byFile, assets }: Surroundings): ReadonlyMap<string, string> {
  const names =
    knownNames.get(byFile) ?? new Map([...byFile.keys(), ...assets].toReversed().map((file) => [nameOf(file), file]));
  knownNames.set(byFile, names);
  return names;
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

function brokenAnchor(link: PlacedLink, anchor: string, to: EntryRecord, anchors: readonly string[]): Problem {
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

function checkImage(image: LinkUse, record: Origin, around: Surroundings): Checkable {
  const target = linkTarget(image.url, record.file);
  if (target.leads === 'out') return undefined;
  if (target.leads === 'inside' && around.assets.has(target.file)) return undefined;
  const file = target.leads === 'inside' ? target.file : image.url;
  return () => missingImage(image, file, record, around);
}

function missingImage(image: LinkUse, file: string, record: Origin, around: Surroundings): Problem {
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
