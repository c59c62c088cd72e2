/** One record as a file of the playbook: its facts as fields, its text as it was. */
import { Temporal } from 'temporal-polyfill';
import { stringify } from 'yaml';
import { USUAL_TIMEBOX } from '../madr/adopt.ts';
import { factCalled } from '../madr/fact-names.ts';
import { dayOf, isPlaceholder } from '../madr/record.ts';
import { isOpen } from '../decision/values.ts';
import { slug } from '#load/slug.ts';
import type { ImportedFile, ImportSettings } from '#model/importer.ts';
import type { LogRecord } from './read-log.ts';
import type { Related } from './relations.ts';
import { shortened, statusOf } from './standing.ts';

export function entryFile(
  log: LogRecord,
  related: Related,
  text: string,
  { owner, today }: Pick<ImportSettings, 'owner' | 'today'>,
): ImportedFile {
  const { record, data, file } = log;
  const { status, note } = statusOf(log, related.replacedBy);
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
    ...(related.replacedBy[0] === undefined ? {} : { supersededBy: related.replacedBy[0] }),
    form: 'madr',
    ...foreignFields(data),
  };
  const long = fields.title === log.title ? '' : `**${log.title}**\n\n`;
  return {
    path: `decisions/${log.id}.md`,
    content: `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${long}${text}\n`,
  };
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
