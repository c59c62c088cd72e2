/** The entries that stand in the content folder already, as far as an import has to know them. */
import { limitsSchema } from '#model/config.ts';
import type { ContentTree } from '#model/content-tree.ts';
import { isRecord } from '#model/is-record.ts';
import { decode, SourceText } from '../decode.ts';
import { readYaml } from '../yaml.ts';

export interface EntryFile {
  readonly path: string;
  readonly id: string;
  readonly text: string;
  /** The front matter of Markdown, or all of a YAML file. */
  readonly yaml: string;
  /** Where that begins. */
  readonly yamlStart: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const LIMITS = limitsSchema.parse({});

export function entriesIn({ files }: ContentTree, folder: string): readonly EntryFile[] {
  return files.flatMap((file): readonly EntryFile[] => {
    const [of, name = '', ...below] = file.path.split('/');
    const [, id, extension = ''] = /^([a-z0-9-]+)\.(md|mdx|yaml|yml)$/.exec(name) ?? [];
    if (of !== folder || id === undefined || below.length > 0) return [];
    const source = decode(file);
    if (!(source instanceof SourceText)) return [];
    const { text } = source;
    const [front, inside = ''] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
    const isMarkdown = extension.startsWith('md');
    if (isMarkdown && (front === undefined || !text.startsWith('---'))) return [];
    const yaml = isMarkdown ? inside : text;
    const { value } = readYaml(new SourceText(file.path, yaml), yaml, LIMITS);
    const yamlStart = isMarkdown ? text.indexOf('\n') + 1 : 0;
    return [{ path: file.path, id, text, yaml, yamlStart, data: isRecord(value) ? value : {} }];
  });
}
