/** A decision record of another log, read: MADR 2 to 4, or the form of Nygard and adr-tools. */
import type { Body } from '#model/body.ts';
import { documentOf, oneLine, sectionCalled, type Document } from './document.ts';
import { readDay } from './days.ts';
import { factCalled, factsIn, type Fact, type FactName } from './facts.ts';
import { capitalised, pointsIn, verdictsIn } from './items.ts';
import { chosenAmong, optionsIn, outcomeIn, type MadrOption } from './options.ts';
import { relationIn, relationsIn, type Relation } from './relations.ts';
import { readStatus, type MadrStatus } from './status.ts';

export interface MadrRecord {
  readonly title: string | undefined;
  /** As the log writes them; the key is that of the front matter where they stand there. */
  readonly facts: Readonly<Partial<Record<FactName, Written>>>;
  /** Has sections or facts that only decision records have. */
  readonly isRecord: boolean;
  /** Says what was decided. */
  readonly hasOutcome: boolean;
  readonly relations: readonly Relation[];
  readonly reasons: Reasons;
  /** Behind the title, and behind the facts right below it. */
  readonly bodyStart: number;
}

interface Written {
  readonly values: readonly string[];
  readonly key?: string | undefined;
  readonly fact?: Fact | undefined;
}

/** What the sections tell, as fields. */
export interface Reasons {
  readonly drivers: readonly { readonly id: string; readonly text: string }[];
  readonly options: readonly MadrOption[];
  readonly chosen: string | undefined;
  readonly because: string | undefined;
  readonly consequences: readonly string[];
  readonly confirmation: readonly string[];
}

const LONGEST = { driver: 300, argument: 600, because: 1000 } as const;

export function readRecord(
  data: Readonly<Record<string, unknown>>,
  body: Pick<Body, 'tree' | 'source'>,
  text: string,
): MadrRecord {
  const document = documentOf(body.tree, text);
  const { facts, end } = factsIn(body.tree, Math.max(document.afterTitle, text.length - body.source.length), document);
  const all = { ...fromText(facts), ...fromFrontMatter(data) };
  const outcome = sectionCalled(document, 'decision outcome', 'outcome', 'decision');
  const hasOutcome = outcome !== undefined && outcome.nodes.length + outcome.sections.length > 0;
  const stated = all.status?.values.flatMap((value) => relationIn(value) ?? []) ?? [];
  return {
    title: document.title === undefined ? undefined : withoutNumber(document.title),
    facts: all,
    isRecord: hasOutcome || all.status !== undefined || optionsIn(document).length > 0,
    hasOutcome,
    relations: [...(all.status?.key === undefined ? [] : stated), ...relationsIn(document, facts)],
    reasons: reasonsIn(document),
    bodyStart: end,
  };
}

function fromText(facts: readonly Fact[]): MadrRecord['facts'] {
  const byName = Map.groupBy(facts, ({ name }) => name);
  return Object.fromEntries(
    [...byName].map(([name, own]) => [
      name,
      {
        values: valuesOf(
          name,
          own.map(({ value }) => value),
        ),
        fact: own[0],
      },
    ]),
  );
}

function fromFrontMatter(data: Readonly<Record<string, unknown>>): MadrRecord['facts'] {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => {
      const name = factCalled(key.replace(/([a-z])([A-Z])/g, '$1 $2'));
      const written = [value].flat().filter((each) => typeof each === 'string' || typeof each === 'number');
      const values = name === undefined ? [] : valuesOf(name, written.map(String));
      return name === undefined || values.length === 0 ? [] : [[name, { values, key }]];
    }),
  );
}

/** Names stand in a list or behind commas; a status and a date are as they are. */
function valuesOf(name: FactName, written: readonly string[]): readonly string[] {
  const isNames = name !== 'status' && name !== 'date';
  const parts = isNames
    ? written.flatMap((each) => each.replace(/^\[|\]$/g, '').split(/[,;](?![^(]*\))|\s+and\s+|\s&\s/))
    : written;
  return parts.map((part) => oneLine(part)).filter((part) => part !== '');
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

export interface StatedStatus {
  /** None where it is no status that anybody knows. */
  readonly read: MadrStatus | undefined;
  readonly written: string;
}

/** Of several lines, that it was superseded, or the last; a line that tells of another record is none. None where nothing is stated. */
export function statusIn({ facts }: MadrRecord): StatedStatus | undefined {
  const lines = (facts.status?.values ?? []).filter((line) => !isPlaceholder(line));
  const stated = lines
    .map((written) => ({ written, read: readStatus(written) }))
    .filter(({ read, written }) => read !== undefined || relationIn(written) === undefined);
  return stated.find(({ read }) => read?.status === 'superseded') ?? stated.at(-1);
}

/** What a template left behind says nothing. */
export function isPlaceholder(text: string): boolean {
  return /^[{[<](?!.*\]\()|YYYY/.test(text);
}

/** The day that a record names, as ISO 8601. */
export function dayOf({ facts }: MadrRecord): string | undefined {
  return facts.date?.values.map(readDay).find((day) => day !== undefined);
}

function reasonsIn(document: Document): Reasons {
  const options = optionsIn(document);
  const { chosen, because } = outcomeIn(document);
  const outcome = sectionCalled(document, 'decision outcome', 'outcome', 'decision');
  const drivers = sectionCalled(document, 'decision drivers', 'drivers', 'forces');
  return {
    drivers: pointsIn(drivers?.nodes ?? [], document).map((text, index) => ({
      id: `driver-${index + 1}`,
      text: text.slice(0, LONGEST.driver),
    })),
    options: options.map((option) => ({
      ...option,
      pros: option.pros.map(argument),
      neutral: option.neutral.map(argument),
      cons: option.cons.map(argument),
    })),
    chosen: chosenAmong(options, chosen),
    because: because === undefined || because.length > LONGEST.because ? undefined : capitalised(because),
    consequences: consequencesIn(document, outcome).map(argument),
    confirmation: confirmationIn(document, outcome).map(argument),
  };
}

function argument(text: string): string {
  return text.slice(0, LONGEST.argument);
}

/** MADR has them below the outcome, older forms beside it, and MADR 2 the good and the bad apart. */
function consequencesIn(document: Document, outcome: ReturnType<typeof sectionCalled>): readonly string[] {
  const names = ['consequences', 'positive consequences', 'negative consequences'] as const;
  const within = [outcome, document].flatMap((each) =>
    each === undefined ? [] : names.map((name) => sectionCalled(each, name)),
  );
  const sections = [...new Set(within.filter((section) => section !== undefined))];
  return sections.flatMap(({ nodes }) => {
    const { pros, neutral, cons } = verdictsIn(pointsIn(nodes, document));
    return [...pros, ...neutral, ...cons];
  });
}

function confirmationIn(document: Document, outcome: ReturnType<typeof sectionCalled>): readonly string[] {
  const section =
    (outcome && sectionCalled(outcome, 'confirmation', 'validation')) ??
    sectionCalled(document, 'confirmation', 'validation');
  const points = pointsIn(section?.nodes ?? [], document);
  return points.length > 0
    ? points
    : (section?.nodes ?? []).filter(({ type }) => type === 'paragraph').map((node) => document.source(node));
}
