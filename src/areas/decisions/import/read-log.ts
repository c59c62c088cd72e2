/** The records among the files of a folder, each read; everything else with the reason why it is none. */
import { posix } from 'node:path';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { decoded } from '#model/decoded.ts';
import type { Fault, SetAside } from '#model/importer.ts';
import type { Problem } from '#model/problem.ts';
import { inOneOrder } from './day-order.ts';
import { faultsIn } from './faults.ts';
import { numberIn } from '../madr/record.ts';
import type { Log, ReadRecord } from './log-record.ts';
import { asideOf, isForeignName } from './other-forms.ts';
import { withoutRepeated } from './repeated-records.ts';
import { readFile, recordIn, type ReadText } from './read-text.ts';
import { recordsInSections } from './sections-log.ts';
import { recordsInSheet, recordsInTables } from './table-log.ts';
import { isTemplate } from './template.ts';

interface Read {
  readonly records: readonly ReadRecord[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
}

const NONE: Read = { records: [], setAside: [], faults: [] };

export function readLog({ files, problems }: ContentTree): Log {
  const read = files.map((file) => ({ file, ...readOne(file) }));
  const own = read.flatMap(({ records }) => records.filter(({ part }) => part === undefined));
  const kept = read.map(({ file, ...each }) => withoutIndex(file.path, each, own));
  const once = withoutRepeated(kept.flatMap(({ records }) => records));
  const { records, notes } = inOneOrder(once.records);
  const numbered = new Set(own.map(({ file }) => folderOf(file)));
  return {
    records,
    notes: [...once.notes, ...notes],
    setAside: [...kept.flatMap(({ setAside }) => setAside), ...once.setAside],
    faults: [
      ...problems.map(asFault),
      ...kept.flatMap(({ faults }) => faults),
      ...records.flatMap(faultsIn),
      ...read.flatMap(({ file }) => otherMarkup(file, numbered)),
    ],
  };
}

function readOne(file: RawFile): Read {
  if (isForeignName(file.path)) return aside(file, 'it is no record: a licence or a guide for contributors', true);
  if (/\.(csv|tsv)$/i.test(file.path)) {
    const records = recordsInSheet(file);
    return records.length > 0 ? { ...NONE, records } : aside(file, 'its columns are not those of a log of decisions');
  }
  if (!/\.(md|markdown|mdx)$/i.test(file.path)) return { ...NONE, setAside: [asideOf(file)] };
  const text = readFile(file);
  if ('reason' in text) return aside(file, text.reason, text.reason === 'it is empty');
  if ('problem' in text)
    return { ...NONE, faults: [asFault(text.problem)], setAside: [{ file: file.path, reason: 'it cannot be read' }] };
  return ofText(file, text);
}

function ofText(file: RawFile, text: ReadText): Read {
  const pointed = pointsTo(text);
  if (pointed !== undefined) return aside(file, `it only names \`${pointed}\`, which is counted there`, true);
  const sections = recordsInSections(text);
  if (sections.length > 0) return { ...NONE, records: sections };
  const record = recordIn(text);
  const { facts, isRecord } = record.record;
  const title = record.isTitleGuessed ? undefined : record.title;
  const name = file.path.split('/').at(-1) ?? file.path;
  if (isTemplate({ title, name, nodes: text.body.tree.children, status: facts.status?.values ?? [] }))
    return aside(file, 'it is a template', true);
  const rows = recordsInTables(text);
  // A table of several decisions, where nothing else of the file is one.
  if (rows.length > 1 && !record.record.hasOutcome && facts.status?.key === undefined)
    return { ...NONE, records: rows };
  if (isRecord) return { ...NONE, records: [record] };
  if (rows.length > 0) return { ...NONE, records: rows };
  return isIndexName(file.path) && !isOfOneRecord(file.path)
    ? aside(file, 'it is an index, no record: it has neither a status, nor options, nor a decision', true)
    : aside(file, 'it is no record: it has neither a status, nor options, nor a decision');
}

function aside({ path }: RawFile, reason: string, isForeign = false): Read {
  return { ...NONE, setAside: [{ file: path, reason, ...(isForeign ? { isForeign } : {}) }] };
}

/** Systems without links write the path of the target into the file. */
function pointsTo({ source }: ReadText): string | undefined {
  return /^\s*((?:\.{0,2}[\w.-]*\/)+[\w.-]+\.md)\s*$/.exec(source.text)?.[1];
}

/** A README beside records, and a table of links to them, list what is counted elsewhere. */
function withoutIndex(path: string, read: Read, own: readonly ReadRecord[]): Read {
  const folder = folderOf(path);
  const isBeside = own.some(({ file }) => file !== path && file.startsWith(folder === '' ? '' : `${folder}/`));
  if (isIndexName(path) && isBeside && read.records.some(({ part }) => part === undefined))
    return { ...NONE, setAside: [{ file: path, reason: 'it is an index, no record', isForeign: true }] };
  const files = new Set(own.map(({ file }) => file));
  const others = read.records.filter((record) => record.part === undefined || !linksToRecord(record, files));
  if (others.length === read.records.length) return read;
  const reason = 'it lists records that are files of their own: they are counted once';
  return others.length === 0
    ? { ...NONE, setAside: [{ file: path, reason, isForeign: true }] }
    : { ...read, records: others, setAside: [...read.setAside, { file: path, reason }] };
}

function linksToRecord({ file, body }: ReadRecord, files: ReadonlySet<string>): boolean {
  return (
    body.outline.headings.length < 4 &&
    body.outline.links.some(({ url }) =>
      files.has(posix.normalize(posix.join(posix.dirname(file), decoded(url.replace(/[#?].*$/, ''))))),
    )
  );
}

export function isIndexName(path: string): boolean {
  return /(?:^|\/)(?:readme|index|_index|summary|toc)(?:[._-][a-z]{2})?\.\w+$/i.test(path);
}

/** `1205-bound-tokens/README.md` is the text of one record rather than a list of them. */
function isOfOneRecord(path: string): boolean {
  return numberIn(folderOf(path).split('/').at(-1) ?? '') !== undefined;
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** A record in another markup is missing from the log; a page of it beside the log is not. */
function otherMarkup(file: RawFile, numbered: ReadonlySet<string>): readonly Fault[] {
  const said = asideOf(file);
  if (/\.(?:md|markdown|mdx|csv|tsv)$/i.test(file.path) || said.isRecord !== true) return [];
  const name = file.path.split('/').at(-1) ?? '';
  if (!/\d/.test(name) && !numbered.has(folderOf(file.path)) && numbered.size > 0) return [];
  const start = { line: 1, column: 1, offset: 0 };
  return [
    {
      location: { file: file.path, start, end: start },
      message: `Unexpected form of \`${name}\`, expected Markdown`,
      hint: `Its text is not imported: ${said.reason}.`,
    },
  ];
}

function asFault({ location, message, hint }: Problem): Fault {
  return { location, message, hint };
}
