/** Takes MADR records as they stand: Markdown that names no `type`, or says that it has the form of MADR. */
import type { Adopted, Written } from '#model/kind.ts';
import { isOpen } from '../decision/values.ts';
import type { Reasons } from './reasons.ts';
import { daysOf, numberIn, readRecord, type MadrRecord } from './record.ts';

/** Fields that publishers of MADR logs put beside its own. */
const PUBLISHERS = new Set([
  'parent',
  'grand_parent',
  'nav_order',
  'nav_exclude',
  'has_children',
  'layout',
  'permalink',
  'sidebar_position',
  'sidebar_label',
  'author',
  'authors',
]);

export function adoptMadr(written: Written): Adopted | undefined {
  const { data } = written;
  if (data.type !== undefined && data.form !== 'madr') return undefined;
  const record = readRecord(data, written.body, written.text);
  const reasons = reasonFields(record.reasons, data);
  if (data.type !== undefined) return { data: { ...data, ...reasons }, writtenAs: {}, bodyStart: record.bodyStart };
  const facts = factFields(written, record);
  return { ...facts, data: { ...facts.data, ...reasons, form: 'madr' }, bodyStart: record.bodyStart };
}

/** Sections fill what the front matter leaves open. */
function reasonFields(reasons: Reasons, data: Written['data']): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(reasons).filter(
      ([key, value]: readonly [string, unknown]) =>
        data[key] === undefined && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function factFields({ id, data }: Written, record: MadrRecord): Pick<Adopted, 'data' | 'writtenAs'> {
  const { facts } = record;
  // Relations are fields of an entry under their own names.
  const keys = Object.entries(facts).flatMap(([name, { key }]) => (name === 'relation' ? [] : (key ?? [])));
  const rest = Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => !keys.includes(key))
      .map(([key, value]) => [PUBLISHERS.has(key) ? `x-${key.replaceAll('_', '-')}` : key, value]),
  );
  const { read, written: words } = record.stated ?? {};
  const successor = read?.successor ?? record.relations.find(({ name }) => name === 'supersededBy')?.target;
  const status = read?.status ?? words ?? (record.hasOutcome ? 'accepted' : 'proposed');
  const { created, decided } = daysOf(record);
  // A day that cannot be read stays as it is, so that it is told.
  const unread = [facts.created, facts.decided, facts.date].flatMap((fact) => fact?.values ?? [])[0];
  const open = read === undefined ? !record.hasOutcome : isOpen(read.status);
  const fields = present({
    title: record.title,
    number: numberIn(id),
    type: 'adr',
    status,
    statusNote: read?.note,
    created: created ?? (decided === undefined ? unread : undefined),
    reviewed: decided ?? created,
    decided: open ? undefined : decided,
    decisionMakers: facts.decisionMakers?.values,
    consulted: facts.consulted?.values,
    informed: facts.informed?.values,
    supersededBy: status === 'superseded' && successor ? (successor.number ?? idOf(successor.file)) : undefined,
    supersedes: relatedBy(record, 'supersedes'),
    amends: relatedBy(record, 'amends'),
  });
  const writtenAs = present({
    status: facts.status?.key,
    supersededBy: facts.status?.key,
    created: facts.created?.key ?? facts.date?.key,
    reviewed: facts.decided?.key ?? facts.date?.key ?? facts.created?.key,
    decided: facts.decided?.key ?? facts.date?.key,
    decisionMakers: facts.decisionMakers?.key,
    consulted: facts.consulted?.key,
    informed: facts.informed?.key,
  });
  return { data: { ...fields, ...rest }, writtenAs };
}

/** Those that name a file; a bare number of an older one cannot be followed from here. */
function relatedBy({ relations }: MadrRecord, name: 'supersedes' | 'amends'): readonly string[] | undefined {
  const ids = relations.filter((relation) => relation.name === name).flatMap(({ target }) => idOf(target.file) ?? []);
  return ids.length === 0 ? undefined : ids;
}

function idOf(file: string | undefined): string | undefined {
  return file?.replace(/\.\w+$/, '');
}

function present<T>(fields: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(fields).filter((field): field is [string, T] => field[1] !== undefined));
}
