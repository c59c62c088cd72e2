/** A decision record of another log, read: MADR 2 to 4, or the form of Nygard and adr-tools. */
import type { Body } from '#model/body.ts';
import type { DecisionStatus } from '../decision/values.ts';
import { daysIn, readDay } from './days.ts';
import { documentOf, sectionCalled, type Document, type Section } from './document.ts';
import type { FactName } from './fact-names.ts';
import { factsIn } from './facts.ts';
import { optionsIn } from './options.ts';
import { reasonsIn, type Reasons } from './reasons.ts';
import { relationsIn, statedRelations, type Relation } from './relations.ts';
import { OUTCOME } from './section-names.ts';
import { hintsInFields, hintsInTitle, statedIn, type StatedStatus } from './stated.ts';
import { readStatus, startsWithStatus } from './status.ts';
import { fromFrontMatter, fromText, keyCalled, type WrittenFacts } from './written.ts';

export interface MadrRecord {
  readonly title: string | undefined;
  /** As the log writes them; the key is that of the front matter where they stand there. */
  readonly facts: WrittenFacts;
  /** What it says of its own status. */
  readonly stated: StatedStatus | undefined;
  /** Has sections or facts that only decision records have. */
  readonly isRecord: boolean;
  /** Says what was decided. */
  readonly hasOutcome: boolean;
  readonly relations: readonly Relation[];
  readonly reasons: Reasons;
  /** Behind the title, and behind the facts right below it. */
  readonly bodyStart: number;
}

export function readRecord(
  data: Readonly<Record<string, unknown>>,
  body: Pick<Body, 'tree' | 'source'>,
  text: string,
): MadrRecord {
  const document = documentOf(body.tree, text, data.title !== undefined);
  const start = text.length - body.source.length;
  const front = fromFrontMatter(data);
  // What the facts of the front matter are called.
  const elsewhere = new Set(Object.keys(front) as FactName[]);
  const { facts, hidden, end, unread } = factsIn(
    body.tree,
    { start, titleEnd: Math.max(document.afterTitle, start), elsewhere },
    document,
  );
  const told = { ...fromText(hidden), ...fromText(facts) };
  const all = { ...told, ...front };
  const outcome = sectionCalled(document, ...OUTCOME);
  const hasOutcome = outcome !== undefined && outcome.nodes.length + outcome.sections.length > 0;
  const written = [front.status, front.relation].flatMap((each) => each?.values ?? []);
  const relations = [...written.flatMap((value) => statedRelations(value)), ...relationsIn(document, facts, unread)];
  const titleSource = document.titleNode === undefined ? '' : document.source(document.titleNode).replace(/^#+\s*/, '');
  return {
    title: document.title === undefined ? undefined : withoutNumber(document.title),
    facts: all,
    stated: statedIn({
      stated: [
        front.status?.values ?? [],
        told.status?.values ?? [],
        relations.filter(({ name }) => name === 'supersededBy').map((relation) => relation.written),
      ],
      hints: [
        ...hintsInTitle(withoutNumber(titleSource)),
        ...unread.filter((line) => /^.{0,24}$/su.test(line) || startsWithStatus(line)),
        ...hintsInFields(withoutFacts(data)),
      ],
      doubts: [...unread, ...firstWordsOf(outcome, document)],
    }),
    isRecord:
      hasOutcome ||
      all.status !== undefined ||
      all.decisionMakers !== undefined ||
      all.decided !== undefined ||
      optionsIn(document).length > 0,
    hasOutcome,
    relations,
    reasons: reasonsIn(document),
    bodyStart: end,
  };
}

function withoutFacts(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'title' && keyCalled(key) === undefined));
}

/** An outcome that begins with *Rejected* states what became of the question. */
function firstWordsOf(outcome: Section | undefined, document: Document): readonly string[] {
  const [first] = outcome?.nodes ?? [];
  const words = first === undefined ? '' : document.source(first);
  return startsWithStatus(words) ? [words.split(/[.!;\n]/, 1)[0] ?? ''] : [];
}

/** `1. Use X`, `ADR-001: Use X`, `ADR 1 – Use X`. */
export function withoutNumber(title: string): string {
  return (
    title
      .replace(/^\s*\[?M?ADR[\s#_-]*\d+\]?\s*[.):–—-]*\s*/i, '')
      .replace(/^\s*(?:(?:RFC|decision|record)[\s#_-]*)?\d+\s*[.):–—-]\s+/i, '')
      .trim() || title.trim()
  );
}

/** The number in a file's name: `0001-x`, `ADR-001`, `adr-0012-y`; a day is none. */
export function numberIn(name: string): number | undefined {
  // Numbered by year: `2024-003-use-x`.
  const [, year, inYear] = /^(?:m?adr[-_ ]?)?((?:19|20)\d{2})-(\d{3})(?!\d)/i.exec(name) ?? [];
  if (inYear !== undefined) return Number(`${year}${inYear}`);
  const [, digits] = /^(?:(?:m?adr|rfc|decision|record|dr)[-_ ]?)?(\d{1,7})(?!\d)/i.exec(name) ?? [];
  return digits === undefined || /^\d{4}-\d{2}-\d{2}/.test(name) ? undefined : Number(digits);
}

/** What a template left behind says nothing. */
export function isPlaceholder(text: string): boolean {
  return /^[{[<](?!.*\]\()|YYYY/.test(text);
}

export interface Days {
  readonly created?: string | undefined;
  readonly decided?: string | undefined;
}

/**
 * The days that a record names, as ISO 8601. A status may name them too: *Proposed 2024-01-08, rejected (2024-02-01)*. A day of no
 * particular name stands for both.
 */
export function daysOf({ facts }: Pick<MadrRecord, 'facts'>): Days {
  const first = (name: FactName) => facts[name]?.values.map(readDay).find((day) => day !== undefined);
  const clauses = (facts.status?.values ?? []).flatMap((line) => line.split(/[;,\n]|\s[-–—]\s/));
  const dayBeside = (...statuses: readonly DecisionStatus[]) =>
    clauses
      .filter((clause) => statuses.some((status) => readStatus(clause)?.status === status))
      .flatMap(daysIn)
      .at(-1);
  const decided = first('decided') ?? dayBeside('accepted', 'rejected', 'withdrawn') ?? first('date');
  const created = first('created') ?? dayBeside('proposed', 'draft', 'rfc') ?? first('date');
  // What was written down later than it was decided was changed on that day.
  return {
    created: created !== undefined && decided !== undefined && created > decided ? undefined : created,
    decided,
  };
}
