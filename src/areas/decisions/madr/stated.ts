/** What a record says about its own status in its front matter, facts, title and first lines. */
// cspell:ignore nein
import type { DecisionStatus } from '../decision/values.ts';
import { statedRelations } from './relations.ts';
import { furthest, isBareStatus, readStatus, speaksOfStatus, type MadrStatus } from './status.ts';

export interface StatedStatus {
  /** Undefined where the status is unknown or the record contradicts itself. */
  readonly read: MadrStatus | undefined;
  readonly written: string;
}

export interface StatusSources {
  /** Places where a status is expected, each with its lines. */
  readonly stated: readonly (readonly string[])[];
  /** Words at the head of the record that may be a status. They count unless they say *accepted*. */
  readonly hints: readonly string[];
  /** Words that cast doubt on a record that states no status. */
  readonly doubts: readonly string[];
}

/** Undefined where nothing is stated. Never *accepted* where anything contradicts it. */
export function statedIn({ stated, hints, doubts }: StatusSources): StatedStatus | undefined {
  const places = stated.flatMap((lines) => ofLines(lines) ?? []);
  const against = hints.filter(isAgainst).flatMap((hint) => ofLines([hint]) ?? []);
  const all = [...places, ...against];
  const [first] = all;
  if (first === undefined) {
    const doubt = doubts.find(isAgainst);
    return doubt === undefined ? undefined : { read: undefined, written: doubt };
  }
  const unsure = { read: undefined, written: [...new Set(all.map(({ written }) => written))].join(' / ') };
  const known = all.flatMap(({ read, written }) => (read === undefined ? [] : [{ ...read, read, written }]));
  const meant = furthest(known);
  if (meant === undefined) return unsure;
  const isDisputed = all.some(({ read }) => read?.status !== 'accepted');
  if (meant.status === 'accepted' && isDisputed) return unsure;
  return { read: meant.read, written: meant.written };
}

/** With hints from outside the record, such as the folder `rejected/` it is in. */
export function statedWith(stated: StatedStatus | undefined, hints: readonly string[]): StatedStatus | undefined {
  if (stated === undefined) return ofLines(hints);
  const against = hints.filter(isAgainst);
  if (against.length === 0 || (stated.read !== undefined && stated.read.status !== 'accepted')) return stated;
  return statedIn({ stated: [[stated.written]], hints: against, doubts: [] });
}

/** The furthest status of several lines. Lines about another record and unknown lines have no effect. */
function ofLines(lines: readonly string[]): StatedStatus | undefined {
  const read = lines
    .map((written) => ({ written, read: readStatus(written) }))
    .filter(
      (line) => line.read !== undefined || statedRelations(line.written).length === 0 || speaksOfStatus(line.written),
    );
  const [first] = read;
  if (first === undefined) return undefined;
  const known = read.flatMap((line) => (line.read === undefined ? [] : [{ ...line, status: line.read.status }]));
  const meant = furthest(known) ?? latest(known);
  if (meant === undefined) return { read: undefined, written: read.map(({ written }) => written).join('; ') };
  const denial = read.find((line) => line.read === undefined && speaksOfStatus(line.written));
  if (meant.status === 'accepted' && denial !== undefined) return denial;
  return { read: meant.read, written: meant.written };
}

interface Known extends StatedStatus {
  readonly status: DecisionStatus;
}

/** Where each of them has its day, the newest counts. */
function latest(known: readonly Known[]): Known | undefined {
  const dated = known.map((line) => ({ line, day: /\d{4}-\d{2}-\d{2}/.exec(line.written)?.[0] ?? '' }));
  const newest = dated.toSorted((a, b) => a.day.localeCompare(b.day)).at(-1);
  const isClear = dated.every(
    ({ day, line }) => day !== '' && (day !== newest?.day || line.status === newest.line.status),
  );
  return isClear ? newest?.line : undefined;
}

function isAgainst(words: string): boolean {
  const read = readStatus(words);
  return read === undefined ? speaksOfStatus(words) : read.status !== 'accepted';
}

/** What a title says beside its name: *[Rejected] Use X*, *Use X (superseded)*, *Draft: use X*. */
export function hintsInTitle(title: string): readonly string[] {
  if (/^~~.*~~$/s.test(title.trim())) return [`rejected? ${title}`];
  const parts = [
    /^[^\p{L}\p{N}]*[[(]([^\])]+)[\])]/u.exec(title)?.[1],
    /[[(]([^\])]+)[\])][^\p{L}\p{N}]*$/u.exec(title)?.[1],
    /^[^\p{L}]*([^:–—]{3,40}?)\s*(?::|\s[–—-]\s)/u.exec(title)?.[1],
    /(?:\s[–—-]|:)\s*([^:–—]{3,40})$/u.exec(title)?.[1],
    /^\P{L}*[❌❎🚫⛔]/u.exec(title)?.[0],
  ];
  return parts.flatMap((part) => (part !== undefined && (isBareStatus(part) || /^\P{L}*$/u.test(part)) ? [part] : []));
}

/** Fields that logs have beside a status: `rejected: true`, `superseded_by: 5`, `accepted: false`, `phase: withdrawn`. */
export function hintsInFields(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === null || value === '') return [];
    const named = readStatus(key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]by$/i, ''));
    const isNo = value === false || (typeof value === 'string' && /^(no|false|nein|non)$/i.test(value));
    if (named !== undefined && isNo) return named.status === 'accepted' ? [`not ${key}`] : [];
    if (named !== undefined && (named.status !== 'accepted' || value === true)) return [key];
    return [value].flat().filter((each): each is string => typeof each === 'string' && isBareStatus(each));
  });
}
