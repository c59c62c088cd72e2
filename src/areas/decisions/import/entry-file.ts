/** One record as a file of the playbook: its facts as fields, its text as it was. */
// cspell:ignore durch
import { stringify } from 'yaml';
import { daysOf, isPlaceholder, type Days } from '../madr/record.ts';
import { daysIn } from '../madr/days.ts';
import { isOpen } from '../decision/values.ts';
import { slug } from '#load/slug.ts';
import type { ImportedFile, ImportSettings } from '#model/importer.ts';
import type { LogRecord } from './log-record.ts';
import { OF_LOGS } from './names.ts';
import { isIndexName } from './read-log.ts';
import type { Related } from './relations.ts';
import { shownFields } from './shown-fields.ts';
import { isBareStatus } from '../madr/status.ts';
import { asWords, shortened, statusOf } from './standing.ts';

type Settings = Pick<ImportSettings, 'owner' | 'today' | 'changedOn' | 'existing'>;

export function entryFile(log: LogRecord, related: Related, text: string, settings: Settings): ImportedFile {
  const { record, data, file } = log;
  const { status, note } = statusOf(log, related.replacedBy);
  const { created, decided } = daysKnown(log, settings.today);
  const folder = file.split('/').at(isIndexName(file) ? -3 : -2);
  const shown = shownFields(data, log.title);
  const tags = [
    ...shown.tags,
    ...(folder === undefined || OF_LOGS.test(folder) || isBareStatus(folder.replace(/[-_]/g, ' ')) ? [] : [folder]),
  ];
  const makers = namesOf(record.facts.decisionMakers?.values);
  const path = `decisions/${log.id}.md`;
  const fields = {
    title: shortened(log.title),
    ...(shown.summary === undefined ? {} : { summary: shown.summary }),
    owner: settings.owner,
    reviewed: reviewedOn(path, file, settings),
    ...list(
      'tags',
      [...new Set(tags.map(slug))].filter((tag) => tag !== ''),
    ),
    number: log.number,
    type: 'adr',
    status,
    ...(note === undefined ? {} : { statusNote: note }),
    ...(created === undefined ? {} : { created }),
    ...(isOpen(status) || decided === undefined ? {} : { decided }),
    ...list('decisionMakers', makers),
    ...list('consulted', namesOf(record.facts.consulted?.values)),
    ...list('informed', namesOf(record.facts.informed?.values)),
    ...list('supersedes', related.supersedes),
    ...list('amends', related.amends),
    ...(related.replacedBy[0] === undefined ? {} : { supersededBy: related.replacedBy[0] }),
    form: 'madr',
    ...shown.settings,
  };
  const above = [
    ...(fields.title === log.title ? [] : [`**${log.title}**`]),
    ...pointsAbove([...shown.list, ...unplaced(log, { created, decided }, related, settings.today)]),
  ];
  const around = log.around === undefined || log.around.trim() === '' ? [] : [aroundText(log.around)];
  return {
    path,
    content: `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${[...above, text, ...around].filter((part) => part !== '').join('\n\n')}\n`,
  };
}

/** What the record names, or the name of its file; days to come are none. */
export function daysKnown(log: Pick<LogRecord, 'record' | 'file' | 'part'>, today: string): Days {
  const { created, decided } = daysOf(log.record);
  const past = (day: string | undefined) => (day !== undefined && day <= today ? day : undefined);
  const inName = isDatedByName(log) ? dayInName(log.file) : undefined;
  return { created: past(created ?? inName), decided: past(decided) };
}

/** It names no day but in the name of its file. */
export function isDatedByName({ record, file, part }: Pick<LogRecord, 'record' | 'file' | 'part'>): boolean {
  return (
    part === undefined &&
    Object.values(daysOf(record)).every((day) => day === undefined) &&
    dayInName(file) !== undefined
  );
}

/** `20240301-use-x.md`, `2024-03-01-use-x.md`. */
function dayInName(file: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(file.split('/').at(-1) ?? '') ?? [];
  return year === undefined ? undefined : daysIn(`${year}-${month ?? ''}-${day ?? ''}`)[0];
}

/** A second import of the same changes no day. */
function reviewedOn(path: string, file: string, { today, changedOn, existing }: Settings): string {
  const changed = changedOn?.(file);
  if (changed !== undefined) return changed < today ? changed : today;
  const there = existing.files.find((each) => each.path === path);
  const [, day] =
    there === undefined ? [] : (/^reviewed: (\d{4}-\d{2}-\d{2})$/m.exec(new TextDecoder().decode(there.bytes())) ?? []);
  return day !== undefined && day < today ? day : today;
}

/** Facts of the front matter that say more than fields take: they stay where readers see them. */
function unplaced({ record }: LogRecord, days: Days, related: Related, today: string): readonly string[] {
  const { status, date, created, decided, relation } = record.facts;
  const kept = new Set([days.created, days.decided]);
  const unread = [date, created, decided].flatMap((fact) =>
    fact === undefined ||
    (fact.key === undefined && !fact.values.some((value) => daysIn(value).some((day) => day > today)))
      ? []
      : fact.values.filter((value) => !isPlaceholder(value) && !daysIn(value).some((day) => kept.has(day))),
  );
  const remarks =
    status?.key === undefined ? [] : status.values.filter((value) => !isBareStatus(value) && !isOnlyRelation(value));
  const isRelated = related.supersedes.length + related.amends.length + related.supersededBy.length > 0;
  const relations = relation?.key === undefined || isRelated ? [] : relation.values;
  return [
    ...unread.map((value) => `- **Date:** ${value}`),
    ...remarks.map((value) => `- **Status:** ${asWords(value)}`),
    ...relations.map((value) => `- ${asWords(value)}`),
  ];
}

/** *superseded by [ADR-0005](0005-x.md)*: fields say all of it. */
function isOnlyRelation(value: string): boolean {
  return /^\W*\p{L}+\s+(?:by|with|durch|par|por)\s+(?:\[[^\]]*\](?:\([^)]*\))?|[\p{L}#-]*\s?\d+|\S+\.md)\W*$/iu.test(
    value,
  );
}

/** Points follow one another as one list; blocks of data stand apart. */
function pointsAbove(parts: readonly string[]): readonly string[] {
  const points = parts.filter((part) => part.startsWith('- '));
  return [...(points.length === 0 ? [] : [points.join('\n')]), ...parts.filter((part) => !part.startsWith('- '))];
}

/** The log's own links to places of its page lead nowhere from here. */
function aroundText(around: string): string {
  return `## About this log\n\n${around
    .replace(/!?\[([^\]]{0,500})\]\((?!https?:)[^)]{0,2000}\)/g, '$1')
    .replace(/^#{1,2} /gm, '### ')
    .trim()}`;
}

function list(name: string, values: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return values.length === 0 ? {} : { [name]: values };
}

function namesOf(names: readonly string[] | undefined): readonly string[] {
  return (names ?? [])
    .filter((name) => !isPlaceholder(name))
    .map((name) =>
      shortened(
        name
          .replace(/\[([^\]]{0,500})\]\([^)]{0,2000}\)/g, '$1')
          .replace(/[*_`]+/g, '')
          .trim(),
      ),
    )
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}
