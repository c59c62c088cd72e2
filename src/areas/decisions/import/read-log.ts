/** The records among the files of a folder, each read; everything else with the reason why it is none. */
import type { Problem } from '#model/problem.ts';
import type { Body } from '#model/body.ts';
import { limitsSchema } from '#model/config.ts';
import { readDay } from '../madr/days.ts';
import { isPlaceholder, readRecord, type MadrRecord } from '../madr/record.ts';
import { statedWith, type StatedStatus } from '../madr/stated.ts';
import { isBareStatus } from '../madr/status.ts';
import { parseBody } from '#markdown/parse.ts';
import { decode, SourceText } from '#source/decode.ts';
import { split } from '#source/front-matter-guess.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { readYaml, type LocatedData } from '#source/yaml.ts';
import type { Fault, SetAside } from '#model/importer.ts';

/** A record as it was read; `id` and `number` are given in `names.ts`. */
export interface LogRecord {
  readonly file: string;
  readonly source: SourceText;
  readonly located: LocatedData;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly record: MadrRecord;
  /** What it says of its status; the name of a folder counts too. */
  readonly stated: StatedStatus | undefined;
  readonly title: string;
  readonly id: string;
  readonly number: number;
  /** The number that its name asks for and another record has. */
  readonly renumberedFrom?: number | undefined;
}

export type ReadRecord = Omit<LogRecord, 'id' | 'number' | 'renumberedFrom'>;

export interface Log {
  readonly records: readonly ReadRecord[];
  readonly setAside: readonly SetAside[];
  readonly faults: readonly Fault[];
}

const LIMITS = limitsSchema.parse({});

export function readLog({ files, problems }: ContentTree): Log {
  const records: ReadRecord[] = [];
  const setAside: SetAside[] = [];
  const faults: Fault[] = problems.map(asFault);
  for (const file of files) {
    const read = readFile(file);
    if ('reason' in read) setAside.push({ file: file.path, reason: read.reason });
    else if ('record' in read) {
      records.push(read.record);
      faults.push(...faultsIn(read.record));
    } else {
      faults.push(read.fault);
      setAside.push({ file: file.path, reason: 'it cannot be read' });
    }
  }
  return { records, setAside, faults };
}

type Read = { readonly record: ReadRecord } | { readonly reason: string } | { readonly fault: Fault };

function readFile(file: RawFile): Read {
  if (!/\.(md|markdown)$/i.test(file.path)) return { reason: 'it is no Markdown' };
  if (file.size > LIMITS.fileBytes) return { reason: `it has more than ${LIMITS.fileBytes} bytes` };
  const decoded = decode(file);
  if ('rule' in decoded) return { fault: asFault(decoded) };
  const source = new SourceText(file.path, decoded.text.replaceAll('\r\n', '\n'));
  const hasFront = /^---[ \t]*$/m.test(source.text.split('\n', 1)[0] ?? '');
  const parts = hasFront ? split(source, 'md') : { yaml: '', bodyStart: 0 };
  if ('rule' in parts) return { fault: asFault(parts) };
  const located = readYaml(source, parts.yaml, LIMITS);
  const [problem] = located.problems;
  if (problem !== undefined) return { fault: asFault(problem) };
  const { value } = located;
  const data = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const body = parseBody({ file: file.path, text: source.text, bodyStart: parts.bodyStart, format: 'md' });
  const record = readRecord(data, body, source.text);
  const title = record.title ?? ('title' in data && typeof data.title === 'string' ? data.title : undefined);
  const reason = reasonAgainst(file.path, title, record, source.text);
  if (reason !== undefined) return { reason };
  const folders = file.path
    .split('/')
    .slice(0, -1)
    .map((name) => name.replace(/[-_]/g, ' '));
  const stated = statedWith(record.stated, folders.filter(isBareStatus));
  return { record: { file: file.path, source, located, data, body, record, stated, title: (title ?? '').trim() } };
}

function reasonAgainst(path: string, title: string | undefined, record: MadrRecord, text: string): string | undefined {
  const name = path.split('/').at(-1) ?? path;
  if (text.trim() === '') return 'it is empty';
  if (/template/i.test(name) || /^\W*[{[<]|^(NUMBER|short title)\b/.test(title ?? '')) return 'it is a template';
  if (!record.isRecord) return 'it is no record: it has neither a status, nor options, nor a decision';
  return title === undefined || title.trim() === '' ? 'it has no title (`# …`)' : undefined;
}

/** What the record says that cannot be so. */
function faultsIn({ source, located, record, stated }: ReadRecord): readonly Fault[] {
  const { status, date } = record.facts;
  const day = date?.values[0];
  const at = (written: typeof status) =>
    written?.key === undefined
      ? source.range(written?.fact?.node.position?.start.offset ?? 0, written?.fact?.node.position?.end.offset ?? 0)
      : located.at([written.key]);
  return [
    ...(stated === undefined || stated.read !== undefined
      ? []
      : [
          {
            location: at(status),
            message: `Unexpected status \`${stated.written}\`, expected one such as \`accepted\` or \`superseded by [ADR-0005](0005-name.md)\``,
            hint: 'It is `proposed` now, and its words are in `statusNote`; set `status` to what they mean here.',
          },
        ]),
    ...(day === undefined || isPlaceholder(day) || readDay(day) !== undefined
      ? []
      : [
          {
            location: at(date),
            message: `Unexpected date \`${day}\`, expected a real day, such as \`2026-04-01\``,
            hint: 'The day of this import stands in its place; correct `created`.',
          },
        ]),
  ];
}

function asFault({ location, message, hint }: Problem): Fault {
  return { location, message, hint };
}
