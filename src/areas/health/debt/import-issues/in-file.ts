/** Debts in files of their own: what the tracker says is set in the YAML, and no other byte changes. */
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { isRecord } from '#model/is-record.ts';
import { entriesIn } from '#source/documents/entry-files.ts';
import type { ContentTree } from '#model/content-tree.ts';
import type { OwnedField, WrittenDebt } from './owned.ts';

export interface KnownDebt {
  readonly path: string;
  readonly tracker: string | undefined;
  readonly key: string;
  readonly debt: WrittenDebt;
}

export interface DebtInFile extends KnownDebt {
  readonly text: string;
  readonly yaml: string;
  readonly yamlStart: number;
}

export function debtsInFiles(existing: ContentTree): readonly DebtInFile[] {
  return entriesIn(existing, 'debt').flatMap(({ path, text, yaml, yamlStart, data }) => {
    const { source } = data;
    if (!isRecord(source) || source.key === undefined) return [];
    const said = (value: unknown) =>
      typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    return [
      {
        path,
        text,
        yaml,
        yamlStart,
        tracker: said(source.system),
        key: said(source.key) ?? '',
        debt: {
          title: said(data.title),
          state: said(data.state),
          discovered: said(data.discovered),
          paidOn: said(data.paidOn),
          url: said(source.url),
        },
      },
    ];
  });
}

export function fileInStep({ text, yaml, yamlStart }: DebtInFile, changes: ReadonlyMap<OwnedField, string>): string {
  // From the last to the first, so that the places before it hold.
  const edits = [...changes].map(([field, value]) => editOf(yaml, field, value)).toSorted((a, b) => b.from - a.from);
  const changed = edits.reduce((now, { from, to, put }) => now.slice(0, from) + put + now.slice(to), yaml);
  return text.slice(0, yamlStart) + changed + text.slice(yamlStart + yaml.length);
}

function editOf(yaml: string, field: OwnedField, value: string) {
  const document = parseDocument(yaml);
  const path = field.split('.');
  const pair = pairAt(document, path);
  const written = scalarOf(value);
  if (pair === undefined) {
    // Below the field that says whether it is paid, or below its key.
    const beside = pairAt(document, path.length > 1 ? ['source', 'key'] : ['state']);
    const inFlow = path.length > 1 && yaml[beside?.end ?? 0] !== '\n' && yaml[beside?.end ?? 0] !== '\r';
    if (inFlow) return { from: beside?.end ?? 0, to: beside?.end ?? 0, put: `, ${path.at(-1)}: ${written}` };
    const end = lineEnd(yaml, beside?.end ?? yaml.length);
    const line = `${' '.repeat(beside?.indent ?? 0)}${path.at(-1)}: ${written}`;
    // The last line of a file may have no end.
    return { from: end, to: end, put: yaml.slice(0, end).endsWith('\n') ? line + breakOf(yaml) : breakOf(yaml) + line };
  }
  if (value === '') return { from: pair.start - pair.indent, to: lineEnd(yaml, pair.end), put: '' };
  // A text over several lines ends behind the break of its last one.
  const isBlock = yaml.slice(pair.valueStart, pair.end).endsWith('\n');
  return { from: pair.valueStart, to: pair.end, put: isBlock ? written + breakOf(yaml) : written };
}

function pairAt(document: Document, path: readonly string[]) {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (pair === undefined || !isScalar(pair.key) || !isScalar(pair.value)) return undefined;
  const [start] = pair.key.range ?? [0];
  const [valueStart = 0, end = 0] = pair.value.range ?? [];
  const indent = path.length === 1 ? 0 : 2;
  return { start, valueStart, end, indent };
}

function breakOf(yaml: string): string {
  return yaml.includes('\r\n') ? '\r\n' : '\n';
}

function lineEnd(yaml: string, from: number): number {
  const end = yaml.indexOf('\n', from);
  return end === -1 ? yaml.length : end + 1;
}

/** Days are plain; all else in quotes where it has to be. */
function scalarOf(value: string): string {
  return /^(\d{4}-\d{2}-\d{2}|open|paid|https:\/\/[\w./-]+)$/.test(value) ? value : JSON.stringify(value);
}
