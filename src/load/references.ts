/** Checks everything in an entry that points elsewhere, and keeps what it found as the reference graph. */
import { parseInline } from '#markdown/inline.ts';
import type { Body, LinkUse } from '#model/body.ts';
import { decoded } from '#model/decoded.ts';
import type { Location, Path } from '#model/location.ts';
import type { Problem } from '#model/problem.ts';
import { SourceText } from '#source/decode.ts';
import { codePathIn } from '#model/code-path.ts';
import { resolveRef, type Awaited, type Catalogue } from './catalogue.ts';
import type { CodeOfSources } from './sources/code.ts';
import {
  badAddress,
  brokenAnchor,
  brokenLink,
  missingImage,
  unknownPage,
  type Origin,
  type PlacedLink,
  type Targets,
} from './link-problems.ts';
import { checkInclude } from './includes/check-include.ts';
import { linkTarget, type LinkTarget } from './links.ts';
import type { EntryRecord } from './record.ts';
import { meaningfulTexts } from './schema-walk.ts';
import { firstOf, toldByColumn } from './table/by-column.ts';
import { columnName } from './table/column-name.ts';

export interface FoundReference {
  readonly from: EntryRecord;
  readonly to: EntryRecord;
  readonly path: Path;
  readonly anchor: string | undefined;
  readonly isInclude?: boolean;
  place(): Location;
}

export interface Checked {
  readonly references: readonly FoundReference[];
  /** Entries of sources that are not there: no mistake of those who name them. */
  readonly awaited: readonly (Awaited & { readonly from: EntryRecord })[];
  /** Whether it links to a file of a source that no page and no address of its repository shows. */
  readonly isUnlinked: boolean;
  /** Described lazily: a suggestion costs more than the look-up, and of many, only the first are reported. */
  readonly faults: readonly WrongReference[];
}

export interface WrongReference {
  readonly path: Path;
  /** What was typed. */
  readonly text: string;
  describe(): Problem;
}

/** What a reference leads to; nothing to follow, or what is wrong with it. */
type Checkable = EntryRecord | (() => Problem) | Awaited | 'unlinked' | undefined;

export interface Surroundings extends Targets {
  readonly all: Catalogue;
  anchorsOf(record: EntryRecord): ReadonlySet<string>;
  /** Files reported as misplaced. */
  readonly misplaced: ReadonlySet<string>;
  readonly code: CodeOfSources;
}

export function checkReferences(record: EntryRecord, around: Surroundings): Checked {
  const references: FoundReference[] = [];
  const faults: WrongReference[] = [];
  const awaited: (Awaited & { readonly from: EntryRecord })[] = [];
  let isUnlinked = false;
  // Most references are right, and nobody asks for their place.
  const keep = (to: Checkable, path: Path, text: string, place: () => Location) => {
    if (to === undefined) return;
    if (to === 'unlinked') isUnlinked = true;
    else if (typeof to === 'function') faults.push({ path, text, describe: to });
    else if ('awaitedFrom' in to) awaited.push({ ...to, from: record });
    else references.push({ from: record, to, path, anchor: anchorIn(text), place });
  };

  for (const { text, path, meaning } of meaningfulTexts(record.kind.schema, record.located.value)) {
    if (meaning.means === 'ref') {
      const files = meaning.orCode === true ? codePathIn(text, meaning.kinds) : undefined;
      if (files !== undefined) {
        keep(
          around.code.wrongPath(files, () => record.located.at(path)),
          path,
          text,
          () => record.located.at(path),
        );
        continue;
      }
      if (looksLikeRef(text) && (meaning.orName !== true || text.includes('/')))
        keep(resolveRef(around.all, text, meaning.kinds, record, path), path, text, () => record.located.at(path));
      continue;
    }
    const urls = meaning.means === 'address' ? [text] : parseInline(text).links;
    for (const url of urls) {
      const place = () => placeInText(record, path, url);
      keep(checkLink({ url, place }, record, around), path, url, place);
    }
  }
  for (const { to, url, location } of inBody(record.body, record, around)) keep(to, [], url, () => location);
  for (const { from, location } of record.body?.outline.includes ?? []) {
    const meant = checkInclude({ url: from, place: () => location }, record, around);
    if (typeof meant === 'function') faults.push({ path: [], text: from, describe: meant });
    else if ('awaitedFrom' in meant) awaited.push({ ...meant, from: record });
    else
      references.push({
        from: record,
        to: meant.record,
        path: [],
        anchor: meant.anchor,
        isInclude: true,
        place: () => location,
      });
  }
  return { references, faults, awaited, isUnlinked };
}

function anchorIn(address: string): string | undefined {
  const at = address.indexOf('#');
  return at === -1 || at === address.length - 1 ? undefined : decoded(address.slice(at + 1));
}

/** The findings about wrong references, the first hundred of each file. */
export function wrongReferences(
  checked: readonly (Checked & Pick<EntryRecord, 'file' | 'line'>)[],
): readonly Problem[] {
  return [...Map.groupBy(checked, ({ file }) => file).values()].flatMap((own) => {
    const faults = own.flatMap((each) => each.faults);
    if (own[0]?.line === undefined) return firstOf(faults.map(({ describe }) => describe));
    return toldByColumn(
      faults.map(({ path, text, describe }) => ({ sort: `${columnName(path)} ${text}`, outOf: 0, describe })),
    );
  });
}

/** What is wrong with the links and images of a text that is no entry's. */
export function checkText(body: Body, file: string, around: Surroundings): readonly Problem[] {
  const includes = body.outline.includes.map(({ from, location }) => ({
    to: checkInclude({ url: from, place: () => location }, { file }, around),
  }));
  return [...inBody(body, { file }, around), ...includes].flatMap(({ to }) => (typeof to === 'function' ? to() : []));
}

function inBody(body: Body | undefined, from: Origin, around: Surroundings) {
  const links = (body?.outline.links ?? []).map(({ url, location }) => ({
    to: checkLink({ url, place: () => location }, from, around),
    url,
    location,
  }));
  const images = (body?.outline.images ?? []).map((image) => ({
    to: checkImage(image, from, around),
    url: image.url,
    location: image.location,
  }));
  return [...links, ...images];
}

/** Malformed references are the schema's to report. */
function looksLikeRef(text: string): boolean {
  return /^([a-z0-9-]+\/)*[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** The place of an address inside a prose field. Folding and quoting move it, so it is looked for in the raw text. */
function placeInText(record: EntryRecord, path: Path, url: string): Location {
  const [from, to] = record.located.rangeAt(path);
  const at = record.source.slice(from, to).indexOf(url);
  return at === -1
    ? record.located.at(path)
    : new SourceText(record.file, record.source).range(from + at, from + at + url.length);
}

function checkLink(link: PlacedLink, record: Origin, around: Surroundings): Checkable {
  const target = linkTarget(link.url, record.file);
  if (target.leads === 'out') return undefined;
  if (target.leads === 'nowhere') return () => badAddress(link, target.why, record, around);
  const to = entryMeant(target, around);
  if (to !== undefined && 'why' in to) {
    const code = around.code.meant(target);
    return code === undefined ? to.why(link, record, around) : code === 'there' ? undefined : code;
  }
  if (to === undefined) return undefined;
  const { anchor } = target;
  if (anchor !== undefined && anchor !== '' && knowsAnchors(to)) {
    const anchors = around.anchorsOf(to);
    if (!anchors.has(anchor)) return () => brokenAnchor(link, anchor, to, [...anchors]);
  }
  return to === record ? undefined : to;
}

/** The entry that an address leads to: by its file, or by its page where it may have no file; nothing for other things there. */
function entryMeant(
  target: Extract<LinkTarget, { readonly leads: 'inside' | 'page' }>,
  { pages, byAddress, byFile, byId, assets, misplaced, tables }: Surroundings,
): EntryRecord | { why(link: PlacedLink, record: Origin, around: Surroundings): () => Problem } | undefined {
  if (target.leads === 'page') {
    const { path } = target;
    if (pages.has(path)) return undefined;
    return byAddress.get(path) ?? { why: (link, record, around) => () => unknownPage(link, path, record, around) };
  }
  const { file } = target;
  const isOther = assets.has(file) || misplaced.has(file) || tables.has(file);
  if (isOther) return undefined;
  return (
    byFile.get(file) ??
    byId.get(file) ?? { why: (link, record, around) => () => brokenLink(link, file, record, around) }
  );
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

function checkImage(image: LinkUse, record: Origin, around: Surroundings): Checkable {
  const target = linkTarget(image.url, record.file);
  if (target.leads === 'out') return undefined;
  if (target.leads === 'inside' && around.assets.has(target.file)) return undefined;
  const file = target.leads === 'inside' ? target.file : image.url;
  return () => missingImage(image, file, record, around);
}
