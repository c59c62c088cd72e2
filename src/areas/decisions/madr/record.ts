/** A decision record of another log, read: MADR 2 to 4, or the form of Nygard and adr-tools. */
import type { Body } from '#model/body.ts';
import { readDay } from './days.ts';
import { documentOf, sectionCalled, type Document, type Section } from './document.ts';
import type { FactName } from './fact-names.ts';
import { factsIn } from './facts.ts';
import { optionsIn } from './options.ts';
import { reasonsIn, type Reasons } from './reasons.ts';
import { relationsIn, statedRelations, type Relation } from './relations.ts';
import { hintsInFields, hintsInTitle, statedIn, type StatedStatus } from './stated.ts';
import { startsWithStatus } from './status.ts';
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
  const document = documentOf(body.tree, text);
  const start = text.length - body.source.length;
  const front = fromFrontMatter(data);
  // What the facts of the front matter are called.
  const elsewhere = new Set(Object.keys(front) as FactName[]);
  const { facts, end, unread } = factsIn(
    body.tree,
    { start, titleEnd: Math.max(document.afterTitle, start), elsewhere },
    document,
  );
  const told = fromText(facts);
  const all = { ...told, ...front };
  const outcome = sectionCalled(document, 'decision outcome', 'outcome', 'decision');
  const hasOutcome = outcome !== undefined && outcome.nodes.length + outcome.sections.length > 0;
  const written = [front.status, front.relation].flatMap((each) => each?.values ?? []);
  const relations = [...written.flatMap((value) => statedRelations(value)), ...relationsIn(document, facts)];
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
    isRecord: hasOutcome || all.status !== undefined || optionsIn(document).length > 0,
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
  const [, digits] = /^(?:(?:m?adr|rfc|decision|record|dr)[-_ ]?)?(\d{1,7})(?!\d)/i.exec(name) ?? [];
  return digits === undefined || /^\d{4}-\d{2}-\d{2}/.test(name) ? undefined : Number(digits);
}

/** What a template left behind says nothing. */
export function isPlaceholder(text: string): boolean {
  return /^[{[<](?!.*\]\()|YYYY/.test(text);
}

/** The day that a record names, as ISO 8601; a status may name it too: *Rejected (2024-02-01)*. */
export function dayOf({ facts, stated }: Pick<MadrRecord, 'facts' | 'stated'>): string | undefined {
  const inStatus = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(stated?.read === undefined ? '' : stated.written)?.[0];
  const written = facts.date?.values ?? (inStatus === undefined ? [] : [inStatus]);
  return written.map(readDay).find((day) => day !== undefined);
}
