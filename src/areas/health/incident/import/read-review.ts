/** One file as a review: the fields that its sections fill, and all the rest of it as text. */
import type { RootContent } from 'mdast';
import { limitsSchema } from '#model/config.ts';
import type { RawFile } from '#model/content-tree.ts';
import type { Fault } from '#model/importer.ts';
import { isRecord } from '#model/is-record.ts';
import type { Problem } from '#model/problem.ts';
import { parseBody } from '#markdown/parse.ts';
import { decode, SourceText } from '#source/decode.ts';
import { split } from '#source/front-matter-guess.ts';
import { readYaml } from '#source/yaml.ts';
import type { Incident, IncidentAction } from '../schema.ts';
import { dayIn, zoneIn } from './moments.ts';
import { factsOf, type Facts } from './read-facts.ts';
import { readActions } from './read-actions.ts';
import { readTimeline, type ReadEvent, type ReadTimeline } from './read-timeline.ts';
import { cellsOf, itemsOf, oneLine, sectionsOf, slicer, type Section, type Slice } from './sections.ts';

export interface Review {
  readonly file: string;
  readonly title: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  readonly summary: string | undefined;
  readonly impact: string | undefined;
  readonly factors: Incident['contributingFactors'];
  readonly learned: Readonly<Record<LearnedName, readonly string[]>>;
  readonly timeline: readonly ReadEvent[];
  readonly actions: readonly IncidentAction[];
  /** What no field holds, as it was written. */
  readonly text: string;
  readonly left: { readonly timeline: ReadTimeline['left']; readonly actions: number };
  /** Headings and columns that are fields now. */
  readonly understood: readonly string[];
}

type LearnedName = 'surprises' | 'wentWell' | 'difficult' | 'lucky';

export type Read = { readonly review: Review } | { readonly reason: string } | { readonly fault: Fault };

const LIMITS = limitsSchema.parse({});

/** @param zone of times that say none themselves */
export function readReview(file: RawFile, zone: string | undefined): Read {
  if (!/\.(md|markdown)$/i.test(file.path)) return { reason: 'it is no Markdown' };
  if (file.size > LIMITS.fileBytes) return { reason: `it has more than ${LIMITS.fileBytes} bytes` };
  const decoded = decode(file);
  if ('rule' in decoded) return { fault: asFault(decoded) };
  const source = new SourceText(file.path, decoded.text.replaceAll('\r\n', '\n').replaceAll('\0', ' '));
  const hasFront = /^---[ \t]*\n[ \t]*[\w-]+[ \t]*:/.test(source.text);
  const parts = hasFront ? split(source, 'md') : { yaml: '', bodyStart: 0 };
  if ('rule' in parts) return { fault: asFault(parts) };
  const { value, problems } = readYaml(source, parts.yaml, LIMITS);
  if (problems[0] !== undefined) return { fault: asFault(problems[0]) };
  const front = isRecord(value) ? value : {};
  const body = parseBody({ file: file.path, text: source.text, bodyStart: parts.bodyStart, format: 'md' });
  const found = sectionsOf(body);
  const titled = titleIn(found);
  // A title may hold any word: *Impact of the new gateway*.
  const all = found.map((section) => (section === titled ? { ...section, sense: undefined } : section));
  const title = typeof front.title === 'string' ? oneLine(front.title) : (titled?.title ?? nameOf(file.path));
  const reason = reasonAgainst(file.path, title, source.text, all);
  return reason === undefined
    ? {
        review: reviewOf({
          file: file.path,
          title,
          front,
          text: source.text,
          bodyStart: parts.bodyStart,
          all,
          titled,
          zone,
        }),
      }
    : { reason };
}

/** The first heading, where it is the only one of its depth or means no part of a review. */
function titleIn(sections: readonly Section[]): Section | undefined {
  const [first, ...others] = sections.filter(({ heading }) => heading !== undefined);
  if (first?.heading?.depth !== 1) return undefined;
  const isAlone = others.every(({ heading }) => heading?.depth !== 1);
  return isAlone || first.sense === undefined || first.sense === 'other' ? first : undefined;
}

/** One heading alone, *Summary* say, stands in many a document. */
const FEWEST = 2;

function reasonAgainst(path: string, title: string, text: string, sections: readonly Section[]): string | undefined {
  const name = path.split('/').at(-1) ?? path;
  if (text.trim() === '') return 'it is empty';
  // One about templates is none: places to fill in make it one.
  const isUnfilled = /\{[^{}]+\}|<[A-Za-z][^<>]*>|\[[^[\]]+\](?!\()|\bTODO\b|\bYYYY\b/.test(text);
  if ((/template/i.test(name) && isUnfilled) || /^\W*[[{<]/.test(title)) return 'it is a template';
  const senses = new Set(sections.flatMap(({ sense }) => sense ?? []));
  return senses.size < FEWEST
    ? 'it is no review: it has too few of the headings of one, such as Impact and Timeline'
    : undefined;
}

interface Parts {
  readonly file: string;
  readonly title: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly bodyStart: number;
  readonly all: readonly Section[];
  readonly titled: Section | undefined;
  readonly zone: string | undefined;
}

function reviewOf({ file, title, front, text, bodyStart, all, titled, zone }: Parts): Review {
  const slice = slicer(text);
  const of = (sense: Section['sense']) => all.filter((section) => section.sense === sense);
  const facts = factsOf(front, all, slice, zone);
  const taken = new Set<RootContent>();
  const take = <T>(found: { readonly taken: readonly RootContent[]; readonly value: T }): T => {
    for (const block of found.taken) taken.add(block);
    return found.value;
  };
  const whole = facts.zone ?? wholeZone(all, slice) ?? zone;
  const timeline = readTimeline(of('timeline'), slice, { day: facts.day ?? dayIn(file), zone: whole });
  const actions = readActions(of('actions'), slice);
  for (const block of [...timeline.taken, ...actions.taken]) taken.add(block);
  const summary = take(paragraphIn(of('summary'), slice, 280));
  const impact = take(paragraphIn(of('impact'), slice, 2000));
  const factors = take(pointsIn(of('factors'), slice));
  const learned = {
    surprises: take(pointsIn(of('surprises'), slice)),
    wentWell: take(pointsIn(of('wentWell'), slice)),
    difficult: take(pointsIn(of('difficult'), slice)),
    lucky: take(pointsIn(of('lucky'), slice)),
  };
  const rest = remaining(all, taken, { titled, title }, text, bodyStart);
  return {
    file,
    title,
    front,
    facts,
    summary,
    impact,
    factors: factors.map((point) => ({ kind: 'technical', text: point })),
    learned,
    timeline: timeline.events,
    actions: actions.actions,
    text: rest.text,
    left: { timeline: timeline.left, actions: actions.left },
    understood: [
      ...rest.headings,
      // Front matter and heading say one title.
      ...(typeof front.title === 'string' && titled?.title === title ? [title] : []),
      ...[...taken].flatMap((block) => cellsOf(block, slice)?.[0] ?? []),
      ...actions.understood,
    ],
  };
}

/** *All times in UTC* may stand anywhere. */
function wholeZone(sections: readonly Section[], slice: Slice): string | undefined {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'paragraph' ? (/\btimes?\b[^.]*/i.exec(slice(block)) ?? []) : []))
    .map(zoneIn)
    .find((each) => each !== undefined);
}

/** A section that is one paragraph. */
function paragraphIn(sections: readonly Section[], slice: Slice, most: number) {
  const [section, ...more] = sections.filter(({ blocks }) => blocks.length > 0);
  const [only, ...others] = section?.blocks ?? [];
  const value = only?.type === 'paragraph' && others.length === 0 && more.length === 0 ? oneLine(slice(only)) : '';
  return only === undefined || value === '' || value.length > most
    ? { taken: [], value: undefined }
    : { taken: [only], value };
}

const LONGEST_POINT = 1200;

/** Paragraphs and plain lists as points; the rest of a section stays text. */
function pointsIn(
  sections: readonly Section[],
  slice: Slice,
): { readonly taken: readonly RootContent[]; readonly value: readonly string[] } {
  const found = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const points =
        block.type === 'paragraph' ? [oneLine(slice(block))] : (itemsOf(block, slice) ?? []).map(({ text }) => text);
      return points.length === 0 || points.some((point) => point.length > LONGEST_POINT || point === '')
        ? []
        : [{ block, points }];
    }),
  );
  return { taken: found.map(({ block }) => block), value: found.flatMap(({ points }) => points) };
}

/** In the order of the source: a heading goes only where all below it has gone. */
function remaining(
  all: readonly Section[],
  taken: ReadonlySet<RootContent>,
  { titled, title }: Pick<Parts, 'titled' | 'title'>,
  text: string,
  bodyStart: number,
): { readonly text: string; readonly headings: readonly string[] } {
  // What lies between blocks, link definitions and comments for instance, goes with the block before it.
  const nodes = all.flatMap(({ heading, blocks }) => [...(heading === undefined ? [] : [heading]), ...blocks]);
  const startOf = (node: RootContent | undefined) => node?.position?.start.offset ?? text.length;
  const isGone = (section: Section, index: number): boolean => {
    const { heading, blocks } = section;
    if (heading === undefined || !blocks.every((block) => taken.has(block))) return false;
    if (heading === titled?.heading) return section.title === title && title.length <= 120;
    const next = all[index + 1];
    // A heading over headings stays with the first of them that stays.
    const isAbove = blocks.length === 0 && next?.heading !== undefined && next.heading.depth > heading.depth;
    return isAbove
      ? partsBelow(all, index).every((each) => each.blocks.every((block) => taken.has(block)))
      : blocks.length > 0;
  };
  const gone = new Set<RootContent>(taken);
  for (const [index, section] of all.entries())
    if (section.heading !== undefined && isGone(section, index)) gone.add(section.heading);
  const pieces = nodes.map((node, index) =>
    gone.has(node) ? '' : text.slice(startOf(node), startOf(nodes[index + 1])),
  );
  const headings = all.flatMap(({ heading, title: words }) =>
    heading !== undefined && gone.has(heading) && heading !== titled?.heading ? [words] : [],
  );
  const left = [text.slice(bodyStart, startOf(nodes[0])), ...pieces].join('');
  return { headings, text: left.replace(/\n{3,}/g, '\n\n').trim() };
}

function partsBelow(all: readonly Section[], index: number): readonly Section[] {
  const depth = all[index]?.heading?.depth ?? 1;
  const rest = all.slice(index + 1);
  const end = rest.findIndex(({ heading }) => heading !== undefined && heading.depth <= depth);
  return end === -1 ? rest : rest.slice(0, end);
}

function nameOf(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(/\.\w+$/, '');
  return oneLine(name.replace(/[-_]+/g, ' '));
}

function asFault({ location, message, hint }: Problem): Fault {
  return { location, message, hint };
}
