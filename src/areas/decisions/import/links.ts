/** The text of a record with its links led to where the records are now. */
import { posix } from 'node:path';
import type { Link, Nodes, RootContent, Text } from 'mdast';
import { addressKind } from '#markdown/addresses.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { decoded } from '#model/decoded.ts';
import type { Fault, ImportedFile } from '#model/importer.ts';
import type { LogRecord } from './log-record.ts';

export interface Rewritten {
  readonly text: string;
  readonly images: readonly (ImportedFile & { readonly from: string })[];
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where records and their images go. */
const FOLDER = 'decisions';

export function rewritten(record: LogRecord, records: readonly LogRecord[], source: ContentTree): Rewritten {
  const { file, source: text, body, record: read } = record;
  const byFile = new Map(
    records
      .filter(({ part }) => part === undefined)
      .flatMap((each) => [each.file, ...each.alsoIn].map((path) => [path, each] as const)),
  );
  const anchors = new Set(body.outline.headings.map(({ id }) => id));
  const files = new Map(source.files.map((each) => [each.path, each]));
  const edits: Edit[] = [];
  const images: Rewritten['images'][number][] = [];
  const notes: string[] = [];
  const faults: Fault[] = [];

  const headings = body.tree.children.filter(
    (node) => node.type === 'heading' && (node.position?.start.offset ?? 0) >= read.bodyStart,
  );
  edits.push(...atLevelTwo(headings, text.text));
  for (const { node, link } of nodesOf(body.tree)) {
    if (node.type === 'text') edits.push(...wikiLinks(node, text.text, records));
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (to <= read.bodyStart) continue;
    const written = text.text.slice(from, to);
    if (node.type === 'image' && /^https?:/i.test(node.url)) {
      // Pages show nothing that another server sends; the picture is a click away. A link holds no other link.
      const words = (node.alt ?? '') === '' ? 'Picture' : (node.alt ?? '');
      const after = link?.position?.end.offset;
      if (after === undefined) edits.push({ from, to, text: `[${words}](${node.url})` });
      else edits.push({ from, to, text: words }, { from: after, to: after, text: ` ([picture](${node.url}))` });
      notes.push(`${file} shows a picture from another server: it is a link now`);
      continue;
    }
    if (addressKind(node.url) !== 'inside') continue;
    const target = targetOf(node.url, file);
    if (node.url.startsWith('#') && (record.part === undefined || anchors.has(decoded(node.url.slice(1))))) continue;
    const sibling = partMeant(target, records);
    const wanted = byFile.get(target.file) ?? sibling;
    const found = files.get(target.file);
    if (sibling !== undefined) edits.push(...readdressed(written, from, node.url, `./${sibling.id}.md`));
    else if (wanted !== undefined)
      edits.push(...readdressed(written, from, node.url, `./${wanted.id}.md${target.anchor}`));
    else if (found !== undefined && /\.(png|jpe?g|gif|svg|webp|avif|pdf|csv)$/i.test(found.path)) {
      const name = found.path.toLowerCase().replace(/[^a-z0-9./]+/g, '-');
      images.push({ from: found.path, path: `${FOLDER}/${name}`, content: found.bytes() });
      edits.push(...readdressed(written, from, node.url, `./${name}`));
    } else {
      edits.push({ from, to, text: asWords(node, text.text) });
      const location = text.range(from, to);
      if (target.file.startsWith('../') || found !== undefined || node.url.startsWith('/'))
        notes.push(
          `${file}:${location.start.line} links to \`${node.url}\`, which is not imported: the address stands there as words`,
        );
      else
        faults.push({
          location,
          message: `Unexpected link to \`${node.url}\`, expected a file that exists; there is no \`${target.file}\``,
          hint: 'The address stands there as words now; link to what is meant.',
        });
    }
  }
  return { text: applied(text.text, edits, read.bodyStart), images, notes, faults };
}

/** Below the title of a page, the first level is the second. */
function atLevelTwo(nodes: readonly RootContent[], text: string): readonly Edit[] {
  const headings = nodes.filter((node) => node.type === 'heading');
  const shift = 2 - Math.min(...headings.map(({ depth }) => depth));
  if (headings.length === 0 || shift === 0) return [];
  return headings.flatMap(({ depth, position, children }) => {
    const from = position?.start.offset ?? 0;
    const written = text.slice(from, children[0]?.position?.start.offset ?? from);
    const hashes = '#'.repeat(Math.min(6, depth + shift));
    if (written.startsWith('#')) return [{ from, to: from + depth, text: hashes }];
    const [end, to] = [children.at(-1)?.position?.end.offset ?? from, position?.end.offset ?? from];
    return [
      { from, to: from, text: `${hashes} ` },
      { from: end, to, text: '' },
    ];
  });
}

/** `[[0002-use-x]]` and `[[0002-use-x|Use X]]`, as wikis write them; other words in brackets stay. */
function wikiLinks(node: Text, text: string, records: readonly LogRecord[]): readonly Edit[] {
  const start = node.position?.start.offset ?? 0;
  const written = text.slice(start, node.position?.end.offset ?? start);
  return [...written.matchAll(/\[\[([^[\]|#]+)(?:\|([^[\]]+))?\]\]/g)].flatMap(
    ({ 0: whole, 1: name = '', 2: label, index }) => {
      const wanted = name.trim().toLowerCase();
      const found = records.find(
        ({ file, title, part }) =>
          title.toLowerCase() === wanted ||
          (part === undefined &&
            posix
              .basename(file)
              .replace(/\.\w+$/, '')
              .toLowerCase() === wanted.replace(/\.md$/, '')),
      );
      if (found === undefined) return [];
      const from = start + index;
      return [{ from, to: from + whole.length, text: `[${(label ?? name).trim()}](./${found.id}.md)` }];
    },
  );
}

/** A section of a log in one file, by the anchor of its heading. */
function partMeant(target: ReturnType<typeof targetOf>, records: readonly LogRecord[]): LogRecord | undefined {
  const anchor = decoded(target.anchor.slice(1)).toLowerCase();
  if (anchor === '') return undefined;
  return records.find(({ file, part }) => file === target.file && part?.anchor === anchor);
}

function targetOf(url: string, from: string): { readonly file: string; readonly anchor: string } {
  const [path = '', anchor] = url.split('#', 2);
  return {
    file: path === '' ? from : posix.normalize(posix.join(posix.dirname(from), decoded(path).replace(/\?.*$/, ''))),
    anchor: anchor === undefined ? '' : `#${anchor}`,
  };
}

function readdressed(written: string, start: number, url: string, address: string): readonly Edit[] {
  const at = written.lastIndexOf(url);
  return at === -1 ? [] : [{ from: start + at, to: start + at + url.length, text: address }];
}

/** The words stay, and the address with them: nothing is lost, and nothing leads nowhere. */
function asWords(node: Nodes, text: string): string {
  if (node.type === 'definition') return '';
  const first = 'children' in node ? node.children[0] : undefined;
  const last = 'children' in node ? node.children.at(-1) : undefined;
  const words =
    node.type === 'image'
      ? (node.alt ?? '')
      : text.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  return `${words} (\`${'url' in node ? node.url : ''}\`)`.trim();
}

/** An edit inside another, a picture in a link, gives way to the outer one only where that takes the whole of it. */
function applied(text: string, edits: readonly Edit[], start: number): string {
  let result = '';
  let at = start;
  for (const { from, to, text: replacement } of edits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return (result + text.slice(at)).trim();
}

/** @param link the link around the node */
function* nodesOf(node: Nodes, link?: Link): Generator<{ readonly node: Nodes; readonly link: Link | undefined }> {
  yield { node, link };
  if (!('children' in node)) return;
  for (const child of node.children) yield* nodesOf(child, node.type === 'link' ? node : link);
}
