/** The files of an import, read as what they are. */
import { limitsSchema } from '#model/config.ts';
import { startOf } from '#model/location.ts';
import { decode, SourceText } from '#source/decode.ts';
import type { ContentTree, RawFile } from '#model/content-tree.ts';
import { readScript } from '#source/script-data.ts';
import { decodeTable } from '#source/table/decode-table.ts';
import { readYaml } from '#source/yaml.ts';
import { whyForeign } from './belongs.ts';
import { htmlDocument } from './html-document.ts';
import { LocatedValue } from './located-value.ts';
import { mendTabs } from './mend-tabs.ts';
import type { Notebook } from './notebook.ts';

export interface SourceDocument {
  /** From the folder that is imported. */
  readonly path: string;
  readonly format: 'markdown' | 'data' | 'sheet';
  readonly source: SourceText;
  /** Of data and of front matter; nothing where there is none. */
  readonly data: LocatedValue;
  /** Where the prose begins. */
  readonly bodyStart: number;
}

const FORMATS: Readonly<Record<string, SourceDocument['format']>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  yaml: 'data',
  yml: 'data',
  json: 'data',
  js: 'data',
  mjs: 'data',
  cjs: 'data',
  jsx: 'data',
  ts: 'data',
  tsx: 'data',
  mts: 'data',
  html: 'markdown',
  htm: 'markdown',
  csv: 'sheet',
  tsv: 'sheet',
  tab: 'sheet',
};

/** What cannot be a ladder is set aside, what cannot be read is a fault; the rest is read as far as it goes. */
export function readDocuments(tree: ContentTree, notebook: Notebook): readonly SourceDocument[] {
  for (const { location, message, hint } of tree.problems) notebook.fault(location, message, hint);
  const all = tree.files.map(({ path }) => path);
  return tree.files.flatMap((file) => {
    const foreign = whyForeign(file.path, all);
    if (foreign !== undefined) {
      notebook.leaveForeign(file.path, foreign);
      return [];
    }
    const format = FORMATS[file.path.split('.').at(-1)?.toLowerCase() ?? ''];
    if (format === undefined) {
      notebook.leave(file.path, 'neither Markdown, YAML, JSON, JavaScript nor CSV');
      return [];
    }
    const read = format === 'sheet' ? sheetOf(file, notebook) : textOf(file, notebook);
    const source = read !== undefined && isHtml(file.path) ? markdownOfHtml(read, notebook) : read;
    if (source !== undefined && format === 'markdown') leavePictures(source, notebook);
    if (source === undefined) return [];
    return isScript(file.path) ? scriptOf(source, notebook) : [documentOf(file.path, format, source, notebook)];
  });
}

function sheetOf(file: RawFile, notebook: Notebook): SourceText | undefined {
  const { source, problem, isOther } = decodeTable(file);
  if (isOther === true && problem !== undefined) {
    notebook.fault(problem.location, problem.message, problem.hint);
    return undefined;
  }
  if (problem !== undefined)
    notebook.fault(
      problem.location,
      problem.message,
      'It was read as Windows-1252, as older spreadsheets write it. Save the sheet as *CSV UTF-8* where letters look wrong.',
    );
  return source;
}

function textOf(file: RawFile, notebook: Notebook): SourceText | undefined {
  const decoded = decode(file);
  if (decoded instanceof SourceText) return decoded;
  notebook.fault(decoded.location, decoded.message, decoded.hint);
  // Older encodings share their plain letters: most of the text is still right.
  return new SourceText(file.path, new TextDecoder('windows-1252').decode(file.bytes()));
}

function documentOf(
  path: string,
  format: SourceDocument['format'],
  source: SourceText,
  notebook: Notebook,
): SourceDocument {
  const nothing = new LocatedValue(undefined, { at: () => startOf(path) });
  if (format === 'sheet') return { path, format, source, data: nothing, bodyStart: 0 };
  const { fields, bodyStart } =
    format === 'data' ? { fields: source.text, bodyStart: source.text.length } : frontMatter(source.text);
  if (bodyStart === 0) return { path, format, source, data: nothing, bodyStart };
  const isJson = path.toLowerCase().endsWith('.json');
  const yaml = mendTabs(source, fields, isJson ? undefined : notebook);
  const located = readYaml(source, yaml, limitsSchema.parse({}), { salvage: true });
  for (const { location, message, hint } of located.problems) notebook.fault(location, message, hint);
  return { path, format, source, data: new LocatedValue(located.value, located), bodyStart };
}

function isScript(path: string): boolean {
  return /\.[cm]?[jt]sx?$/i.test(path);
}

export function isHtml(path: string): boolean {
  return /\.html?$/i.test(path);
}

function markdownOfHtml(source: SourceText, notebook: Notebook): SourceText {
  const read = htmlDocument(source.text);
  if (read === undefined) {
    notebook.leave(source.file, 'it nests too deep to be read');
    return new SourceText(source.file, '');
  }
  if (read.around.trim() !== '') {
    notebook.understand(read.around);
    notebook.leave(source.file, 'menus, footers and the like around its text');
  }
  return new SourceText(source.file, read.markdown);
}

/** The data that a script declares, which is read and never run. */
function scriptOf(source: SourceText, notebook: Notebook): readonly SourceDocument[] {
  const { exported, declared } = readScript(source.file, source.text);
  const seen = new Set<string>();
  const named = Object.fromEntries(
    [...new Map([...declared, ...exported])].filter(([name, value]) => {
      // What is said under a second name is derived from the first.
      const said = isData(value) ? JSON.stringify(value) : undefined;
      if (name === 'default' || said === undefined || seen.has(said)) return false;
      return seen.add(said);
    }),
  );
  const only = exported.get('default');
  const value = isData(only) && Object.keys(named).length === 0 ? only : named;
  if (!isData(value)) {
    notebook.leaveForeign(source.file, 'a script that declares no data');
    return [];
  }
  // Its words are counted as those of the data that it declares.
  const text = new SourceText(source.file, JSON.stringify(value));
  const data = new LocatedValue(value, { at: () => startOf(source.file) });
  return [{ path: source.file, format: 'data', source: text, data, bodyStart: text.text.length }];
}

function isData(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function leavePictures({ file, text }: SourceText, notebook: Notebook): void {
  const count = text.match(/!\[[^\]]*\]\(|<img\b/gi)?.length ?? 0;
  for (const [, words = ''] of text.matchAll(/!\[([^\]]*)\]\(/g)) notebook.understand(words);
  if (count > 0) notebook.leave(file, `${count === 1 ? 'a picture' : `${count} pictures`}: images are not imported`);
}

/** The fields between two lines of `---`, with the first of them; the prose begins behind the second. */
function frontMatter(text: string): { readonly fields: string; readonly bodyStart: number } {
  const found = /^(---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text);
  return { fields: found?.[1] ?? '', bodyStart: found?.[0].length ?? 0 };
}
