/** Statuses as logs write them: *accepted*, *superseded by [ADR-0005](0005-x.md)*, *was accepted, now rejected*. */
import type { DecisionStatus } from '../decision/values.ts';
import { BEFORE_STATUS, ownClauses, senseOf, successorPart, type Sense } from './senses.ts';
import { spoken } from './spoken.ts';
import { targetsIn, type Target } from './targets.ts';
import { STATUS_MARKS, STATUS_WORDS } from './vocabulary.ts';

export interface MadrStatus {
  readonly status: DecisionStatus;
  /** The word of the log, where it is not one of ours. */
  readonly note?: string | undefined;
  /** What it names as its successor. */
  readonly successor?: Target | undefined;
}

const OWN = /^(draft|rfc|proposed|accepted|rejected|withdrawn|deprecated|superseded|expired)$/;

/** How far in its life each is. Of several that a record names, the furthest counts, unless two are as far. */
const AGE: Readonly<Record<DecisionStatus, number>> = {
  draft: 0,
  rfc: 1,
  proposed: 2,
  accepted: 3,
  rejected: 3,
  withdrawn: 3,
  deprecated: 4,
  expired: 4,
  superseded: 5,
};

interface Mention {
  readonly status: DecisionStatus;
  readonly word: string;
  readonly at: number;
  readonly sense: Sense;
}

/** Undefined where no word is known or its words contradict each other: reported rather than guessed. */
export function readStatus(written: string): MadrStatus | undefined {
  const text = spoken(written);
  // A template's list of choices, none of them chosen.
  if (
    text.startsWith('{') ||
    (mentionsIn(text).length > 1 && /[|/]|(?<!\p{L})(?:or|oder|ou|o|of)(?!\p{L})/u.test(ownClauses(text)))
  )
    return undefined;
  const steps = text.split(/\s*(?:[→⇒➜➔➡⟶⮕▶]\uFE0F?|[-=]+>|>>)\s*/u);
  const current = ownClauses(steps.at(-1) ?? '');
  const mentions = mentionsIn(current);
  const meant = meantBy(current, mentions);
  if (meant === undefined) return undefined;
  const { status, word } = meant;
  return {
    status,
    // A mark beside no word says what the status does.
    note: OWN.test(word) || status === 'superseded' || !/\p{L}/u.test(word) ? undefined : word,
    successor: status === 'superseded' ? targetsIn(successorPart(written))[0] : undefined,
  };
}

/** The furthest of several statuses; none where it would have to be guessed. */
export function furthest<T extends { readonly status: DecisionStatus }>(stated: readonly T[]): T | undefined {
  const oldest = Math.max(...stated.map(({ status }) => AGE[status]));
  const last = stated.filter(({ status }) => AGE[status] === oldest);
  return new Set(last.map(({ status }) => status)).size === 1 ? last.at(-1) : undefined;
}

function meantBy(text: string, mentions: readonly Mention[]): Mention | undefined {
  const now = mentions.filter(({ sense }) => sense === 'now');
  const stated = now.length > 0 ? now : mentions.filter(({ sense }) => sense === 'stated');
  const past = mentions.filter(({ sense, status }) => sense === 'past' && status !== 'accepted');
  const meant = furthest(stated.length > 0 ? stated : past);
  if (meant?.status !== 'accepted') return meant;
  // An open status with an acceptance in an aside or in a sentence beside it stays open: only days make a history of the two.
  const isOpen = stated.some(({ status, at }) => AGE[status] < AGE.accepted && at < meant.at);
  if (isOpen && now.length === 0 && !isHistory(text)) return undefined;
  // Whether a decision is in force must not depend on word order.
  const isDoubtful = mentions.some(
    ({ status, sense, at }) => sense === 'denied' || (status !== 'accepted' && at > meant.at),
  );
  return isDoubtful && now.length === 0 ? undefined : meant;
}

/** Each status stands beside the day it came: *proposed 2024-01-02, accepted 2024-02-01*. */
function isHistory(text: string): boolean {
  return /\d{4}|\d[./]\d/.test(text) && !/\([^)]*\p{L}[^)]*\)/u.test(text);
}

function mentionsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  const add = (status: DecisionStatus, word: string, at: number) => {
    const isTaken = found.some((other) => at < other.at + other.word.length && other.at < at + word.length);
    if (!isTaken) found.push({ status, word, at, sense: senseOf(text, at, at + word.length) });
  };
  for (const { status, anywhere } of STATUS_WORDS)
    for (const { 0: word, index } of text.matchAll(anywhere)) add(status, word, index);
  for (const { status, leading } of STATUS_WORDS) {
    const [match] = leading?.exec(text) ?? [];
    const word = match?.replace(/^[^\p{L}\p{N}]+/u, '');
    if (match !== undefined && word !== undefined) add(status, word, match.length - word.length);
  }
  for (const [mark, status] of STATUS_MARKS)
    for (const { 0: word, index } of text.matchAll(mark)) add(status, word, index);
  return found.toSorted((a, b) => a.at - b.at);
}

/** Its first words are a status, or deny one. */
export function startsWithStatus(written: string): boolean {
  const text = ownClauses(spoken(written));
  const [first] = mentionsIn(text);
  return first !== undefined && BEFORE_STATUS.test(text.slice(0, first.at));
}

/** It contains a status word, in whatever sense. */
export function speaksOfStatus(written: string): boolean {
  return mentionsIn(ownClauses(spoken(written))).length > 0 || /^[[{]/.test(spoken(written));
}

/** Only a status, without a date, name or reason. */
export function isBareStatus(written: string): boolean {
  const text = spoken(written);
  return mentionsIn(text).some(({ word }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') === word);
}
