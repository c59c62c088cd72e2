/** One record as a file of the playbook: its facts as fields, its text as it was. */
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { USUAL_TIMEBOX } from '#kinds/decision/madr/adopt.ts';
import { factCalled } from '#kinds/decision/madr/facts.ts';
import { dayOf, isPlaceholder, statusIn } from '#kinds/decision/madr/record.ts';
import { isOpen, type DecisionStatus } from '#kinds/decision/words.ts';
import { slug } from '#load/slug.ts';
import type { ImportedFile, ImportSettings } from '../importer.ts';
import type { LogRecord } from './read-log.ts';
import type { Related } from './relations.ts';

const LONGEST_TITLE = 120;

export function entryFile(
  log: LogRecord,
  related: Related,
  text: string,
  { owner, today }: Pick<ImportSettings, 'owner' | 'today'>,
): ImportedFile {
  const { record, data, file } = log;
  const { status, note } = statusOf(log, related);
  const day = dayOf(record);
  const open = isOpen(status);
  const folder = file.split('/').at(-2);
  const tags = [...stringsIn(data.tags), ...stringsIn(data.category), ...(folder === undefined ? [] : [folder])];
  const fields = {
    title: shortened(log.title),
    owner,
    reviewed: today,
    ...list(
      'tags',
      [...new Set(tags.map(slug))].filter((tag) => tag !== ''),
    ),
    number: log.number,
    type: 'adr',
    status,
    ...(note === undefined ? {} : { statusNote: note }),
    created: day !== undefined && day <= today ? day : today,
    ...(open ? { decideBy: Temporal.PlainDate.from(today).add(USUAL_TIMEBOX).toString() } : {}),
    ...(open || day === undefined || day > today ? {} : { decided: day }),
    decisionMakers: namesOf(record.facts.decisionMakers?.values) ?? [owner],
    ...list('consulted', namesOf(record.facts.consulted?.values) ?? []),
    ...list('informed', namesOf(record.facts.informed?.values) ?? []),
    ...list('supersedes', related.supersedes),
    ...list('amends', related.amends),
    ...(related.supersededBy[0] === undefined ? {} : { supersededBy: related.supersededBy[0] }),
    form: 'madr',
    ...foreignFields(data),
  };
  const long = fields.title === log.title ? '' : `**${log.title}**\n\n`;
  return {
    path: `decisions/${log.id}.md`,
    content: `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${long}${text}\n`,
  };
}

/** What the record says; where it says nothing, what its outcome does. A successor that is there makes it superseded. */
export function statusOf(
  { record }: Pick<LogRecord, 'record'>,
  related?: Pick<Related, 'supersededBy'>,
): { readonly status: DecisionStatus; readonly note?: string | undefined } {
  const { read, written } = statusIn(record) ?? {};
  const isReplaced = (related?.supersededBy.length ?? 0) > 0 && read?.status === 'accepted';
  if (read !== undefined) return isReplaced ? { status: 'superseded' } : withSuccessor(read, related);
  return { status: record.hasOutcome ? 'accepted' : 'proposed', note: written && shortened(written) };
}

/** Superseded by nothing that was imported: it holds no more, and nothing takes its place here. */
function withSuccessor(
  { status, note }: { readonly status: DecisionStatus; readonly note?: string | undefined },
  related: Pick<Related, 'supersededBy'> | undefined,
): { readonly status: DecisionStatus; readonly note?: string | undefined } {
  const isAlone = status === 'superseded' && related?.supersededBy.length === 0;
  return isAlone
    ? { status: 'deprecated', note: note ?? 'superseded by a record that was not imported' }
    : { status, note };
}

/** Fields of other tools are kept under names of one's own. */
function foreignFields(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const taken = new Set(['title', 'tags', 'category']);
  return Object.fromEntries(
    Object.entries(data)
      .filter(
        ([key, value]) =>
          !taken.has(key) && factCalled(key.replace(/([a-z])([A-Z])/g, '$1 $2')) === undefined && value !== null,
      )
      .map(([key, value]) => [`x-${slug(key)}`, value]),
  );
}

function list(name: string, values: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return values.length === 0 ? {} : { [name]: values };
}

function namesOf(names: readonly string[] | undefined): readonly string[] | undefined {
  const real = names?.filter((name) => !isPlaceholder(name)).map(shortened);
  return real === undefined || real.length === 0 ? undefined : real;
}

function stringsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');
}

function shortened(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`;
}
